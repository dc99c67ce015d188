import { hashToken, makeToken } from '#lib/server/invitations/token.ts';
import { beginLogin } from '#lib/server/oidc/begin.ts';
import { finishLogin, type Login, type Returned } from '#lib/server/oidc/finish.ts';
import { openProvider, type LoginProvider } from '#lib/server/oidc/provider.ts';
import { findActor } from '#lib/server/sessions/find-actor.ts';
import { insertSession } from '#lib/server/sessions/queries.ts';
import { openTestDatabase, type DatabaseKind, type TestDatabase } from './database.ts';
import { startIdentityProvider, type IdentityProvider } from './identity-provider.ts';

export const origin = 'http://localhost:4379';
export const mette = {
	...{ sub: 'm-1', email: 'mette@eksempel.dk', email_verified: true, name: 'Mette Holm' }
};
/** The identity provider has a clock of its own, so ours must show the same. */
export const now = new Date();
export const wish = { language: 'da', nextPath: '/konto', browser: undefined } as const;

export type LoginWorld = Awaited<ReturnType<typeof openLoginWorld>>;

/** A database, a real identity provider beside it, and people who go from the one to the other. */
export async function openLoginWorld(kind: DatabaseKind) {
	const opened = await openTestDatabase(kind);
	const identities = await startIdentityProvider([origin]);
	const provider = open(identities);

	/** Begins, goes there, and gives what the browser is sent back with. */
	async function visit(browser?: string, through = provider) {
		const begun = await beginLogin(opened.db, through, { ...wish, browser }, now);
		if (begun.outcome !== 'begun') throw new Error('the login did not answer');

		return {
			...{ browser: begun.browser, entrance: begun.entrance },
			answer: await identities.visit(begun.entrance)
		};
	}

	function finish(
		{ answer, browser, ...more }: Pick<Returned, 'answer' | 'browser'> & Partial<Returned>,
		at = now,
		through = provider
	): Promise<Login> {
		const rest = { session: undefined, accountId: undefined, minimumAcr: undefined };
		const returned = { ...rest, browserName: 'Firefox', ...more, answer, browser };

		return finishLogin(opened.db, through, returned, at);
	}

	async function signIn(more: Partial<Returned> = {}) {
		return finish({ ...(await visit()), ...more });
	}

	return {
		...{ opened, identities, provider, visit, finish, signIn },
		/** As after a fresh start: nobody has an account, and Mette is at the provider. */
		async reset() {
			await empty(opened);
			identities.person = mette;
			identities.error = undefined;
			identities.bend = undefined;
			identities.bendUserInfo = undefined;
		},
		async close() {
			await identities.stop();
			await opened.close();
		},
		async signedIn(more: Partial<Returned> = {}) {
			const login = await signIn(more);
			if (login.outcome !== 'signed_in') throw new Error(`not signed in: ${login.outcome}`);
			const actor = await findActor(opened.db, login.session, now);
			if (!actor) throw new Error('the session holds nobody');

			return { ...login, actor };
		},
		/** How it was refused, and how many sessions there are after it. */
		async refused(more: Partial<Returned> = {}) {
			const { outcome } = await signIn(more);
			const sessions = await opened.db.selectFrom('session').select('account_id').execute();

			return { outcome, sessions: sessions.length };
		},
		async addAccount(id: string, email: string) {
			const account = { id, email, name: id, language: 'da' } as const;
			await opened.db.insertInto('account').values(account).execute();
		},
		/** The cookie of a session by a link in a mail. */
		async beginByMail(accountId: string) {
			const cookie = makeToken();
			await insertSession(opened.db, {
				...{ tokenHash: hashToken(cookie), accountId, browser: '' },
				...{ startedAt: now, seenAt: now, expiresAt: new Date(now.getTime() + 3_600_000) }
			});

			return cookie;
		}
	};
}

/** Another program that uses the same provider, or one that calls itself otherwise. */
export function open(
	{ login }: Pick<IdentityProvider, 'login'>,
	change: Partial<IdentityProvider['login']> = {}
): LoginProvider {
	return openProvider({ ...login, ...change }, origin, { warn: () => undefined });
}

async function empty({ db }: TestDatabase): Promise<void> {
	for (const table of ['oidc_attempt', 'account_identity', 'session', 'role', 'leader'] as const) {
		await db.deleteFrom(table).execute();
	}
	for (const table of ['account', 'organisation'] as const) await db.deleteFrom(table).execute();
}
