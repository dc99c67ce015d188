import type { Role } from '#lib/domain/access/actor.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A session that nobody uses ends after this many milliseconds. */
export const idleTime = 30 * minute;

/** A session in use is written to the database this often at most. */
export const touchEvery = minute;

/** Milliseconds from sign-in to the end, however busy: a leader's working day, less for those who see more. */
export function lifetimeFor(roles: readonly { readonly role: Role }[]): number {
	return roles.every(({ role }) => role === 'leader') ? 12 * hour : 8 * hour;
}
