import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { hashToken, isToken } from '../invitations/token.ts';
import { codeFor } from './code.ts';
import { findLinkOfBrowser, findLiveLink } from './queries.ts';

/** Whether a link works here as it is, works with the code from the browser that asked, or does not. */
export type LinkState = 'ready' | 'needs_code' | 'gone';

/** Looks at a link without using it: programs that follow links in mails only ever get this far. */
export async function inspectLink(
	db: Kysely<Database>,
	token: string,
	browser: string | undefined,
	now: Date
): Promise<LinkState> {
	const link = isToken(token) ? await findLiveLink(db, hashToken(token), now) : undefined;
	if (!link) return 'gone';
	if (!link.browserHash) return 'ready';

	return browser !== undefined && link.browserHash.equals(hashToken(browser))
		? 'ready'
		: 'needs_code';
}

/** What the browser that asked is shown: where the mail went, and the code for another browser. */
export async function findAsked(
	db: Kysely<Database>,
	appSecret: Uint8Array,
	browser: string | undefined,
	now: Date
): Promise<{ readonly email: string; readonly code: string } | undefined> {
	if (browser === undefined || !isToken(browser)) return undefined;

	const link = await findLinkOfBrowser(db, hashToken(browser), now);

	return link && { email: link.email, code: codeFor(appSecret, browser) };
}
