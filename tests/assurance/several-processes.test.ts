import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeToken } from '#lib/server/invitations/token.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import { inspectBallots, noWrongs } from '#tests/support/ballot-box.ts';
import { openTestRound, standardForm, type OpenedRound } from '#tests/support/builders.ts';
import { makePostgresDatabase } from '#tests/support/database.ts';
import { isDone, sendAll, type Respondent } from '#tests/support/plain-respondent.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { startSeveral, type SeveralProcesses } from '#tests/support/several-processes.ts';
import { recordFigures } from '#tests/support/assurance.ts';

let place: Awaited<ReturnType<typeof makePostgresDatabase>>;
let several: SeveralProcesses;
let round: OpenedRound;

beforeAll(async () => {
	place = await makePostgresDatabase();
	several = await startSeveral({ databaseUrl: place.url, count: 3, hasElsewhere: true });
	const db = one().openDatabase();
	const employees = Array.from({ length: 8 }, () => 30);
	const selection = { ...standardForm, form: 'kort' as const };
	const now = new Date();
	round = await openTestRound({ db, keys: one().openKeys() }, { employees, selection, now });
	await db.destroy();
});
afterAll(async () => {
	await several.remove();
	await place.drop();
});

test('processes that are started anew one after the other fail nobody', async () => {
	const noticed = { surprises: [] as string[], cutOff: new Set<never>() };
	const people = round.evaluations.flatMap(({ id, links }) =>
		links.flatMap((link) => (link.group === 'employee' ? [personOf(id, link.token)] : []))
	);
	const reading = readSteadily(several.origin);
	const codes: (number | null)[] = [];
	const times: number[] = [];

	for (const [index, server] of several.servers.entries()) {
		const some = people.filter((_, number) => number % 3 === index);
		const sending = sendAll(several.origin, some, noticed);
		const began = performance.now();
		codes.push(await server.stop());
		times.push(performance.now() - began);
		await server.start();
		await sending.isOver;
		await untilReady(server);
		await pause(1_500);
	}
	const { failures, count } = await reading.stop();

	expect(failures).toEqual([]);
	expect(noticed).toEqual({ surprises: [], cutOff: new Set() });
	expect(codes).toEqual([0, 0, 0]);
	expect(Math.max(...times)).toBeLessThan(10_000);
	expect(people.filter((person) => !isDone(person))).toEqual([]);
	const db = one().openDatabase();
	expect(await inspectBallots(db, round, people)).toEqual(noWrongs);
	await db.destroy();
	expect(count).toBeGreaterThan(200);
	recordFigures(
		'several-processes',
		'Processes behind the proxy are started anew one after the other, and nobody notices.',
		[
			{ what: 'processes ended by SIGTERM and started anew', value: 3 },
			{ what: 'pages read meanwhile', value: count },
			{ what: 'people who answered meanwhile', value: people.length },
			{ what: 'requests that failed', value: 0, bound: '0' },
			{ what: 'longest time from SIGTERM to the end', value: inSeconds(times), bound: '10 s' }
		]
	);
});

test('a process that is leaving says so to the proxy while its door is still open', async () => {
	const server = one();
	/* The proxy asks all the while, so the process knows that somebody looks. */
	const ended = server.stop();
	const looks: string[] = [];
	while (looks.at(-1) !== 'shut') looks.push(await lookAt(server));
	await ended;
	await server.start();
	await untilReady(server);

	const stages = looks.filter((look, index) => look !== looks[index - 1]);
	expect(stages.filter((stage) => stage !== 'there')).toEqual(['leaving, door open', 'shut']);
});

test('guesses at all of them are counted together', async () => {
	const statuses: number[] = [];
	for (let guess = 0; guess < 72; guess += 1) {
		const server = several.servers[guess % 3];
		const headers = { 'x-forwarded-for': '198.51.100.7' };
		const answer = await fetch(`${server?.origin}/s/${makeToken()}`, { headers });
		statuses.push(answer.status);
		await pause(5);
	}

	const found = statuses.filter((status) => status === 404).length;
	expect(found).toBeGreaterThanOrEqual(60);
	expect(found).toBeLessThanOrEqual(65);
	expect(statuses.slice(-3)).toEqual([429, 429, 429]);
});

test('a process without keys serves what needs none, and sends the rest away unharmed', async () => {
	const { elsewhere } = several;
	if (!elsewhere) throw new Error('it was started');
	const [link] = round.evaluations[0]?.links ?? [];
	const ask = (path: string) => fetch(`${elsewhere.origin}${path}`, { redirect: 'manual' });
	const asked = await Promise.all(
		['/', '/landet', '/anonymitet', '/log-ind', '/readyz', `/s/${link?.token}`].map(ask)
	);
	const behindProxy = await fetch(`${several.origin}/s/${link?.token}`);
	const db = elsewhere.openDatabase();

	expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 503]);
	expect(asked.at(-1)?.headers.get('retry-after')).toBe('30');
	expect(behindProxy.status).toBe(200);
	expect((await findRound(db, round))?.state).toBe('open');
	await db.destroy();
});

test('a process on a copy that is only read serves what is everybody’s, and nothing that writes', async () => {
	const url = new URL(place.url);
	url.searchParams.set('options', '-c default_transaction_read_only=on');
	const reading = await startTestServer({
		...{ ORIGIN: several.origin, DATABASE_URL: url.href, KEYS: 'elsewhere' },
		APP_SECRET: String(one().env['APP_SECRET'])
	});
	const pages = ['/', '/landet', '/landet/udforsk', '/metode', '/selvevaluering', '/privatliv'];
	const asked = await Promise.all(pages.map((path) => fetch(`${reading.origin}${path}`)));
	const readiness = await fetch(`${reading.origin}/readyz`);
	const writing = await fetch(`${reading.origin}/log-ind`, {
		...{ method: 'POST', headers: { origin: several.origin }, redirect: 'manual' },
		body: new URLSearchParams({ email: 'mette@example.dk' })
	});
	await reading.remove();

	expect(asked.map(({ status }) => status)).toEqual(pages.map(() => 200));
	expect(readiness.status).toBe(503);
	expect([writing.status, writing.headers.get('retry-after')]).toEqual([503, '30']);
});

test('a machine with keys of its own is refused, before it calls any round lost', async () => {
	const { folder, env } = one();
	const settings = {
		ORIGIN: several.origin,
		DATABASE_URL: place.url,
		APP_SECRET: String(env['APP_SECRET']),
		KEY_DIR: join(folder, 'other-keys')
	};
	mkdirSync(settings.KEY_DIR, { mode: 0o700 });

	await expect(startTestServer(settings)).rejects.toThrow('is served with another KEY_DIR');
	const db = one().openDatabase();
	expect((await findRound(db, round))?.state).toBe('open');
	await db.destroy();
});

function one(): TestServer {
	const [first] = several.servers;
	if (!first) throw new Error('there are three');

	return first;
}

function personOf(evaluationId: string, token: string): Respondent {
	return {
		...{ token, evaluationId, comment: `Ordene fra ${token.slice(0, 8)}`, values: [4] },
		...{ pressesAgain: false, sendings: [], hasSaved: false }
	};
}

/** Some who read pages all the while, each after the other, until they are told to stop. */
function readSteadily(origin: string) {
	const failures: string[] = [];
	let count = 0;
	let isOver = false;
	const read = async () => {
		while (!isOver) {
			const said = await fetch(`${origin}/log-ind`).then(
				({ status }) => String(status),
				(problem: unknown) => String(problem)
			);
			if (said !== '200') failures.push(said);
			count += 1;
			await pause(20);
		}
	};
	const readers = Promise.all(Array.from({ length: 4 }, read));

	return {
		async stop() {
			isOver = true;
			await readers;

			return { failures, count };
		}
	};
}

/** What `/readyz` says, and whether somebody who comes by a new connection right after it is served. */
async function lookAt({ origin }: TestServer): Promise<string> {
	const ask = (path: string) =>
		fetch(`${origin}${path}`, { headers: { connection: 'close' } }).then(
			({ status }) => status,
			() => 0
		);
	const readiness = await ask('/readyz');
	const served = await ask('/log-ind');
	await pause(50);
	if (readiness === 0 || served === 0) return 'shut';
	const door = served === 200 ? 'open' : `answers ${served}`;

	return readiness === 200 ? 'there' : `leaving, door ${door}`;
}

async function untilReady({ origin }: TestServer): Promise<void> {
	while (!(await fetch(`${origin}/readyz`)).ok) await pause(20);
}

function inSeconds(times: readonly number[]): string {
	return `${(Math.max(...times) / 1000).toFixed(1)} s`;
}
