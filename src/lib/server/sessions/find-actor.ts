import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { clockTolerance } from '#lib/domain/time/tolerance.ts';
import type { Database } from '../db/schema.ts';
import { isUnavailable } from '../db/unavailable.ts';
import { hashToken, isToken } from '../invitations/token.ts';
import { idleTime, touchEvery } from './lifetime.ts';
import { findSession, touchSession } from './queries.ts';

/** Who is signed in with this cookie, as long as the session holds. Using it keeps it alive. */
export async function findActor(
	db: Kysely<Database>,
	cookie: string | undefined,
	now: Date
): Promise<Actor | undefined> {
	if (cookie === undefined || !isToken(cookie)) return undefined;

	const found = await findSession(db, hashToken(cookie));
	if (!found) return undefined;

	const { session, actor } = found;
	const idle = now.getTime() - session.seenAt.getTime();
	if (idle >= idleTime || session.expiresAt <= now) return undefined;
	/* It was used before the clock was set back, and would live for as long again. */
	if (idle < -clockTolerance) return undefined;
	if (idle >= touchEvery) await keepAlive(db, session.tokenHash, now);

	return actor;
}

/** Who only reads is served also while the disk is full; the session then ends a little earlier. */
async function keepAlive(db: Kysely<Database>, tokenHash: Buffer, now: Date): Promise<void> {
	try {
		await touchSession(db, tokenHash, now);
	} catch (problem) {
		if (!isUnavailable(problem)) throw problem;
	}
}
