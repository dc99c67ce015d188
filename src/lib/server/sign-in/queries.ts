import type { Kysely, Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Language } from '#lib/domain/language.ts';
import { milliseconds } from '#lib/domain/retention/length.ts';
import { clockTolerance } from '#lib/domain/time/tolerance.ts';
import type { Database } from '../db/schema.ts';

/** A sign-in link that has not been used. The link itself is not known here, only its hash. */
export interface SignInLink {
	readonly tokenHash: Buffer;
	readonly email: string;
	readonly language: Language;
	/** The browser that asked; undefined for a link that is not bound to one. */
	readonly browserHash: Buffer | undefined;
	readonly codeHash: Buffer | undefined;
	/** Wrong codes so far. */
	readonly misses: number;
	/** A mirror profile to be saved, one character a statement. */
	readonly kept: string | undefined;
	readonly nextPath: string;
	readonly expiresAt: Date;
}

export async function insertLink(trx: Kysely<Database>, link: SignInLink): Promise<void> {
	await trx
		.insertInto('sign_in')
		.values({
			token_hash: link.tokenHash,
			email: link.email,
			language: link.language,
			browser_hash: link.browserHash ?? null,
			code_hash: link.codeHash ?? null,
			misses: link.misses,
			kept: link.kept ?? null,
			next_path: link.nextPath,
			expires_at: link.expiresAt.toISOString()
		})
		.execute();
}

export async function findLiveLink(
	db: Kysely<Database>,
	tokenHash: Buffer,
	now: Date
): Promise<SignInLink | undefined> {
	const row = await db
		.selectFrom('sign_in')
		.selectAll()
		.where('token_hash', '=', tokenHash)
		.where('expires_at', '>', now.toISOString())
		.where('expires_at', '<=', latestEnd(now))
		.executeTakeFirst();

	return row && linkOf(row);
}

/**
 * A link that lives, with the other links to the same address held until the transaction ends. All
 * are taken in one order, so that two links of one person never wait for each other; and whoever
 * waited sees what became of the link meanwhile, so that wrong codes at the same moment are counted.
 */
export async function holdLiveLink(
	trx: Transaction<Database>,
	tokenHash: Buffer,
	now: Date
): Promise<SignInLink | undefined> {
	const link = await findLiveLink(trx, tokenHash, now);
	if (!link || dialectOf(trx) === 'sqlite') return link;

	const held = await trx
		.selectFrom('sign_in')
		.selectAll()
		.where('email', '=', link.email)
		.orderBy('token_hash')
		.forUpdate()
		.execute();
	const row = held.find((each) => each.token_hash.equals(tokenHash));

	return row && linkOf(row);
}

/** The latest link that a browser asked for, while it lives. */
export async function findLinkOfBrowser(
	db: Kysely<Database>,
	browserHash: Buffer,
	now: Date
): Promise<SignInLink | undefined> {
	const row = await db
		.selectFrom('sign_in')
		.selectAll()
		.where('browser_hash', '=', browserHash)
		.where('expires_at', '>', now.toISOString())
		.where('expires_at', '<=', latestEnd(now))
		.orderBy('expires_at', 'desc')
		.limit(1)
		.executeTakeFirst();

	return row && linkOf(row);
}

/** Uses a link up: true for exactly one of those who try at the same moment. */
export async function takeLink(trx: Kysely<Database>, tokenHash: Buffer): Promise<boolean> {
	const result = await trx
		.deleteFrom('sign_in')
		.where('token_hash', '=', tokenHash)
		.executeTakeFirst();

	return result.numDeletedRows === 1n;
}

export async function countWrongCode(trx: Kysely<Database>, tokenHash: Buffer): Promise<void> {
	await trx
		.updateTable('sign_in')
		.set((update) => ({ misses: update('misses', '+', 1) }))
		.where('token_hash', '=', tokenHash)
		.execute();
}

export async function deleteLinksTo(trx: Kysely<Database>, email: string): Promise<void> {
	await trx.deleteFrom('sign_in').where('email', '=', email).execute();
}

export async function deleteExpiredLinks(db: Kysely<Database>, now: Date): Promise<void> {
	await db
		.deleteFrom('sign_in')
		.where((where) =>
			where.or([
				where('expires_at', '<=', now.toISOString()),
				where('expires_at', '>', latestEnd(now))
			])
		)
		.execute();
}

/** Milliseconds that any link lives at most. */
export const longestLinkLife = milliseconds({ hours: 1 });

/** A link that ends later was made before the clock was set back, and would live too long. */
function latestEnd(now: Date): string {
	return new Date(now.getTime() + longestLinkLife + clockTolerance).toISOString();
}

interface SignInRow {
	readonly token_hash: Buffer;
	readonly email: string;
	readonly language: Language;
	readonly browser_hash: Buffer | null;
	readonly code_hash: Buffer | null;
	readonly misses: number;
	readonly kept: string | null;
	readonly next_path: string;
	readonly expires_at: string;
}

function linkOf(row: SignInRow): SignInLink {
	return {
		tokenHash: row.token_hash,
		email: row.email,
		language: row.language,
		browserHash: row.browser_hash ?? undefined,
		codeHash: row.code_hash ?? undefined,
		misses: row.misses,
		kept: row.kept ?? undefined,
		nextPath: row.next_path,
		expiresAt: new Date(row.expires_at)
	};
}

export async function deleteAllLinks(db: Kysely<Database>): Promise<void> {
	await db.deleteFrom('sign_in').execute();
}
