import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashToken } from '#lib/server/invitations/token.ts';
import { listAudit } from '#lib/server/audit/queries.ts';
import { removeRole } from '#lib/server/roles/change.ts';
import { addRole } from '#lib/server/roles/queries.ts';
import { findActor } from '#lib/server/sessions/find-actor.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { openVisits, type Answer, type Visits } from '#tests/support/visits.ts';

const tried = { removals: 0, late: 0 };

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

async function change(session: string, columns: { seen_at?: string; expires_at?: string }) {
	const db = server.openDatabase();
	await db
		.updateTable('session')
		.set(columns)
		.where('token_hash', '=', hashToken(session))
		.execute();
	await db.destroy();
}

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

test('after thirty minutes of rest, and after its last moment, however busy', async () => {
	const resting = await signIn(server, visits);
	await change(resting, { seen_at: minutesFromNow(-29) });
	expect(isIn(await konto(resting))).toBe(true);
	await change(resting, { seen_at: minutesFromNow(-30) });
	expect(isIn(await konto(resting))).toBe(false);

	const busy = await signIn(server, visits);
	await change(busy, { expires_at: minutesFromNow(0) });
	expect(isIn(await konto(busy))).toBe(false);
	expect((await konto(busy)).headers.location).toContain('besked=udloebet');
});

test('a leader is signed in for twelve hours at most, and whoever sees more for eight', async () => {
	const hours = [];
	for (const role of ['leader', 'coordinator', 'orgadmin', 'operator'] as const) {
		const email = newAddress();
		await signIn(server, visits, email);
		const db = server.openDatabase();
		const { id } = await db
			.selectFrom('account')
			.select('id')
			.where('email', '=', email)
			.executeTakeFirstOrThrow();
		await addRole(db, { organisationId: 'nord', accountId: id, role });
		const session = await signIn(server, visits, email);
		const row = await db
			.selectFrom('session')
			.select(['started_at', 'expires_at'])
			.where('token_hash', '=', hashToken(session))
			.executeTakeFirstOrThrow();
		await db.destroy();
		hours.push((Date.parse(row.expires_at) - Date.parse(row.started_at)) / 3_600_000);
	}

	expect(hours).toEqual([12, 8, 8, 8]);
});

test('signing out ends it on the server, is noted, and a stolen copy is worth nothing', async () => {
	const email = newAddress();
	await signIn(server, visits, email);
	const db = server.openDatabase();
	const { id } = await db
		.selectFrom('account')
		.select('id')
		.where('email', '=', email)
		.executeTakeFirstOrThrow();
	await addRole(db, { organisationId: 'syd', accountId: id, role: 'leader' });
	const session = await signIn(server, visits, email);

	const foreign = { origin: 'https://evil.example' };
	const refused = await visits.ask('/log-ud', {
		form: {},
		cookies: { session },
		headers: foreign
	});
	expect(refused.status).toBe(403);
	expect((await visits.ask('/log-ud', { cookies: { session } })).status).toBe(405);
	expect(isIn(await konto(session))).toBe(true);

	const given = await visits.ask('/log-ud', { form: {}, cookies: { session } });
	expect(given.headers['clear-site-data']).toBe('"cache", "storage"');
	expect(given.headers['set-cookie']?.[0]).toMatch(/^session=; .*Max-Age=0/u);
	for (let time = 0; time < 3; time += 1) expect(isIn(await konto(session))).toBe(false);
	const entries = await listAudit(db, 'syd', `account:${id}`);
	await db.destroy();
	expect(entries.map(({ action }) => action)).toEqual(['signed_in', 'signed_out']);
});

test('taking a role away ends every session of its holder at once, while they are at work', async () => {
	const db = server.openDatabase();
	const keeper = await signIn(server, visits, 'lone@example.dk');
	const lone = (await findActor(db, keeper, new Date()))?.accountId ?? '';
	await addRole(db, { organisationId: 'nord', accountId: lone, role: 'orgadmin' });
	const actor = await findActor(db, keeper, new Date());
	if (!actor) throw new Error('nobody is signed in');

	for (let time = 0; time < amount(3, 50); time += 1) {
		const email = newAddress();
		const sessions = [await signIn(server, visits, email), await signIn(server, visits, email)];
		const [first = ''] = sessions;
		const accountId = (await findActor(db, first, new Date()))?.accountId ?? '';
		const held = { organisationId: 'nord', accountId, role: 'coordinator' } as const;
		await addRole(db, held);

		let isRemoved = false;
		const asking = sessions.map(async (session) => {
			for (let ask = 0; ask < 20; ask += 1) {
				const wasRemoved = isRemoved;
				const given = await konto(session);
				expect(given.status).toBeLessThan(400);
				if (wasRemoved && isIn(given)) tried.late += 1;
			}
		});
		expect(await removeRole(db, actor, held, new Date())).toBe('removed');
		isRemoved = true;
		await Promise.all(asking);
		tried.removals += 1;
		for (const session of sessions) expect(isIn(await konto(session))).toBe(false);
	}
	await db.destroy();

	expect(tried.late).toBe(0);
});

test('the id of somebody else’s session ends nothing', async () => {
	const [mine, theirs] = [await signIn(server, visits), await signIn(server, visits)];
	for (const session of [hashToken(theirs).toString('hex'), theirs, 'x', '']) {
		const given = await visits.ask('/konto?/log-ud', {
			form: { session },
			cookies: { session: mine }
		});
		expect(given.status).toBeLessThan(500);
	}

	expect([isIn(await konto(mine)), isIn(await konto(theirs))]).toEqual([true, true]);
});

test('fifty sign-outs and visits at the same moment end it once and break nothing', async () => {
	const session = await signIn(server, visits);
	const given = await Promise.all(
		Array.from({ length: 50 }, (_, index) =>
			index % 2 === 0
				? visits.ask('/log-ud', { form: {}, cookies: { session } })
				: visits.ask('/min-side', { cookies: { session } })
		)
	);

	expect(given.filter(({ status }) => status >= 400)).toEqual([]);
	expect(isIn(await konto(session))).toBe(false);
});

test('what was tried is written down', () => {
	const { removals, late } = tried;
	recordFigures(
		'session-end',
		'A session ends on the server: by rest, by time, by signing out, and at once when a role is taken away.',
		[
			{ what: 'roles taken away while their holders were at work', value: removals },
			{ what: 'pages given after that', value: late, bound: '0' }
		]
	);
	expect(late).toBe(0);
});
