import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { openTestRound } from '#tests/support/builders.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { askForLink } from '#tests/support/sign-in.ts';
import { cookieIn, inParallel, openVisits, type Visits } from '#tests/support/visits.ts';

/*
 * Codes that people read off a screen or make up are short enough to be guessed, so what holds them is
 * a count on the link itself. Whoever guesses here has the link, comes from a new address each time, and
 * sends many guesses at the same moment.
 */
describe('guessing codes', () => {
	let server: TestServer;
	let visits: Visits;
	let links: readonly string[];
	const tried = { signIn: 0, replace: 0, draft: 0, hits: 0, most: 0 };

	beforeAll(async () => {
		server = await startTestServer({ ADDRESS_HEADER: 'X-Forwarded-For' });
		visits = openVisits(server.origin);
		const db = server.openDatabase();
		const round = await openTestRound(
			{ db, keys: server.openKeys() },
			{ employees: [60], now: new Date() }
		);
		await db.destroy();
		links = (round.evaluations[0]?.links ?? [])
			.filter(({ group }) => group === 'employee')
			.map(({ token }) => token);
	});
	afterAll(async () => {
		visits.close();
		await server.remove();
	});

	const checked = /<input[^>]* checked/u;
	const anywhere = () => `10.${randomBytes(3).join('.')}`;

	/** Sends many codes at once, each from somewhere else. */
	function send(path: string, codes: readonly string[]) {
		return Promise.all(
			codes.map((code) => visits.ask(path, { form: { code }, address: anywhere() }))
		);
	}

	function sixDigits(except: string): string {
		const digits = String(randomBytes(4).readUInt32BE() % 1_000_000).padStart(6, '0');

		return digits === except ? sixDigits(except) : digits;
	}

	test('a sign-in link bears four wrong codes, from wherever they come, and then is gone', async () => {
		await inParallel(3, [...Array(amount(12, 400)).keys()], async (index) => {
			const address = `10.200.${index % 250}.${Math.floor(index / 250)}`;
			const asked = await askForLink(server, visits, `leder-${index}@example.dk`, { address });
			const given = await send(
				asked.link,
				Array.from({ length: 20 }, () => sixDigits(asked.code))
			);
			tried.signIn += given.length;
			tried.hits += given.filter((answer) => cookieIn(answer, 'session') !== undefined).length;

			expect(given.filter(({ status }) => status === 422)).toHaveLength(4);
			const [late] = await send(asked.link, [asked.code]);
			expect(late?.headers.location).toContain('gammelt-link');
		});
		expect(tried.hits).toBe(0);
	});

	test('ten wrong replace codes lock replacing, and the answers still count', async () => {
		for (const token of links.slice(0, amount(3, 20))) {
			const page = await visits.ask(`/s/${token}/gennemse?lang=da`);
			const [, code = ''] = /name="code" value="([A-Z-]+)"/u.exec(page.body) ?? [];
			const sent = await visits.ask(`/s/${token}/gennemse?lang=da`, { form: { code } });
			expect(sent.headers.location).toMatch(/^\/s\/tak/u);

			const codes = Array.from({ length: amount(15, 60) }, makeReplaceCode);
			const given = await send(`/s/${token}?lang=da`, codes);
			tried.replace += given.length;
			tried.hits += given.filter(({ status }) => status !== 422).length;
			const [late] = await send(`/s/${token}?lang=da`, [code]);
			expect(late?.body).toContain('Der har været ti forkerte forsøg med dette link.');
		}
		expect(tried.hits).toBe(0);
	});

	test('ten wrong codes on a draft delete it, however many come at once', async () => {
		for (const token of links.slice(30, amount(32, 50))) {
			const code = `sikker ${randomBytes(4).toString('hex')}`;
			const form = await visits.ask(`/s/${token}/samlet?lang=da`);
			const [, item = ''] = /name="([^"]+)" value="4"/u.exec(form.body) ?? [];
			await visits.ask(`/s/${token}/samlet?lang=da`, { form: { [item]: '4', go: 'later' } });
			expect((await visits.ask(`/s/${token}/samlet?lang=da`)).body).toMatch(checked);
			await visits.ask(`/s/${token}/gemt?lang=da`, { form: { code } });
			const locked = await visits.ask(`/s/${token}?lang=da`);
			expect(locked.body).toContain('Din kladde har en kode');

			const codes = Array.from({ length: 20 }, () => `gæt ${randomBytes(4).toString('hex')}`);
			const given = await send(`/s/${token}?lang=da`, codes);
			tried.draft += given.length;
			// Once the draft is gone, going on means beginning afresh: an empty form, and no answer in it.
			const [late] = await send(`/s/${token}?lang=da`, [code]);
			expect(late?.headers.location).toContain('/samlet');
			const page = await visits.ask(`/s/${token}/samlet?lang=da`);
			expect(page.body).not.toMatch(checked);
			expect(given.filter(({ status }) => status === 422).length).toBeLessThanOrEqual(9);
		}
	});

	test('what was tried is written down', () => {
		const { signIn, replace, draft, hits } = tried;
		recordFigures(
			'guessing-codes',
			'Whoever has a link and guesses the code that belongs to it has some tries for each link, from whatever addresses and however many at once.',
			[
				{ what: 'codes of sign-in links tried, twenty a link at once', value: signIn },
				{ what: 'replace codes tried, all of a link at once', value: replace },
				{ what: 'codes of drafts tried, twenty a draft at once', value: draft },
				{ what: 'codes found', value: hits, bound: '0' }
			]
		);
		expect(hits).toBe(0);
	});
});
