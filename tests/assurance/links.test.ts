import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashToken } from '#lib/server/invitations/token.ts';
import { amount, isSoak, median, recordFigures } from '#tests/support/assurance.ts';
import { openTestRound } from '#tests/support/builders.ts';
import { compareTimes } from '#tests/support/compare-times.ts';
import { listPresses, scanners } from '#tests/support/scanner.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { askForLink, signIn } from '#tests/support/sign-in.ts';
import { cookieIn, openVisits, type Answer, type Visits } from '#tests/support/visits.ts';

describe('links', () => {
	let server: TestServer;
	let visits: Visits;
	let links: readonly string[];
	let people = 0;
	const done = { visits: 0, presses: 0, races: 0, extraSessions: 0 };

	beforeAll(async () => {
		server = await startTestServer({ RATE_LIMIT: 'off' });
		visits = openVisits(server.origin, 60);
		const db = server.openDatabase();
		const place = { db, keys: server.openKeys() };
		const round = await openTestRound(place, { employees: [20], peers: 6, now: new Date() });
		await db.destroy();
		links = (round.evaluations[0]?.links ?? [])
			.toSorted((one, other) => one.group.localeCompare(other.group))
			.map(({ token }) => `/s/${token}`);
	});
	afterAll(async () => {
		visits.close();
		await server.remove();
	});

	const newAddress = () => `leder-${(people += 1).toString().padStart(6, '0')}@example.dk`;
	const begins = (given: Answer) => cookieIn(given, 'session') !== undefined;

	/** Everything that a visit could change; mails that leave meanwhile do not count. */
	async function readAll() {
		const db = server.openDatabase();
		const rows = [
			await db.selectFrom('invitation').selectAll().orderBy('id').execute(),
			await db.selectFrom('draft').selectAll().orderBy('id').execute(),
			await db.selectFrom('ballot').selectAll().orderBy('id').execute(),
			await db.selectFrom('sign_in').selectAll().orderBy('token_hash').execute(),
			await db.selectFrom('session').selectAll().orderBy('token_hash').execute(),
			await db.selectFrom('account').selectAll().orderBy('id').execute(),
			await db.selectFrom('audit_entry').selectAll().orderBy('id').execute()
		];
		await db.destroy();

		return rows;
	}

	test('programs that follow links change nothing, with whatever they ask', async () => {
		const { link, cookies } = await askForLink(server, visits, newAddress());
		const pages = [link, ...links.flatMap((page) => [page, `${page}/samlet`, `${page}/gennemse`])];
		const before = await readAll();
		for (const [index, path] of pages.entries()) {
			for (const method of ['GET', 'HEAD', 'OPTIONS']) {
				const headers = scanners[(index + done.visits) % scanners.length];
				const given = await visits.ask(path, { method, ...(headers && { headers }) });
				done.visits += 1;
				expect(given.status).toBeLessThan(500);
				expect(given.headers['set-cookie']).toBeUndefined();
			}
		}

		expect(await readAll()).toEqual(before);
		expect(begins(await visits.ask(link, { form: {}, cookies }))).toBe(true);
	});

	test('programs that press every button of a sign-in link do not come in, nor use it up', async () => {
		const { link, cookies } = await askForLink(server, visits, newAddress());
		for (const headers of scanners) {
			const { body } = await visits.ask(link, { headers });
			const presses = listPresses(link, body);
			expect(presses.length).toBeGreaterThan(1);
			for (const { path, form } of presses) {
				done.presses += 1;
				expect(begins(await visits.ask(path, { form, headers }))).toBe(false);
			}
		}

		expect(begins(await visits.ask(link, { form: {}, cookies }))).toBe(true);
	});

	test('programs that press every button of a personal link leave it to its owner', async () => {
		for (const link of links) {
			const { body } = await visits.ask(`${link}?lang=da`);
			const presses = listPresses(`${link}?lang=da`, body);
			expect(presses.length).toBeGreaterThan(3);
			for (const { path, form } of presses) {
				await visits.ask(path, { form });
				done.presses += 1;
			}
		}
		const db = server.openDatabase();
		const invitations = await db
			.selectFrom('invitation')
			.select(['answered', 'withdrawn'])
			.where(
				'token_hash',
				'in',
				links.map((link) => hashToken(link.slice(3)))
			)
			.execute();
		await db.destroy();

		expect(invitations).toEqual(links.map(() => ({ answered: 0, withdrawn: 0 })));
	});

	test('fifty presses on one sign-in link at the same moment begin one session', async () => {
		for (let race = 0; race < amount(3, 40); race += 1) {
			const { link, cookies, code } = await askForLink(server, visits, newAddress());
			const given = await Promise.all(
				Array.from({ length: 50 }, (_, index) =>
					visits.ask(link, index % 2 === 0 ? { form: {}, cookies } : { form: { code } })
				)
			);
			const sessions = given.map((each) => cookieIn(each, 'session'));
			const begun = sessions.filter((session) => session !== undefined);
			done.races += 1;
			done.extraSessions += begun.length - 1;

			expect(begun).toHaveLength(1);
			expect(given.map(({ status }) => status)).toEqual(given.map(() => 303));
			const [session = ''] = begun;
			expect((await visits.ask('/konto', { cookies: { session } })).status).toBe(200);
		}
	});

	test('a link that was used does nothing any more, with every proof there is', async () => {
		const { link, cookies, code } = await askForLink(server, visits, newAddress());
		expect(begins(await visits.ask(link, { form: {}, cookies }))).toBe(true);

		const before = await readAll();
		for (const form of [{}, { code }]) {
			const given = await visits.ask(link, { form, cookies });
			expect(given).toMatchObject({ status: 303 });
			expect(given.headers.location).toContain('gammelt-link');
		}
		expect((await visits.ask(link, { cookies })).headers.location).toContain('gammelt-link');
		expect(await readAll()).toEqual(before);
	});

	test('a link that has run out does nothing either', async () => {
		const { link, cookies, code } = await askForLink(server, visits, newAddress());
		const db = server.openDatabase();
		await db
			.updateTable('sign_in')
			.set({ expires_at: new Date(Date.now() - 1000).toISOString() })
			.where('token_hash', '=', hashToken(link.slice(9)))
			.execute();
		await db.destroy();

		for (const form of [{}, { code }]) {
			expect(begins(await visits.ask(link, { form, cookies }))).toBe(false);
		}
	});

	test('another browser comes in with the code of the one that asked, and with nothing else', async () => {
		const asked = await askForLink(server, visits, newAddress());
		const other = await askForLink(server, visits, newAddress());
		for (const visit of [
			{ form: {} },
			{ form: { code: '' } },
			{ form: { code: other.code === asked.code ? '000000' : other.code } },
			{ form: {}, cookies: other.cookies },
			{ form: {}, cookies: { 'sign-in': `${asked.cookies['sign-in']}x` } },
			{ form: {}, cookies: { 'sign-in': asked.link.slice(9) } }
		]) {
			const given = await visits.ask(asked.link, visit);
			expect([given.status, begins(given)]).toEqual([422, false]);
		}

		expect(begins(await visits.ask(asked.link, { form: { code: asked.code } }))).toBe(true);
	});

	test('a page of somebody else cannot press the button, and does not use the link up', async () => {
		const { link, cookies } = await askForLink(server, visits, newAddress());
		for (const origin of ['https://evil.example', 'null', 'http://localhost:1']) {
			const given = await visits.ask(link, { form: {}, cookies, headers: { origin } });
			expect([given.status, begins(given)]).toEqual([403, false]);
		}

		expect(begins(await visits.ask(link, { form: {}, cookies }))).toBe(true);
	});

	test('whoever asks cannot tell whether an address is known', async () => {
		const pairs = amount(60, 1_500);
		const known = Array.from({ length: amount(20, 100) }, newAddress);
		for (const email of known) await signIn(server, visits, email);

		const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
		const bytes = new Set<string>();
		for (let pair = 0; pair < pairs; pair += 1) {
			const order =
				pair % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
			for (const kind of order) {
				const email = kind === 'known' ? (known[pair % known.length] ?? '') : newAddress();
				const given = await visits.ask('/log-ind', { form: { email } });
				times[kind].push(given.took);
				bytes.add(describeAnswer(given));
			}
		}
		const { z, ratio } = compareTimes(times.known, times.unknown);

		expect([...bytes]).toHaveLength(1);
		// Sixty pairs in which the same one is always the slower would give 6.7.
		expect(Math.abs(z)).toBeLessThan(isSoak ? 4 : 6);
		expect(ratio).toBeGreaterThan(isSoak ? 0.9 : 0.5);
		expect(ratio).toBeLessThan(isSoak ? 1.1 : 2);
		recordFigures('links', promise, [
			{ what: 'visits by programs that follow links', value: done.visits },
			{ what: 'buttons pressed by programs', value: done.presses },
			{ what: 'links used up or sessions begun by them', value: 0, bound: '0' },
			{ what: 'races of fifty on one sign-in link', value: done.races },
			{ what: 'sessions beyond the first', value: done.extraSessions, bound: '0' },
			{ what: 'pairs of a known and an unknown address', value: pairs },
			{ what: 'different answers, byte for byte', value: bytes.size - 1, bound: '0' },
			{
				what: 'median time of a known over an unknown address',
				value: ratio.toFixed(3),
				bound: amount('0.5 to 2', '0.9 to 1.1')
			},
			{ what: 'Wilcoxon z of the pairs', value: z.toFixed(2), bound: `within ${amount(6, 4)}` },
			{ what: 'median time of an answer (ms)', value: median(times.known).toFixed(1) }
		]);
	});

	/** All that can be seen of an answer, save what is random in every one. */
	function describeAnswer({ status, headers, body }: Answer): string {
		const cookie = (headers['set-cookie'] ?? []).map((line) => line.replace(/=[\w-]{43};/u, '=;'));
		const told = { ...headers, date: typeof headers.date, 'set-cookie': cookie };

		return JSON.stringify({ status, told, body });
	}
});

const promise =
	'A link works once, for whoever it was meant for: programs that look at it, press its buttons or race for it gain nothing and use nothing up, and nobody learns which addresses are known.';
