import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeRelease } from '#lib/domain/disclosure/released.ts';
import { insertYear } from '#lib/server/national/queries.ts';
import { randomId } from '#lib/server/random.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import { isSoak, recordFigures } from '#tests/support/assurance.ts';
import { exchange } from '#tests/support/headers/exchange.ts';
import { findGaps } from '#tests/support/headers/gaps.ts';
import { releaseInvented } from '#tests/support/national/released-year.ts';
import { scorePage } from '#tests/support/observatory.ts';
import { readBuiltRoutes, type BuiltRoute } from '#tests/support/rights/built-routes.ts';
import { listCases } from '#tests/support/rights/cases.ts';
import { expect as judge } from '#tests/support/rights/judge.ts';
import { form, formType, openLine, type Answered, type Send } from '#tests/support/rights/send.ts';
import { openWorld, signIn, type World } from '#tests/support/rights/world.ts';
import { silentLogin } from '#tests/support/settings.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

interface Seen {
	readonly name: string;
	readonly path: string;
	readonly answer: Answered;
}

const modes = [
	{ mode: 'behind TLS', isEncrypted: true },
	{ mode: 'on localhost', isEncrypted: false }
] as const;
const kept: { readonly points: number[]; gaps: number; answers: number; statuses: Set<number> } = {
	points: [],
	gaps: 0,
	answers: 0,
	statuses: new Set()
};

describe.for(modes)('the headers of the program $mode', ({ isEncrypted }) => {
	const seen: Seen[] = [];
	const endings: (() => unknown)[] = [];
	let server: TestServer;
	let send: Send;
	let world: World;
	let routes: readonly BuiltRoute[];
	let origin: string;

	beforeAll(async () => {
		const keys = mkdtempSync(join(tmpdir(), 'ledelsesspejl-keys-'));
		endings.push(() => rmSync(keys, { recursive: true, force: true }));
		server = await startTestServer({
			...silentLogin,
			STYLE_PAGE: 'on',
			...(isEncrypted
				? { ORIGIN: 'https://spejl.example.dk', APP_SECRET: 'x'.repeat(40), KEY_DIR: keys }
				: {})
		});
		origin = server.env['ORIGIN'] ?? server.origin;
		const line = openLine(server.origin);
		send = line.send;
		endings.push(line.close, () => server.remove());
		world = await openWorld(server, send);
		routes = await readBuiltRoutes();
	}, 180_000);
	afterAll(async () => {
		for (const end of endings.toReversed()) await end();
	});

	async function ask(
		path: string,
		headers: Readonly<Record<string, string>> = {},
		method = 'GET',
		body?: string
	): Promise<Answered> {
		const sent = { method, path, headers, ...(body === undefined ? {} : { body }) };
		const answer = await send(sent);
		seen.push({ name: `${method} ${path.slice(0, 80)}`, path, answer });

		return answer;
	}

	function post(path: string, fields: Readonly<Record<string, string>>, cookie = '') {
		return ask(path, { origin, cookie, 'content-type': formType }, 'POST', form(fields));
	}

	test('every page is seen, by somebody who may, in both languages, and asked for from elsewhere', async () => {
		const own = await visitOwnPages();
		const met = new Set<string>(own);
		for (const one of listCases(routes, world, origin)) {
			const { address } = one.route;
			if (one.route.kind !== 'page' || met.has(address)) continue;
			if (one.sent.method !== 'GET' || one.way !== 'plain' || judge(one).status !== 200) continue;
			met.add(address);
			const headers = { ...one.sent.headers, origin: 'https://elsewhere.example' };
			for (const query of ['', '?lang=en']) {
				expect(
					(await ask(one.sent.path.split('?')[0] + query, headers)).status,
					one.sent.path
				).toBe(200);
			}
		}
		const pages = routes.filter(({ kind }) => kind === 'page').map(({ address }) => address);

		expect(pages.filter((address) => !met.has(address))).toEqual([]);
	});

	/** Pages that only show themselves on the way, to a sign-in, through a form, with a profile kept, or where asked for. */
	async function visitOwnPages(): Promise<readonly string[]> {
		const asked = await post('/log-ind', { email: 'ny@noerreaas.example', mirror: '' });
		const browser = [asked.headers['set-cookie'] ?? []].flat()[0]?.split(';')[0] ?? '';
		const token = world.links.find(({ state }) => state === 'unused')?.token ?? '';
		const first = await post(`/s/${token}`, { go: 'next' });
		const page = String(first.headers['location']);
		const cookie = world.people[0]?.cookie ?? '';
		await post(page, { go: 'later' });
		await post('/min-side/spejl', { mirror: '345345345345345' }, cookie);
		const { leader, confirm, correct } = await findLists();
		const staff = world.people.find(({ id }) => id === 'coordinatorA')?.cookie ?? '';
		const administrator = world.people.find(({ id }) => id === 'orgadminA');
		const handedOver = await handOver(administrator?.email ?? '');
		await releaseYear();
		const visits = [
			await ask(handedOver, { cookie: administrator?.cookie ?? '' }),
			await ask('/landet/2026'),
			await ask('/landet/2026/data'),
			await ask('/landet/2026/kodebog'),
			await ask(confirm, { cookie: leader }),
			await ask(correct, { cookie: staff }),
			await ask('/log-ind/sendt', { cookie: browser }),
			await ask(page),
			await ask(`/s/${token}/gemt?lang=da`),
			await ask('/min-side/spejl', { cookie }),
			await ask('/stil')
		];

		expect(visits.map(({ status }) => status)).toEqual(visits.map(() => 200));

		return [
			...['/stil', '/log-ind/sendt', '/s/[token]/[page]', '/s/[token]/gemt', '/min-side/spejl'],
			...['/evaluering/[id]/bekraeft', '/organisation/[org]/runde/[round]/leder/[evaluation]/ret'],
			...['/landet/[year]', '/landet/[year]/data', '/landet/[year]/kodebog'],
			'/organisation/[org]/aflever/[aflevering]'
		];
	}

	/** An earlier round that the administrator of organisation A has begun to hand over. */
	async function handOver(email: string): Promise<string> {
		const db = server.openDatabase();
		const { id: accountId } = await db
			.selectFrom('account')
			.where('email', '=', email)
			.select('id')
			.executeTakeFirstOrThrow();
		const organisationId = world.organisations.find(({ org }) => org === 'A')?.id ?? '';
		const id = randomId();
		await db
			.insertInto('handover')
			.values({
				...{
					organisation_id: organisationId,
					id,
					account_id: accountId,
					system: 'own',
					year: 2024
				},
				...{ file_key: new Uint8Array(), state: 'imported' },
				expires_at: '2099-01-01T00:00:00.000Z'
			})
			.execute();
		await db.destroy();

		return `/organisation/${organisationId}/aflever/${id}`;
	}

	async function releaseYear(): Promise<void> {
		const { release } = releaseInvented({ leaders: 120, organisations: 8 });
		const db = server.openDatabase();
		await db
			.transaction()
			.execute((trx) =>
				insertYear(trx, 2026, '2026-10-01', { body: freezeRelease(release), basis: '[]' })
			);
		await db.destroy();
	}

	/** The list that a leader looks at before the round opens, and somebody on one of an open round. */
	async function findLists() {
		const own = world.organisations.find(({ org }) => org === 'A');
		const listed = (state: 'draft' | 'open') =>
			(own?.rounds ?? [])
				.filter((round) => round.state === state)
				.flatMap((round) =>
					round.evaluations.map((evaluation) => ({ round: round.id, evaluation }))
				)
				.map((at) => ({ ...at, about: world.evaluations.find(({ id }) => id === at.evaluation) }));
		const [planned] = listed('draft');
		const running = listed('open').find(({ about }) => (about?.invitations.length ?? 0) > 0);
		const db = server.openDatabase();
		const link = await createSignInLink(db, planned?.about?.leaderEmail ?? '', 'da', new Date());
		await db.destroy();
		const kept = `/organisation/${own?.id}/runde/${running?.round}/leder/${running?.evaluation}`;

		return {
			leader: await signIn(origin, send, new URL(link, origin).href),
			confirm: `/evaluering/${planned?.evaluation}/bekraeft`,
			correct: `${kept}/ret?hvem=${running?.about?.invitations[0]}`
		};
	}

	test('answers of every kind are collected', async () => {
		const cookie = world.people[0]?.cookie ?? '';
		const report = world.reports.find(({ leaderEmail }) => leaderEmail === world.people[0]?.email);
		for (const folder of ['assets', 'chunks', 'entry', 'nodes', 'workers']) {
			for (const file of listBuilt(folder)) {
				const { headers } = await ask(`/_app/immutable/${folder}/${file}`);
				await ask(`/_app/immutable/${folder}/${file}`, { 'accept-encoding': 'br' }, 'HEAD');
				const etag = String(headers['etag'] ?? '');
				if (etag !== '') await ask(`/_app/immutable/${folder}/${file}`, { 'if-none-match': etag });
			}
		}
		for (const path of ['/mark.svg', '/error.css', '/eksempel-liste.csv', '/_app/version.json']) {
			const { headers } = await ask(path);
			await ask(path, { 'if-none-match': String(headers['etag'] ?? '') });
			await ask(path, { range: 'bytes=0-1' });
		}
		const data = await ask(`/api/v1/reports/${report?.id}`, { cookie });
		await ask(`/api/v1/reports/${report?.id}`, {
			cookie,
			'if-none-match': String(data.headers['etag'] ?? '')
		});
		await ask(`/api/v1/reports/${report?.id}`);
		await ask(`/api/v1/reports/${'0'.repeat(32)}`, { cookie });
		for (const path of [
			...['/healthz', '/readyz', '/api/v1/openapi.json', '/_app/immutable/none.js', '/_app/env.js'],
			...['/api/v1/national', '/api/v1/national/2026/cells?by=sector', '/api'],
			...[
				'/_app/remote/x/y',
				'/intet',
				'//intet',
				'/%ff',
				'/metode/',
				'/konto',
				'/konto/__data.json'
			],
			...['/intet/__data.json', '/metode/__route.js', '/s/x', '/log-ind/x', '/rapport/x', '/log-ud']
		]) {
			await ask(path);
			await ask(path, { cookie });
			await ask(path, {}, 'OPTIONS');
			await ask(path, {}, 'HEAD');
			await ask(path, { origin, 'content-type': formType }, 'POST', 'x=1');
		}
		await ask('/', {}, 'DELETE');
		await ask('http://elsewhere.example/');
		await ask('/log-ind', { origin: 'https://elsewhere.example' }, 'POST', 'x=1');
		await ask('/log-ind', { origin, 'content-type': 'application/json' }, 'POST', '{}');
		await ask('/log-ind', { origin, 'content-type': formType }, 'POST', 'a'.repeat(2 ** 20 + 1));
		await ask('/', { expect: 'a miracle' });
		for (let time = 0; time < 6; time += 1) await post('/log-ind', { email: 'for@mange.example' });
		await post('/log-ud', {}, world.people[1]?.cookie);

		expect(data.status).toBe(200);
	}, 180_000);

	test('so are answers to what is no HTTP', async () => {
		const port = Number(new URL(server.origin).port);
		const end = 'Connection: close\r\n\r\n';
		const body = `${'10000\r\n'}${'a'.repeat(2 ** 16)}\r\n`.repeat(20);
		const type = `Content-Type: ${formType}`;
		const broken = [
			'NONSENSE\r\n\r\n',
			`GET / HTTP/1.1\r\n${end}`,
			`GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n`,
			`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
			`GET / HTTP/9.9\r\nHost: a\r\n${end}`,
			`GET / HTTP/1.0\r\n\r\n`,
			`INVENT / HTTP/1.1\r\nHost: a\r\n${end}`,
			`PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
			`OPTIONS * HTTP/1.1\r\nHost: a\r\n${end}`,
			`GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: upgrade, close\r\n\r\n`,
			`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n${end}`,
			`POST /log-ind HTTP/1.1\r\nHost: a\r\nOrigin: ${origin}\r\n${type}\r\nTransfer-Encoding: chunked\r\n${end}${body}0\r\n\r\n`,
			...(isSoak ? ['GET / HTTP/1.1\r\nHost: a\r\nX'] : [])
		];
		for (const bytes of broken) {
			const answer = await exchange(port, bytes).catch(() => undefined);
			if (answer) seen.push({ name: JSON.stringify(bytes.slice(0, 60)), path: '', answer });
		}

		expect(seen.filter(({ path }) => path === '').length).toBeGreaterThanOrEqual(broken.length - 2);
	}, 90_000);

	test('so are answers where something is wrong on our side', async () => {
		const cookie = world.people[0]?.cookie ?? '';
		const db = server.openDatabase();
		for (const table of ['evaluation', 'session']) {
			await sql`alter table ${sql.table(table)} rename to hidden`.execute(db);
			for (const path of ['/min-side', '/evaluering/ny', '/min-side/__data.json', '/konto']) {
				const { status } = await ask(path, { cookie });
				expect([200, 500]).toContain(status);
			}
			await sql`alter table hidden rename to ${sql.table(table)}`.execute(db);
		}
		/* Being busy takes as long as the program waits, so one of the two is enough in a short run. */
		if (!isEncrypted && !isSoak) return db.destroy();
		await db.connection().execute(async (held) => {
			await sql`begin immediate`.execute(held);
			const [page, ready] = await Promise.all([
				post('/log-ind', { email: 'optaget@noerreaas.example' }),
				ask('/readyz')
			]);
			await sql`rollback`.execute(held);
			expect([page.status, ready.status]).toEqual([503, 503]);
		});
		await db.destroy();
	}, 60_000);

	test('every page has at least 130 points', () => {
		const pages = seen.filter(({ answer }) =>
			String(answer.headers['content-type']).startsWith('text/html')
		);
		const scored = pages.map(({ name, answer }) => ({ name, ...scorePage(answer, isEncrypted) }));
		kept.points.push(...scored.map(({ points }) => points));

		expect(scored.filter(({ points }) => points < 130)).toEqual([]);
		expect(scored.length).toBeGreaterThan(60);
	});

	test('no answer of any kind lacks anything', () => {
		const gaps = seen.flatMap(({ name, path, answer }) =>
			findGaps(path, answer, isEncrypted).map((gap) => `${name} (${answer.status}): ${gap}`)
		);
		kept.gaps += gaps.length;
		kept.answers += seen.length;
		for (const { answer } of seen) kept.statuses.add(answer.status);
		const statuses = new Set(seen.map(({ answer }) => answer.status));

		expect(gaps).toEqual([]);
		for (const status of [
			...[200, 303, 304, 308, 400, 401, 403, 404, 405, 413, 415, 417, 429, 431, 500],
			...(isEncrypted || isSoak ? [503] : []),
			...(isSoak ? [408] : [])
		]) {
			expect([...statuses], 'an answer of this kind was seen').toContain(status);
		}
	});

	test('the page for when nothing works may load its style and its mark', () => {
		const pages = seen.filter(
			({ path, answer }) => !path.startsWith('/_app/') && answer.body.includes('href="/error.css"')
		);

		expect(pages.length).toBeGreaterThan(0);
		for (const { answer } of pages) {
			expect(answer.headers['content-security-policy']).toMatch(
				/img-src 'self'; style-src 'self'$/u
			);
		}
	});
});

test('the figures are kept', () => {
	expect(kept.answers).toBeGreaterThan(500);

	recordFigures(
		'headers',
		'Every answer there is carries the headers that protect whoever gets it.',
		[
			{ what: 'pages scored by the rules of the HTTP Observatory', value: kept.points.length },
			{ what: 'lowest score', value: Math.min(...kept.points), bound: 'at least 130' },
			{ what: 'answers of all kinds', value: kept.answers },
			{ what: 'kinds of answer, by status', value: [...kept.statuses].sort().join(' ') },
			{ what: 'headers missing', value: kept.gaps, bound: '0' }
		]
	);
});

function listBuilt(folder: string): readonly string[] {
	try {
		return readdirSync(join('build/client/_app/immutable', folder)).filter(
			(name) => !/\.(?:br|gz)$/u.test(name)
		);
	} catch {
		return [];
	}
}
