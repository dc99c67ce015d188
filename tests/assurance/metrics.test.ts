import { afterAll, beforeAll, expect, test } from 'vitest';
import { setTimeout as wait } from 'node:timers/promises';
import { openTestRound } from '#tests/support/builders.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { untilAtRest } from '#tests/support/at-rest.ts';
import { findFreePort, startTestServer, type TestServer } from '#tests/support/server.ts';
import { isThanked, visitor } from '#tests/support/visitor.ts';

/** What jobs do by the clock, whoever is there or not, and what other programs write to the disk. */
const byItself = /^ledelsesspejl_(?:job_|disk_free_bytes|start_)/u;

/** Milliseconds after which figures are read anew; what was told within a second is told again. */
const told = 1_050;

const turns = amount(6, 60);

let server: TestServer;
let metrics: string;
let tokens: readonly string[];

beforeAll(async () => {
	const port = await findFreePort();
	server = await startTestServer({ METRICS_PORT: String(port), RATE_LIMIT: 'off' });
	metrics = `http://127.0.0.1:${port}/metrics`;
	const db = server.openDatabase();
	const round = await openTestRound(
		{ db, keys: server.openKeys() },
		{ employees: [turns], now: new Date() }
	);
	await untilAtRest(db);
	await db.destroy();
	tokens = (round.evaluations[0]?.links ?? [])
		.filter(({ group }) => group === 'employee')
		.map(({ token }) => token);
});
afterAll(() => server.remove());

test('whoever reads the figures all the time does not see that somebody answers', async () => {
	const moved: string[] = [];
	let [sent, read] = [0, 0];
	let last = await readFigures();
	/* The mails of the start have left by now, or wait for the morning; the last may just be written down. */
	await expect
		.poll(
			async () => {
				await wait(told);
				const said = await readFigures();
				const moves = whatMoved(last, said);
				last = said;

				return moves;
			},
			{ timeout: 60_000 }
		)
		.toEqual([]);

	for (const token of tokens) {
		for (const step of ['opened', 'saved', 'sent'] as const) {
			if (await visitAs(token, step)) sent += 1;
			await wait(told);
			const said = await readFigures();
			moved.push(...whatMoved(last, said));
			[last, read] = [said, read + 1];
		}
	}

	expect(last).toContain('ledelsesspejl_requests_total{class="page",outcome="fine"} 0\n');
	expect(last).toContain('ledelsesspejl_rounds{state="open"} 1\n');
	expect(sent).toBe(turns);
	expect(moved).toEqual([]);
	recordFigures('metrics', 'Figures for monitoring programs do not tell when somebody answers.', [
		{ what: 'people who opened their link, saved and sent', value: sent },
		{ what: 'times the figures were read, after each of these', value: read },
		{
			what: 'times that anything in them had moved, besides jobs and disks',
			value: moved.length,
			bound: '0'
		}
	]);
});

test('no line has a name, an address, an id or a path in it', async () => {
	const text = await (await fetch(metrics)).text();
	const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
	const labels = lines.flatMap((line) => [...line.matchAll(/(\w+)="([^"]*)"/gu)]);
	const names = new Set(labels.map(([, name]) => name));

	expect(lines.length).toBeGreaterThan(80);
	expect([...names].filter((name = '') => !known.includes(name))).toEqual([]);
	expect(
		labels.filter(([, , value = '']) => !/^(?:[a-z][a-z_-]*|[\d.]+|\+Inf)$/u.test(value))
	).toEqual([]);
	expect(text).not.toMatch(/[0-9a-f]{16}|@|\/s\//u);
});

test('on that port there is nothing else, and nobody is asked who they are', async () => {
	const origin = new URL(metrics).origin;

	for (const path of ['/', '/healthz', '/metrics/', '/drift', `/s/${tokens[0] ?? ''}`])
		expect((await fetch(`${origin}${path}`)).status).toBe(404);
	expect((await fetch(metrics, { method: 'POST', body: 'x' })).status).toBe(405);
	expect((await fetch(`${server.origin}/metrics`)).status).toBe(404);
});

const known = [
	'class',
	'outcome',
	'state',
	'job',
	'ended',
	'holds',
	'kind',
	'le',
	'quantile'
].concat(...['version', 'database']);

async function visitAs(token: string, step: 'opened' | 'saved' | 'sent'): Promise<boolean> {
	const { get, post, readThrough } = visitor(server);
	if (step === 'opened') await (await get(`/s/${token}`)).text();
	if (step === 'saved') await post(`/s/${token}/samlet`, { go: 'next', samlet_1: '3' });
	if (step !== 'sent') return false;
	const send = await readThrough(token);

	return isThanked(await send());
}

/** The lines that were not there before. */
function whatMoved(before: string, after: string): readonly string[] {
	const was = new Set(before.split('\n'));

	return after.split('\n').filter((line) => !was.has(line));
}

/** All but what moves by itself. */
async function readFigures(): Promise<string> {
	const text = await (await fetch(metrics)).text();

	return text
		.split('\n')
		.filter((line) => !byItself.test(line))
		.join('\n');
}
