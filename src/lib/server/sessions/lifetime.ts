import type { Role } from '#lib/domain/access/actor.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { milliseconds } from '#lib/domain/retention/length.ts';

/** A session that nobody uses ends after this many milliseconds. */
export const idleTime = milliseconds(kept.idleSession);

/** A session in use is written to the database this often at most. */
export const touchEvery = 60_000;

/** Milliseconds from sign-in to the end, however busy: a leader's working day, less for those who see more. */
export function lifetimeFor(roles: readonly { readonly role: Role }[]): number {
	const isLeader = roles.every(({ role }) => role === 'leader');

	return milliseconds(isLeader ? kept.leaderSession : kept.staffSession);
}
