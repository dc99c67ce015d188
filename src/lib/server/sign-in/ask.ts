import type { Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { milliseconds } from '#lib/domain/retention/length.ts';
import { ownPage } from '#lib/domain/access/next-path.ts';
import type { Database } from '../db/schema.ts';
import { hashToken, makeToken } from '../invitations/token.ts';
import { queueSignIn } from '../mail/outbox.ts';
import { sealLinkSecret } from '../mail/seal.ts';
import { codeFor, hashCode } from './code.ts';
import { findLinkOfBrowser, insertLink, longestLinkLife } from './queries.ts';

/** Milliseconds that a link lives. */
export const linkLifetime = milliseconds(kept.signInLink);

export interface SignInRequest {
	/** In lower case. */
	readonly email: string;
	readonly language: Language;
	readonly nextPath: string;
	readonly kept: string | undefined;
	/** What the browser's cookie says, if it has asked before. */
	readonly browser: string | undefined;
}

/**
 * Makes a link and queues the mail with it. Nothing is looked up by address, so known and unknown
 * ones cannot be told apart. Returns what the browser must keep; one that asks twice keeps what it
 * has, so that either link works there.
 */
export async function askForLink(
	db: Kysely<Database>,
	appSecret: Uint8Array,
	{ email, language, nextPath, kept, browser: known }: SignInRequest,
	now: Date
): Promise<{ readonly browser: string }> {
	const asked = known && (await findLinkOfBrowser(db, hashToken(known), now));
	const browser = asked && known ? known : makeToken();
	const token = makeToken();
	const tokenHash = hashToken(token);
	const link = {
		...{ tokenHash, email, language, nextPath, kept, misses: 0 },
		browserHash: hashToken(browser),
		codeHash: hashCode(appSecret, codeFor(appSecret, browser), tokenHash),
		expiresAt: new Date(now.getTime() + linkLifetime)
	};
	const mail = {
		...{ address: email, language, expires: link.expiresAt },
		sealed: sealLinkSecret(appSecret, token, email)
	};

	await db.transaction().execute(async (trx) => {
		await insertLink(trx, link);
		await queueSignIn(trx, mail);
	});

	return { browser };
}

/**
 * A link that works in any browser, for an hour, and is mailed to nobody: for demonstration data.
 * Returns its address without the origin.
 */
export async function createSignInLink(
	db: Kysely<Database>,
	email: string,
	language: Language,
	now: Date
): Promise<string> {
	const token = makeToken();
	await insertLink(db, {
		...{ tokenHash: hashToken(token), email: email.toLowerCase(), language, misses: 0 },
		...{ browserHash: undefined, codeHash: undefined, kept: undefined, nextPath: ownPage },
		expiresAt: new Date(now.getTime() + longestLinkLife)
	});

	return `/log-ind/${token}`;
}
