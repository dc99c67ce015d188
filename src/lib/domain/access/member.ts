import type { Actor, Role } from './actor.ts';

/** Who runs an organisation's rounds: both may do all of it, the administrator also gives roles. */
export const coordinating = ['coordinator', 'orgadmin'] as const satisfies readonly Role[];

/** Whether somebody holds one of these roles in this very organisation. */
export function worksFor(
	{ roles }: Pick<Actor, 'roles'>,
	organisation: string,
	wanted: readonly Role[] = coordinating
): boolean {
	return roles.some(
		({ organisationId, role }) => organisationId === organisation && wanted.includes(role)
	);
}

/** Whether somebody runs the program itself. */
export function isOperator({ roles }: Actor): boolean {
	return roles.some(({ role }) => role === 'operator');
}
