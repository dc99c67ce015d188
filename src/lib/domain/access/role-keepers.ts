import type { Actor, Role } from './actor.ts';

/**
 * Whether somebody may give a role in an organisation to others, and take it away: its administrator,
 * save for the operator's role, which only an operator gives. Nothing reaches into another organisation.
 */
export function keepsRole({ roles }: Actor, organisationId: string, role: Role): boolean {
	const held = roles.filter((each) => each.organisationId === organisationId);

	return held.some((each) => each.role === 'operator' || isLesser(each.role, role));
}

function isLesser(keeper: Role, role: Role): boolean {
	return keeper === 'orgadmin' && role !== 'operator';
}
