import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#lib/domain/access/actor.ts';
import { openTestDatabase, databaseKinds, type TestDatabase } from '#tests/support/database.ts';
import { listAudit } from '../audit/queries.ts';
import { hashToken, makeToken } from '../invitations/token.ts';
import { nameBrowser } from './browser.ts';
import { addRole } from '../roles/queries.ts';
import { browserCookie, sessionCookie } from './cookie.ts';
import { findActor } from './find-actor.ts';
import { lifetimeFor } from './lifetime.ts';
import { listOwnSessions, signOut, signOutOne, signOutOthers } from './own.ts';
import { deleteEndedSessions, insertSession } from './queries.ts';

const start = new Date('2026-11-21T10:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

describe.for(databaseKinds)('sessions, on %s', (kind) => {
	let opened: TestDatabase;

	beforeAll(async () => {
		opened = await openTestDatabase(kind);
		for (const id of ['mette', 'per']) {
			const account = { id, email: `${id}@eksempel.dk`, name: id, language: 'da' } as const;
			await opened.db.insertInto('account').values(account).execute();
		}
	});
	beforeEach(async () => {
		await opened.db.deleteFrom('session').execute();
	});
	afterAll(() => opened.close());

	async function begin(accountId = 'mette', hours = 12) {
		const cookie = makeToken();
		await insertSession(opened.db, {
			...{ tokenHash: hashToken(cookie), accountId, browser: 'Firefox, Windows' },
			...{ startedAt: start, seenAt: start, expiresAt: minutes(hours * 60) }
		});

		return cookie;
	}

	async function requireActor(cookie: string, now: Date) {
		const actor = await findActor(opened.db, cookie, now);
		if (!actor) throw new Error('nobody is signed in');

		return actor;
	}

	async function lastSeen() {
		const { seen_at } = await opened.db
			.selectFrom('session')
			.select('seen_at')
			.executeTakeFirstOrThrow();

		return seen_at;
	}

	test('a cookie of ours says who it is; any other says nobody', async () => {
		const cookie = await begin();

		expect(await findActor(opened.db, cookie, start)).toMatchObject({ accountId: 'mette' });
		for (const other of [undefined, '', 'x', makeToken(), `${cookie}x`]) {
			expect(await findActor(opened.db, other, start)).toBeUndefined();
		}
	});

	test('a session nobody uses ends after thirty minutes, to the moment', async () => {
		const cookie = await begin();

		expect(await findActor(opened.db, cookie, minutes(30))).toBeUndefined();
		expect(await findActor(opened.db, cookie, new Date(minutes(30).getTime() - 1))).toBeDefined();
	});

	test('using it keeps it alive until its last moment, and not beyond', async () => {
		const cookie = await begin('mette', 1);
		for (let at = 0; at < 60; at += 20) {
			expect(await findActor(opened.db, cookie, minutes(at))).toBeDefined();
		}

		expect(await findActor(opened.db, cookie, minutes(60))).toBeUndefined();
	});

	test('it is written at most once a minute', async () => {
		const cookie = await begin();
		await findActor(opened.db, cookie, new Date(minutes(1).getTime() - 1));
		expect(await lastSeen()).toBe(start.toISOString());

		await findActor(opened.db, cookie, minutes(1));
		expect(await lastSeen()).toBe(minutes(1).toISOString());
	});

	test('the database does not hold the cookie', async () => {
		const cookie = await begin();
		const rows = await opened.db.selectFrom('session').selectAll().execute();

		expect(rows).toHaveLength(1);
		expect(rows[0]?.token_hash).toHaveLength(32);
		expect(JSON.stringify(rows)).not.toContain(cookie);
	});

	test('a session that was used later than now is from before the clock went back', async () => {
		const cookie = await begin();

		expect(await findActor(opened.db, cookie, minutes(-5))).toBeDefined();
		expect(await findActor(opened.db, cookie, minutes(-5.1))).toBeUndefined();
		await deleteEndedSessions(opened.db, minutes(-35), minutes(-5.1));
		expect(await findActor(opened.db, cookie, start)).toBeUndefined();
	});

	test('signing out ends the session on the server', async () => {
		const cookie = await begin();
		await signOut(opened.db, cookie, start);

		expect(await findActor(opened.db, cookie, start)).toBeUndefined();
	});

	test('every sign-out is noted once where the person has a role', async () => {
		await addRole(opened.db, { organisationId: 'nord', accountId: 'mette', role: 'leader' });
		const [here, there] = [await begin(), await begin(), await begin(), await begin('per')];
		const mette = await requireActor(here, start);
		await signOutOne(opened.db, mette, hashToken(there).toString('hex'), start);
		await signOutOne(opened.db, mette, hashToken(there).toString('hex'), start);
		await signOutOthers(opened.db, mette, here, start);
		await signOut(opened.db, here, start);
		await signOut(opened.db, here, start);
		await signOut(opened.db, makeToken(), start);

		const entries = await listAudit(opened.db, 'nord', 'account:mette');
		expect(entries).toEqual(
			[1, 1, 1].map((sessions) => ({
				...{ at: start, accountId: 'mette', action: 'signed_out', outcome: 'done' },
				detail: { sessions }
			}))
		);
	});

	test('one sees one’s own sessions, and which is this one', async () => {
		const [here] = [await begin(), await begin(), await begin('per')];
		const actor = await requireActor(here, start);
		const sessions = await listOwnSessions(opened.db, actor, here, start);

		expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
		expect(await listOwnSessions(opened.db, actor, here, minutes(30))).toEqual([]);
	});

	test('one signs out another own session, but nobody else’s', async () => {
		const [here, there, foreign] = [await begin(), await begin(), await begin('per')];
		const actor = await requireActor(here, start);
		for (const cookie of [there, foreign]) {
			await signOutOne(opened.db, actor, hashToken(cookie).toString('hex'), start);
		}
		await signOutOne(opened.db, actor, 'nonsense', start);

		expect(await findActor(opened.db, here, start)).toBeDefined();
		expect(await findActor(opened.db, there, start)).toBeUndefined();
		expect(await findActor(opened.db, foreign, start)).toBeDefined();
	});

	test('signing out the others leaves this one and other people’s', async () => {
		const [here, there, foreign] = [await begin(), await begin(), await begin('per')];
		await signOutOthers(opened.db, await requireActor(here, start), here, start);

		expect(await findActor(opened.db, here, start)).toBeDefined();
		expect(await findActor(opened.db, there, start)).toBeUndefined();
		expect(await findActor(opened.db, foreign, start)).toBeDefined();
	});

	test('cleaning removes what has ended and nothing else', async () => {
		const [idle, expired, live] = [await begin(), await begin('mette', 1), await begin()];
		await findActor(opened.db, live, minutes(29));
		await findActor(opened.db, live, minutes(58));
		await deleteEndedSessions(opened.db, minutes(30), minutes(60));

		expect(await opened.db.selectFrom('session').select('token_hash').execute()).toHaveLength(1);
		expect(await findActor(opened.db, live, minutes(60))).toBeDefined();
		expect(idle).not.toBe(expired);
	});
});

test.for<[string, readonly Role[], number]>([
	['somebody without a role', [], 12],
	['a leader', ['leader', 'leader'], 12],
	['a leader who is also a coordinator', ['leader', 'coordinator'], 8],
	['an operator', ['operator'], 8]
])('the session of %s lasts so many hours', ([, roles, hours]) => {
	expect(lifetimeFor(roles.map((role) => ({ role })))).toBe(hours * 3_600_000);
});

test('cookies are tied to the host where there is TLS, and plain on localhost only', () => {
	expect(sessionCookie('https://spejl.eksempel.dk')).toEqual({
		name: '__Host-session',
		options: { path: '/', httpOnly: true, secure: true, sameSite: 'lax' }
	});
	expect(sessionCookie('http://localhost:3000')).toMatchObject({
		name: 'session',
		options: { secure: false, httpOnly: true }
	});
	expect(browserCookie('https://spejl.eksempel.dk')).toMatchObject({
		name: '__Secure-sign-in',
		options: { path: '/log-ind', httpOnly: true, secure: true, sameSite: 'lax', maxAge: 600 }
	});
});

test.for([
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
		'Edge, Windows'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
		'Safari, iPhone'
	],
	['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
	[
		'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
		'Chrome, Android'
	],
	['<script>alert(1)</script>', ''],
	['', '']
])('the browser »%s« is shown as »%s«', ([userAgent = '', name]) => {
	expect(nameBrowser(userAgent)).toBe(name);
});
