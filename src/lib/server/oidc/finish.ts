import type { Kysely } from 'kysely';
import { isSureEnough } from '#lib/domain/access/acr.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Database } from '../db/schema.ts';
import { hashToken, isToken, makeToken } from '../invitations/token.ts';
import { beginSession, type Beginning } from '../sessions/begin.ts';
import type { Refusal } from './judge-problem.ts';
import type { LoginProvider } from './provider.ts';
import { takeAttempt } from './queries.ts';
import { settleAccount, type Unsettled } from './settle-account.ts';

/** What a browser brings back from the organisation's login. */
export interface Returned {
	/** The address it was sent to, with the login's answer in the query. */
	readonly answer: URL;
	/** The cookie of the browser that began. */
	readonly browser: string | undefined;
	/** The session that this browser had before; it ends. */
	readonly session: string | undefined;
	/** Whose session that is, while it holds. */
	readonly accountId: string | undefined;
	/** How the browser is named in the list of own sessions. */
	readonly browserName: string;
	readonly minimumAcr: string | undefined;
}

/** `unknown` is whatever this browser has not begun, has finished already, or began too long ago. */
export type LoginRefusal = 'unknown' | Refusal | Unsettled;

export type Login =
	| { readonly outcome: 'signed_in'; readonly session: string; readonly nextPath: string }
	| { readonly outcome: LoginRefusal; readonly language: Language | undefined };

/** Uses an attempt up, asks the login who it is, and begins a session where that is clear. */
export async function finishLogin(
	db: Kysely<Database>,
	provider: LoginProvider,
	returned: Returned,
	now: Date
): Promise<Login> {
	const state = returned.answer.searchParams.get('state') ?? '';
	const browser = returned.browser ?? '';
	if (!isToken(state) || !isToken(browser)) return { outcome: 'unknown', language: undefined };

	const hashes = { stateHash: hashToken(state), browserHash: hashToken(browser) };
	const attempt = await takeAttempt(db, hashes, now);
	if (!attempt) return { outcome: 'unknown', language: undefined };

	const { nonce, verifier, language, nextPath } = attempt;
	const claims = await provider.redeem(returned.answer, { state, nonce, verifier }, now);
	if (typeof claims === 'string') return { outcome: claims, language };
	if (!isSureEnough(claims.acr, returned.minimumAcr)) return { outcome: 'too_weak', language };

	const session = makeToken();
	const beginning: Beginning = {
		...{ session: hashToken(session), browserName: returned.browserName, login: 'oidc' },
		ended: returned.session === undefined ? undefined : hashToken(returned.session)
	};
	const current = { accountId: returned.accountId, language };

	return db.transaction().execute(async (trx): Promise<Login> => {
		const account = await settleAccount(trx, claims, current, now);
		if (typeof account === 'string') return { outcome: account, language };
		await beginSession(trx, account, beginning, now);

		return { outcome: 'signed_in', session, nextPath };
	});
}
