import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databaseKinds } from '#tests/support/database.ts';
import { unsignedToken, type Claims } from '#tests/support/identity-provider.ts';
import {
	mette,
	now,
	open,
	openLoginWorld,
	origin,
	wish,
	type LoginWorld
} from '#tests/support/login-world.ts';
import { makeToken } from '../invitations/token.ts';
import { beginLogin } from './begin.ts';

const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

describe.for(databaseKinds)('what the organisation’s login may do wrong, on %s', (kind) => {
	let world: LoginWorld;

	beforeAll(async () => {
		world = await openLoginWorld(kind);
	});
	beforeEach(() => world.reset());
	afterAll(() => world.close());

	test('the request asks for a code, bound by PKCE, a state and a nonce, and names where to return', async () => {
		const { searchParams } = new URL((await world.visit()).entrance);

		expect(Object.fromEntries(searchParams)).toMatchObject({
			...{ response_type: 'code', code_challenge_method: 'S256', client_id: 'ledelsesspejl' },
			redirect_uri: `${origin}/log-ind/organisation/svar`
		});
		for (const name of ['state', 'nonce', 'code_challenge'])
			expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/u);
	});

	test.for(['per@andensteds.dk', 'per@sub.eksempel.dk', 'per@eksempel.dk.andensteds.dk'])(
		'it proves nobody from elsewhere (%s) where its own domains are named',
		async (email) => {
			await world.addAccount('per', email);
			world.identities.person = { ...mette, email };
			const narrow = open(world.identities, { mailDomains: ['eksempel.dk'] });
			const come = async (more = {}) => {
				const { answer, browser } = await world.visit(undefined, narrow);
				return (await world.finish({ answer, browser, ...more }, now, narrow)).outcome;
			};

			expect(await come()).toBe('unproven_address');
			/* Whoever has proven it by a mail of ours may connect the two. */
			expect(await come({ accountId: 'per' })).toBe('signed_in');
		}
	);

	test('it proves its own people where its domains are named', async () => {
		const narrow = open(world.identities, { mailDomains: ['andet.dk', 'eksempel.dk'] });
		const { answer, browser } = await world.visit(undefined, narrow);

		expect((await world.finish({ answer, browser }, now, narrow)).outcome).toBe('signed_in');
	});

	test('what comes back counts once', async () => {
		const returned = await world.visit();
		expect((await world.finish(returned)).outcome).toBe('signed_in');
		expect((await world.finish(returned)).outcome).toBe('unknown');
	});

	test('of many that come back at the same moment one is let in', async () => {
		const returned = await world.visit();
		const logins = await Promise.all(Array.from({ length: 20 }, () => world.finish(returned)));

		expect(logins.filter(({ outcome }) => outcome === 'signed_in')).toHaveLength(1);
	});

	test('a code that was used is worth nothing in a new attempt', async () => {
		const { answer, browser } = await world.visit();
		await world.finish({ answer, browser });
		const next = await world.visit(browser);
		next.answer.searchParams.set('code', answer.searchParams.get('code') ?? '');

		expect((await world.finish(next)).outcome).toBe('untrusted');
	});

	test('another browser gets nothing, and does not end what was begun', async () => {
		const { answer, browser } = await world.visit();

		expect((await world.finish({ answer, browser: makeToken() })).outcome).toBe('unknown');
		expect((await world.finish({ answer, browser: undefined })).outcome).toBe('unknown');
		expect((await world.finish({ answer, browser })).outcome).toBe('signed_in');
	});

	test.for(['wrong', 'missing', 'twice'])('a state that is %s lets nobody in', async (way) => {
		const { answer, browser } = await world.visit();
		if (way === 'wrong') answer.searchParams.set('state', makeToken());
		if (way === 'missing') answer.searchParams.delete('state');
		if (way === 'twice') answer.searchParams.append('state', makeToken());
		const { outcome } = await world.finish({ answer, browser });

		expect(outcome).toBe(way === 'twice' ? 'untrusted' : 'unknown');
	});

	test('after ten minutes it is too late, and before it is not', async () => {
		const returned = await world.visit();

		expect((await world.finish(returned, minutes(10))).outcome).toBe('unknown');
		expect((await world.finish(returned, minutes(9.9))).outcome).toBe('signed_in');
	});

	test('a code that somebody else fetched for themselves does not sign the victim in as them', async () => {
		const attacker = await world.visit();
		const victim = await world.visit();
		victim.answer.searchParams.set('code', attacker.answer.searchParams.get('code') ?? '');

		expect((await world.finish(victim)).outcome).toBe('untrusted');
	});

	test('a request without PKCE comes back with nobody', async () => {
		const { entrance, browser } = await world.visit();
		const bare = new URL(entrance);
		bare.searchParams.delete('code_challenge');
		bare.searchParams.delete('code_challenge_method');
		const answer = await world.identities.visit(bare.href);

		expect(answer.searchParams.get('error')).toBe('invalid_request');
		expect((await world.finish({ answer, browser })).outcome).toBe('untrusted');
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
		world.identities.bend = (claims) => world.identities.signed(change(claims));

		expect(await world.refused()).toEqual({ outcome: 'untrusted', sessions: 0 });
	});

	test('a token that is only signed again is trusted, so that the ones above fail for their reason', async () => {
		world.identities.bend = (claims) => world.identities.signed(claims);

		expect((await world.signIn()).outcome).toBe('signed_in');
	});

	test('a token that nobody, or somebody else, has signed is not trusted', async () => {
		world.identities.bend = (claims) => unsignedToken(claims);
		expect(await world.refused()).toEqual({ outcome: 'untrusted', sessions: 0 });
		world.identities.bend = (claims) => world.identities.forged(claims);
		expect(await world.refused()).toEqual({ outcome: 'untrusted', sessions: 0 });
	});

	test('an answer that says it is from another login is not trusted', async () => {
		const { answer, browser } = await world.visit();
		answer.searchParams.set('iss', 'https://login.invalid');

		expect((await world.finish({ answer, browser })).outcome).toBe('untrusted');
	});

	test('what is told apart about another person is not trusted', async () => {
		world.identities.bendUserInfo = (claims) => ({ ...claims, sub: 'somebody-else' });

		expect(await world.refused()).toEqual({ outcome: 'untrusted', sessions: 0 });
	});

	test('whoever is less sure than demanded is turned away, and whoever is sure comes in', async () => {
		const demanding = open(world.identities, { minimumAcr: 'high' });
		const through = async (acr: string | undefined) => {
			world.identities.person = { ...mette, ...(acr === undefined ? {} : { acr }) };
			const returned = { ...(await world.visit(undefined, demanding)), minimumAcr: 'high' };

			return (await world.finish(returned, now, demanding)).outcome;
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
		world.identities.error = error;

		expect(await world.refused()).toEqual({ outcome, sessions: 0 });
	});

	test('while the login is down it is said, and afterwards it works again', async () => {
		const returned = await world.visit();
		await world.identities.stop();
		const fresh = open(world.identities);
		const begun = await beginLogin(world.opened.db, fresh, wish, now);
		const { outcome } = await world.finish(returned);
		await world.identities.start();

		expect(begun).toEqual({ outcome: 'unavailable' });
		expect(outcome).toBe('unavailable');
		expect((await world.signIn()).outcome).toBe('signed_in');
		expect((await beginLogin(world.opened.db, fresh, wish, now)).outcome).toBe('begun');
	});

	test('a login that calls itself something else than the operator has written is not asked', async () => {
		const issuer = world.identities.login.issuer.replace('127.0.0.1', 'localhost');
		const other = open(world.identities, { issuer });

		expect(await beginLogin(world.opened.db, other, wish, now)).toEqual({ outcome: 'unavailable' });
	});
});

function without(claims: Claims, name: string): Claims {
	return Object.fromEntries(Object.entries(claims).filter(([each]) => each !== name));
}

/** A token for us and another, which the other has asked for. */
function withAudience(claims: Claims, other: string): Claims {
	return { ...claims, aud: [claims['aud'], other], azp: other };
}
