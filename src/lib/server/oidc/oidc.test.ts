import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, databaseKinds, type TestDatabase } from '#tests/support/database.ts';
import {
	startIdentityProvider,
	unsignedToken,
	type Claims,
	type IdentityProvider
} from '#tests/support/identity-provider.ts';
import { hashToken, makeToken } from '../invitations/token.ts';
import { addRole } from '../roles/queries.ts';
import { findActor } from '../sessions/find-actor.ts';
import { insertSession } from '../sessions/queries.ts';
import { beginLogin } from './begin.ts';
import { finishLogin, type Returned } from './finish.ts';
import { openProvider, type LoginProvider } from './provider.ts';

const origin = 'http://localhost:4379';
const mette = { sub: 'm-1', email: 'mette@eksempel.dk', email_verified: true, name: 'Mette Holm' };
const quiet = { warn: () => undefined };
/** The identity provider has a clock of its own, so ours must show the same. */
const now = new Date();
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

describe.for(databaseKinds)('the organisation’s login, on %s', (kind) => {
	let opened: TestDatabase;
	let identities: IdentityProvider;
	let provider: LoginProvider;

	beforeAll(async () => {
		opened = await openTestDatabase(kind);
		identities = await startIdentityProvider([origin]);
		provider = openProvider(identities.login, origin, quiet);
	});
	beforeEach(async () => {
		for (const table of [
			'oidc_attempt',
			'account_identity',
			'session',
			'role',
			'leader',
			'account',
			'organisation'
		] as const) {
			await opened.db.deleteFrom(table).execute();
		}
		identities.person = mette;
	});
	afterEach(() => {
		identities.error = undefined;
		identities.bend = undefined;
		identities.bendUserInfo = undefined;
	});
	afterAll(async () => {
		await identities.stop();
		await opened.close();
	});

	async function begin(browser?: string) {
		const wish = { language: 'da', nextPath: '/konto', browser } as const;
		const begun = await beginLogin(opened.db, provider, wish, now);
		if (begun.outcome !== 'begun') throw new Error('the login did not answer');

		return begun;
	}

	/** Begins, goes there, and gives what the browser is sent back with. */
	async function visit(browser?: string) {
		const { entrance, browser: kept } = await begin(browser);

		return { browser: kept, answer: await identities.visit(entrance) };
	}

	function finish(
		returned: Pick<Returned, 'answer' | 'browser'> & Partial<Returned>,
		at = now,
		through = provider
	) {
		const rest = { session: undefined, accountId: undefined, minimumAcr: undefined };

		return finishLogin(opened.db, through, { ...rest, browserName: 'Firefox', ...returned }, at);
	}

	async function signIn(more: Partial<Returned> = {}) {
		return finish({ ...(await visit()), ...more });
	}

	async function signedIn(more: Partial<Returned> = {}) {
		const login = await signIn(more);
		if (login.outcome !== 'signed_in') throw new Error(`not signed in: ${login.outcome}`);
		const actor = await findActor(opened.db, login.session, now);
		if (!actor) throw new Error('the session holds nobody');

		return { ...login, actor };
	}

	async function refused(more: Partial<Returned> = {}) {
		const { outcome } = await signIn(more);
		const { count } = await opened.db
			.selectFrom('session')
			.select((select) => select.fn.countAll().as('count'))
			.executeTakeFirstOrThrow();

		return { outcome, sessions: Number(count) };
	}

	async function addAccount(id: string, email: string) {
		const account = { id, email, name: id, language: 'da' } as const;
		await opened.db.insertInto('account').values(account).execute();
	}

	test('somebody new gets an account with what the login says of them', async () => {
		const { actor, nextPath } = await signedIn();

		expect(nextPath).toBe('/konto');
		expect(actor).toMatchObject({ email: mette.email, name: 'Mette Holm', login: 'oidc' });
	});

	test('the request asks for a code, bound by PKCE, a state and a nonce, and names where to return', async () => {
		const { searchParams } = new URL((await begin()).entrance);

		expect(Object.fromEntries(searchParams)).toMatchObject({
			...{ response_type: 'code', code_challenge_method: 'S256', client_id: 'ledelsesspejl' },
			redirect_uri: `${origin}/log-ind/organisation/svar`
		});
		for (const name of ['state', 'nonce', 'code_challenge'])
			expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/u);
	});

	test('the second time it is the same account, whatever address the login has by now', async () => {
		const first = await signedIn();
		identities.person = { ...mette, email: 'mette.lund@eksempel.dk' };
		const second = await signedIn();

		expect(second.actor.accountId).toBe(first.actor.accountId);
		expect(second.actor.email).toBe(mette.email);
	});

	test('an address that passes to somebody else does not open the account', async () => {
		await signedIn();
		identities.person = { ...mette, sub: 'm-2', name: 'Mette Bech' };

		expect(await refused()).toEqual({ outcome: 'other_person', sessions: 1 });
	});

	test('a leader whom the organisation knows by a new address finds what is theirs', async () => {
		await signedIn();
		const place = { id: 'nord', kind: 'organisation', name: 'Nord', sector: 'kommune' } as const;
		await opened.db.insertInto('organisation').values(place).execute();
		const leader = { id: 'l', organisation_id: 'nord', name: 'Mette', account_id: null };
		const email = 'mette.lund@eksempel.dk';
		await opened.db
			.insertInto('leader')
			.values({ ...leader, email })
			.execute();
		identities.person = { ...mette, email };
		const { actor } = await signedIn();
		const [row] = await opened.db.selectFrom('leader').select('account_id').execute();

		expect(row?.account_id).toBe(actor.accountId);
	});

	test('an account that was there before is connected once the login has proven the address', async () => {
		await addAccount('a', mette.email);

		expect((await signedIn()).actor.accountId).toBe('a');
	});

	test.for([false, undefined])(
		'an address that is not proven (%s) opens no account and makes none',
		async (isProven) => {
			const { sub, email, name } = mette;
			const said = isProven === undefined ? {} : { email_verified: isProven };
			identities.person = { sub, email, name, ...said };
			await addAccount('a', 'per@eksempel.dk');

			expect(await refused()).toEqual({ outcome: 'unproven_address', sessions: 0 });
			await addAccount('b', mette.email);
			expect(await refused()).toEqual({ outcome: 'unproven_address', sessions: 0 });
			expect(await refused({ accountId: 'a' })).toMatchObject({ outcome: 'unproven_address' });
			expect((await signedIn({ accountId: 'b' })).actor.accountId).toBe('b');
		}
	);

	test('a login that tells no address lets nobody in the first time', async () => {
		identities.person = { sub: 'm-1' };

		expect(await refused()).toEqual({ outcome: 'no_address', sessions: 0 });
	});

	test('what comes back counts once', async () => {
		const returned = await visit();
		expect((await finish(returned)).outcome).toBe('signed_in');
		expect((await finish(returned)).outcome).toBe('unknown');
	});

	test('of many that come back at the same moment one is let in', async () => {
		const returned = await visit();
		const logins = await Promise.all(Array.from({ length: 20 }, () => finish(returned)));

		expect(logins.filter(({ outcome }) => outcome === 'signed_in')).toHaveLength(1);
	});

	test('a code that was used is worth nothing in a new attempt', async () => {
		const { answer, browser } = await visit();
		await finish({ answer, browser });
		const next = await visit(browser);
		next.answer.searchParams.set('code', answer.searchParams.get('code') ?? '');

		expect((await finish(next)).outcome).toBe('untrusted');
	});

	test('another browser gets nothing, and does not end what was begun', async () => {
		const { answer, browser } = await visit();

		expect((await finish({ answer, browser: makeToken() })).outcome).toBe('unknown');
		expect((await finish({ answer, browser: undefined })).outcome).toBe('unknown');
		expect((await finish({ answer, browser })).outcome).toBe('signed_in');
	});

	test.for(['wrong', 'missing', 'twice'])('a state that is %s lets nobody in', async (way) => {
		const { answer, browser } = await visit();
		if (way === 'wrong') answer.searchParams.set('state', makeToken());
		if (way === 'missing') answer.searchParams.delete('state');
		if (way === 'twice') answer.searchParams.append('state', makeToken());
		const { outcome } = await finish({ answer, browser });

		expect(outcome).toBe(way === 'twice' ? 'untrusted' : 'unknown');
	});

	test('after ten minutes it is too late, and before it is not', async () => {
		const returned = await visit();

		expect((await finish(returned, minutes(10))).outcome).toBe('unknown');
		expect((await finish(returned, minutes(9.9))).outcome).toBe('signed_in');
	});

	test('a code that somebody else fetched for themselves does not sign the victim in as them', async () => {
		const attacker = await visit();
		const victim = await visit();
		victim.answer.searchParams.set('code', attacker.answer.searchParams.get('code') ?? '');

		expect((await finish(victim)).outcome).toBe('untrusted');
	});

	test('a request without PKCE comes back with nobody', async () => {
		const { entrance, browser } = await begin();
		const bare = new URL(entrance);
		bare.searchParams.delete('code_challenge');
		bare.searchParams.delete('code_challenge_method');
		const answer = await identities.visit(bare.href);

		expect(answer.searchParams.get('error')).toBe('invalid_request');
		expect((await finish({ answer, browser })).outcome).toBe('untrusted');
	});

	test.for<[string, (claims: Claims) => Claims]>([
		['another nonce', (claims) => ({ ...claims, nonce: makeToken() })],
		['no nonce', (claims) => without(claims, 'nonce')],
		['another issuer', (claims) => ({ ...claims, iss: 'https://login.invalid' })],
		['another audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
		['an audience beside us that may act', (claims) => withAudience(claims, 'somebody-else')],
		['an end in the past', (claims) => ({ ...claims, exp: now.getTime() / 1000 - 3600 })],
		['no subject', (claims) => without(claims, 'sub')],
		['an empty subject', (claims) => ({ ...claims, sub: '' })]
	])('a token with %s is not trusted, however well it is signed', async ([, change]) => {
		identities.bend = (claims) => identities.signed(change(claims));

		expect(await refused()).toEqual({ outcome: 'untrusted', sessions: 0 });
	});

	test('a token that is only signed again is trusted, so that the ones above fail for their reason', async () => {
		identities.bend = (claims) => identities.signed(claims);

		expect((await signIn()).outcome).toBe('signed_in');
	});

	test('a token that nobody, or somebody else, has signed is not trusted', async () => {
		identities.bend = (claims) => unsignedToken(claims);
		expect(await refused()).toEqual({ outcome: 'untrusted', sessions: 0 });
		identities.bend = (claims) => identities.forged(claims);
		expect(await refused()).toEqual({ outcome: 'untrusted', sessions: 0 });
	});

	test('an answer that says it is from another login is not trusted', async () => {
		const { answer, browser } = await visit();
		answer.searchParams.set('iss', 'https://login.invalid');

		expect((await finish({ answer, browser })).outcome).toBe('untrusted');
	});

	test('what is told apart about another person is not trusted', async () => {
		identities.bendUserInfo = (claims) => ({ ...claims, sub: 'somebody-else' });

		expect(await refused()).toEqual({ outcome: 'untrusted', sessions: 0 });
	});

	test('whoever is less sure than demanded is turned away, and whoever is sure comes in', async () => {
		const demanding = openProvider({ ...identities.login, minimumAcr: 'high' }, origin, quiet);
		const through = async (acr: string | undefined) => {
			identities.person = { ...mette, ...(acr === undefined ? {} : { acr }) };
			const wish = { language: 'da', nextPath: '/konto', browser: undefined } as const;
			const begun = await beginLogin(opened.db, demanding, wish, now);
			if (begun.outcome !== 'begun') throw new Error('the login did not answer');
			const answer = await identities.visit(begun.entrance);
			const returned = { answer, browser: begun.browser, minimumAcr: 'high' };

			return (await finish(returned, now, demanding)).outcome;
		};

		expect(await through('low')).toBe('too_weak');
		expect(await through(undefined)).toBe('too_weak');
		expect(await through('high')).toBe('signed_in');
	});

	test.for([
		['access_denied', 'declined'],
		['login_required', 'declined'],
		['unmet_authentication_requirements', 'too_weak'],
		['temporarily_unavailable', 'unavailable'],
		['server_error', 'unavailable'],
		['invalid_scope', 'untrusted'],
		['noget_helt_andet', 'untrusted']
	] as const)('the login’s answer %s is told as %s', async ([error, outcome]) => {
		identities.error = error;

		expect(await refused()).toEqual({ outcome, sessions: 0 });
	});

	test('while the login is down it is said, and afterwards it works again', async () => {
		const returned = await visit();
		await identities.stop();
		const wish = { language: 'da', nextPath: '/konto', browser: undefined } as const;
		const fresh = openProvider(identities.login, origin, quiet);
		const begun = await beginLogin(opened.db, fresh, wish, now);
		const { outcome } = await finish(returned);
		await identities.start();

		expect(begun).toEqual({ outcome: 'unavailable' });
		expect(outcome).toBe('unavailable');
		expect((await signIn()).outcome).toBe('signed_in');
		expect((await beginLogin(opened.db, fresh, wish, now)).outcome).toBe('begun');
	});

	test('a login that calls itself something else than the operator has written is not asked', async () => {
		const issuer = identities.login.issuer.replace('127.0.0.1', 'localhost');
		const other = openProvider({ ...identities.login, issuer }, origin, quiet);
		const wish = { language: 'da', nextPath: '/konto', browser: undefined } as const;

		expect(await beginLogin(opened.db, other, wish, now)).toEqual({ outcome: 'unavailable' });
	});

	test('the session before it ends, and the new one says how it began', async () => {
		await addAccount('a', mette.email);
		const before = makeToken();
		await insertSession(opened.db, {
			...{ tokenHash: hashToken(before), accountId: 'a', browser: '' },
			...{ startedAt: now, seenAt: now, expiresAt: minutes(60) }
		});
		const { session } = await signedIn({ session: before });

		expect(await findActor(opened.db, before, now)).toBeUndefined();
		expect((await findActor(opened.db, session, now))?.login).toBe('oidc');
	});

	test('roles of an organisation that demands the login hold for nobody who came by mail', async () => {
		await addAccount('a', mette.email);
		for (const [id, login] of [
			['nord', 'oidc'],
			['syd', 'mail']
		] as const) {
			const place = { id, kind: 'organisation', name: id, sector: 'kommune', login } as const;
			await opened.db.insertInto('organisation').values(place).execute();
			await addRole(opened.db, { organisationId: id, accountId: 'a', role: 'coordinator' });
		}
		const byMail = makeToken();
		await insertSession(opened.db, {
			...{ tokenHash: hashToken(byMail), accountId: 'a', browser: '' },
			...{ startedAt: now, seenAt: now, expiresAt: minutes(60) }
		});
		const placesOf = async (cookie: string) =>
			(await findActor(opened.db, cookie, now))?.roles.map((role) => role.organisationId).sort();

		expect(await placesOf(byMail)).toEqual(['syd']);
		expect(await placesOf((await signedIn()).session)).toEqual(['nord', 'syd']);
	});
});

function without(claims: Claims, name: string): Claims {
	return Object.fromEntries(Object.entries(claims).filter(([each]) => each !== name));
}

/** A token for us and another, which the other has asked for. */
function withAudience(claims: Claims, other: string): Claims {
	return { ...claims, aud: [claims['aud'], other], azp: other };
}
