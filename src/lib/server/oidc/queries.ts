import type { Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { milliseconds } from '#lib/domain/retention/length.ts';
import { clockTolerance } from '#lib/domain/time/tolerance.ts';
import type { Database } from '../db/schema.ts';

/** A sign-in that has gone to the organisation's login and is to come back. */
export interface LoginAttempt {
	/** Of what the login sends back. */
	readonly stateHash: Buffer;
	/** Of the cookie of the browser that began. */
	readonly browserHash: Buffer;
	/** What the login must put into its token. */
	readonly nonce: string;
	/** What only whoever began can show (PKCE). */
	readonly verifier: string;
	readonly language: Language;
	readonly nextPath: string;
	readonly expiresAt: Date;
}

/** Milliseconds that a sign-in may be away: as long as a link in a mail lives. */
export const attemptLifetime = milliseconds(kept.signInLink);

export async function insertAttempt(db: Kysely<Database>, attempt: LoginAttempt): Promise<void> {
	await db
		.insertInto('oidc_attempt')
		.values({
			state_hash: attempt.stateHash,
			browser_hash: attempt.browserHash,
			nonce: attempt.nonce,
			verifier: attempt.verifier,
			language: attempt.language,
			next_path: attempt.nextPath,
			expires_at: attempt.expiresAt.toISOString()
		})
		.execute();
}

/**
 * Uses an attempt up, whatever becomes of it then: of those who try at the same moment, one gets it.
 * An attempt of another browser is not touched, so that nobody can end what somebody else has begun.
 */
export async function takeAttempt(
	db: Kysely<Database>,
	{ stateHash, browserHash }: Pick<LoginAttempt, 'stateHash' | 'browserHash'>,
	now: Date
): Promise<LoginAttempt | undefined> {
	const row = await db
		.deleteFrom('oidc_attempt')
		.where('state_hash', '=', stateHash)
		.where('browser_hash', '=', browserHash)
		.where('expires_at', '>', now.toISOString())
		.where('expires_at', '<=', latestEnd(now))
		.returningAll()
		.executeTakeFirst();

	return (
		row && {
			stateHash: row.state_hash,
			browserHash: row.browser_hash,
			nonce: row.nonce,
			verifier: row.verifier,
			language: row.language,
			nextPath: row.next_path,
			expiresAt: new Date(row.expires_at)
		}
	);
}

export async function deleteExpiredAttempts(db: Kysely<Database>, now: Date): Promise<void> {
	await db
		.deleteFrom('oidc_attempt')
		.where((where) =>
			where.or([
				where('expires_at', '<=', now.toISOString()),
				where('expires_at', '>', latestEnd(now))
			])
		)
		.execute();
}

export async function deleteAllAttempts(db: Kysely<Database>): Promise<void> {
	await db.deleteFrom('oidc_attempt').execute();
}

/** An attempt that ends later was begun before the clock was set back. */
function latestEnd(now: Date): string {
	return new Date(now.getTime() + attemptLifetime + clockTolerance).toISOString();
}
