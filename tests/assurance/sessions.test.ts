import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeToken, hashToken } from '#lib/server/invitations/token.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { askForLink, signIn } from '#tests/support/sign-in.ts';
import { cookieIn, openVisits, type Answer, type Visits } from '#tests/support/visits.ts';

const publicOrigin = 'https://spejl.example.dk';
const tried = { cookies: 0, accepted: 0 };

let server: TestServer;
let visits: Visits;
let people = 0;

beforeAll(async () => {
	server = await startTestServer({ RATE_LIMIT: 'off' });
	visits = openVisits(server.origin, 60);
});
afterAll(async () => {
	visits.close();
	await server.remove();
});

const newAddress = () => `leder-${(people += 1)}@example.dk`;
const konto = (session: string) => visits.ask('/konto', { cookies: { session } });
const isIn = ({ status }: Answer) => status === 200;

describe('where a session comes from', () => {
	test('a cookie that was there before is never adopted, made up or real', async () => {
		const thief = await signIn(server, visits);
		for (const planted of [makeToken(), 'x', thief]) {
			const { link, cookies } = await askForLink(server, visits, newAddress());
			const given = await visits.ask(link, { form: {}, cookies: { ...cookies, session: planted } });
			const session = cookieIn(given, 'session');

			expect(session).toMatch(/^[\w-]{43}$/u);
			expect(session).not.toBe(planted);
			expect(isIn(await konto(planted))).toBe(false);
			expect(isIn(await konto(session ?? ''))).toBe(true);
		}
	});

	test('every sign-in gives another cookie, also to the same person', async () => {
		const email = newAddress();
		const sessions = [await signIn(server, visits, email), await signIn(server, visits, email)];

		expect(new Set(sessions).size).toBe(2);
	});

	test('where there is TLS the cookie is bound to the host, and no other name is read', async () => {
		const open = await startTestServer({
			ORIGIN: publicOrigin,
			APP_SECRET: 'x'.repeat(40),
			RATE_LIMIT: 'off'
		});
		const asking = openVisits(`http://127.0.0.1:${open.env['PORT']}`);
		const headers = { origin: publicOrigin };
		const asked = await asking.ask('/log-ind', { form: { email: newAddress() }, headers });
		expect(asked.headers['set-cookie']).toEqual([
			expect.stringMatching(
				/^__Secure-sign-in=[\w-]{43}; Max-Age=600; Path=\/log-ind; HttpOnly; Secure; SameSite=Lax$/u
			)
		]);

		const db = open.openDatabase();
		const link = await createSignInLink(db, newAddress(), 'da', new Date());
		await db.destroy();
		const given = await asking.ask(link, { form: {}, headers });
		const session = cookieIn(given, '__Host-session') ?? '';
		expect(given.headers['set-cookie']).toContain(
			`__Host-session=${session}; Path=/; HttpOnly; Secure; SameSite=Lax`
		);
		const statuses = [];
		for (const name of ['__Host-session', 'session', '__Secure-session', '__host-session']) {
			statuses.push((await asking.ask('/konto', { cookies: { [name]: session } })).status);
		}
		asking.close();
		await open.remove();

		expect(statuses).toEqual([200, 303, 303, 303]);
	});
});

describe('what a cookie must be', () => {
	test('one letter, or anything else about it changed, and nobody is signed in', async () => {
		const session = await signIn(server, visits);
		const others = [
			...[...session].map(
				(letter, place) =>
					session.slice(0, place) + (letter === 'A' ? 'B' : 'A') + session.slice(place + 1)
			),
			...[session.slice(0, -1), `${session}A`, session.toLowerCase(), session.toUpperCase()],
			...[hashToken(session).toString('base64url'), hashToken(session).toString('hex')],
			...[`${session}=`, `"${session}`, `${session}%00`, '', 'undefined', '%', '%zz'],
			...Array.from({ length: amount(50, 2_000) }, makeToken)
		];
		for (const other of others) {
			const given = await konto(other);
			tried.cookies += 1;
			if (isIn(given)) tried.accepted += 1;
			expect([other, given.status]).toEqual([other, 303]);
		}

		expect(isIn(await konto(session))).toBe(true);
	});

	test('of two cookies one counts, and never a third person', async () => {
		const [one, other] = [
			await signIn(server, visits, 'en@example.dk'),
			await signIn(server, visits, 'to@example.dk')
		];
		for (const pair of [
			[one, other],
			[makeToken(), other],
			[one, makeToken()]
		]) {
			const cookie = pair.map((value) => `session=${value}`).join('; ');
			const given = await visits.ask('/konto', { headers: { cookie } });
			const named = ['en@example.dk', 'to@example.dk'].filter((email) =>
				given.body.includes(email)
			);
			const first = { [one]: 'en@example.dk', [other]: 'to@example.dk' }[pair[0] ?? ''];

			expect(named).toEqual(first === undefined ? [] : [first]);
		}
	});

	test('the cookie of another server of ours on the same machine says nothing here', async () => {
		const second = await startTestServer();
		const asking = openVisits(second.origin);
		const session = await signIn(second, asking);
		expect((await asking.ask('/konto', { cookies: { session } })).status).toBe(200);
		asking.close();
		await second.remove();

		expect(isIn(await konto(session))).toBe(false);
	});
});

test('what was tried is written down', () => {
	const { cookies, accepted } = tried;
	recordFigures(
		'sessions',
		'A session is given at sign-in, to nobody else, and is never one that somebody else has chosen.',
		[
			{ what: 'cookies tried that are nearly right, or not at all', value: cookies },
			{ what: 'of them accepted', value: accepted, bound: '0' }
		]
	);
	expect(accepted).toBe(0);
});
