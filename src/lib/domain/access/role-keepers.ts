import type { Actor, Role } from './actor.ts';
import { worksFor } from './member.ts';

/**
 * Whether somebody may give a role in an organisation to others, and take it away: its administrator,
 * save for the operator's role, which only an operator gives. Nothing reaches into another organisation.
 */
export function keepsRole({ roles }: Actor, organisationId: string, role: Role): boolean {
	const held = roles.filter((each) => each.organisationId === organisationId);

	return held.some((each) => each.role === 'operator' || isLesser(each.role, role));
}

/**
 * Whether somebody may offer a role to a colleague. A coordinator may share their own work; who may give
 * roles to others is the administrator's to decide.
 */
export function mayOffer(actor: Actor, organisationId: string, role: Role): boolean {
	if (keepsRole(actor, organisationId, role)) return true;

	return role === 'coordinator' && worksFor(actor, organisationId, ['coordinator']);
}

function isLesser(keeper: Role, role: Role): boolean {
	return keeper === 'orgadmin' && role !== 'operator';
}
