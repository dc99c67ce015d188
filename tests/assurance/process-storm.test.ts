import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceFrom, type Chance } from '#db/demo/chance.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { amount, isSoak, median, recordFigures } from '#tests/support/assurance.ts';
import {
	countSaid,
	inspectBallots,
	listCountedAnswers,
	noWrongs,
	type FirstAnswers
} from '#tests/support/ballot-box.ts';
import { openTestRound, standardForm, type OpenedRound } from '#tests/support/builders.ts';
import { runCommand } from '#tests/support/command.ts';
import { makePostgresDatabase } from '#tests/support/database.ts';
import { openDueRound } from '#tests/support/due-round.ts';
import { isDone, sendAll, type Respondent, type Sending } from '#tests/support/plain-respondent.ts';
import type { TestServer } from '#tests/support/server.ts';
import { startSeveral, type SeveralProcesses } from '#tests/support/several-processes.ts';

const kills = amount(6, 60);
const teams = amount(7, 40);
const teamSize = amount(24, 50);
const seed = 'several processes 1';
const selection = { ...standardForm, form: 'kort' as const };

let place: Awaited<ReturnType<typeof makePostgresDatabase>>;
let several: SeveralProcesses;

beforeAll(async () => {
	place = await makePostgresDatabase();
	several = await startSeveral({ databaseUrl: place.url, count: 3 });
});
afterAll(async () => {
	await several.remove();
	await place.drop();
});

test(`of three processes any may be killed at any time: nothing is lost and nothing counted twice (${seed})`, async () => {
	const chance = chanceFrom(seed);
	const employees = Array.from({ length: teams }, () => teamSize);
	const round = await openWith((db) =>
		openTestRound({ db, keys: keysOf() }, { employees, selection, now: new Date() })
	);
	const people = listPeople(round, chance);
	const seen = beginLooking();

	for (let kill = 0; kill < kills; kill++) {
		if (kill % 3 === 1)
			seen.closing.push(await openWith((db) => openDueRound({ db, keys: keysOf() }, chance)));
		await killOne(people, chance, seen);
	}
	const meanwhile = people.filter(isDone).length;
	expect(await openWith((db) => inspectBallots(db, round, people))).toEqual(noWrongs);
	while (people.some((person) => !isDone(person)) && seen.surprises.length === 0)
		await sendAll(several.origin, people, seen).isOver;

	expect(seen.surprises).toEqual([]);
	await closeByAll(round.id);
	const counted = await openWith((db) => listCountedAnswers(db, round.id, selection));
	expect(counted).toEqual(countSaid(people.map(lastSaid)));
	for (const { id, said } of seen.closing)
		expect(await openWith((db) => listCountedAnswers(db, id, standardForm))).toEqual(said);
	const ids = [round.id, ...seen.closing.map(({ id }) => id)];
	expect(await openWith((db) => countCloses(db, ids))).toEqual(ids.map(() => 1));
	expect(await openWith((db) => checkDatabase(db, keysOf(), new Date()))).toEqual([]);
	expect(keysOf().listRounds()).toEqual([]);

	expect(seen.cutOff.size, 'a kill must have met somebody who was sending').toBeGreaterThan(0);
	if (isSoak) expect(meanwhile).toBeGreaterThanOrEqual(1000);
	report(people, meanwhile, seen);
});

/** What was seen from the first kill to the last. */
function beginLooking() {
	return {
		back: [] as number[],
		surprises: [] as string[],
		cutOff: new Set<Sending>(),
		closing: [] as { id: string; said: readonly FirstAnswers[] }[],
		together: 0
	};
}

type Seen = ReturnType<typeof beginLooking>;

/** Sometimes two at once; the third is always there. Those that start close what has fallen due. */
async function killOne(people: readonly Respondent[], chance: Chance, seen: Seen): Promise<void> {
	const first = chance.below(3);
	const killed = chance.happens(0.25) ? [first, (first + 1) % 3] : [first];
	if (killed.length > 1) seen.together += 1;
	const { isOver, countDone, stop } = sendAll(several.origin, people, seen);
	const enough = 1 + chance.below(amount(20, 40));
	const longest = performance.now() + 10_000;
	let hasEnded = false;
	void isOver.then(() => (hasEnded = true));

	while (!hasEnded && countDone() < enough && performance.now() < longest) await pause(1);
	await pause(chance.below(20));
	await Promise.all(killed.map((index) => serverAt(index).kill()));
	/* Others go on by the processes that are left, or wait for the next kill. */
	if (chance.happens(0.6)) stop();
	await pause(chance.below(300));
	const began = performance.now();
	await Promise.all(killed.map((index) => serverAt(index).start()));
	seen.back.push(performance.now() - began);
	stop();
	await isOver;
	/* Until the proxy knows that they are back; otherwise it might know of nobody. */
	await Promise.all(killed.map((index) => untilReady(serverAt(index))));
	await pause(600);
}

async function untilReady({ origin }: TestServer): Promise<void> {
	while (!(await fetch(`${origin}/readyz`)).ok) await pause(10);
}

/** All three processes and two commands try at once. */
async function closeByAll(id: string): Promise<void> {
	const { env } = serverAt(0);
	const ended = await Promise.all(
		[id, '--due'].map((which) => runCommand(env, 'round', ['close', which]))
	);
	expect(ended.map(({ code }) => code)).toContain(0);
	expect(await runCommand(env, 'round', ['close', '--due'])).toMatchObject({ code: 0 });
}

async function countCloses(db: Kysely<Database>, ids: readonly string[]): Promise<number[]> {
	const rows = await db
		.selectFrom('audit_entry')
		.select('object')
		.where('action', '=', 'round_closed')
		.execute();

	return ids.map((id) => rows.filter(({ object }) => object === `round:${id}`).length);
}

function listPeople({ evaluations }: OpenedRound, chance: Chance): readonly Respondent[] {
	return evaluations.flatMap(({ id, links }) =>
		links
			.filter(({ group }) => group === 'employee')
			.map(({ token }) => ({
				...{ token, evaluationId: id, comment: `Ordene fra nummer ${token.slice(0, 8)} her` },
				values: Array.from({ length: chance.happens(0.2) ? 2 : 1 }, () => 1 + chance.below(5)),
				...{ pressesAgain: chance.happens(0.5), sendings: [], hasSaved: false }
			}))
	);
}

function lastSaid({ evaluationId, values }: Respondent) {
	return { evaluationId, value: values.at(-1) ?? 0 };
}

function serverAt(index: number): TestServer {
	const server = several.servers[index];
	if (!server) throw new Error('there are three');

	return server;
}

function keysOf() {
	return serverAt(0).openKeys();
}

async function openWith<T>(use: (db: Kysely<Database>) => Promise<T>): Promise<T> {
	const db = serverAt(0).openDatabase();

	return use(db).finally(() => db.destroy());
}

function report(people: readonly Respondent[], meanwhile: number, seen: Seen): void {
	const acknowledged = people.flatMap(({ sendings }) =>
		sendings.filter(({ state }) => state === 'acknowledged')
	);
	const kept = [...seen.cutOff].filter(({ state }) => state === 'acknowledged').length;

	recordFigures(
		'process-storm',
		'Of three processes on one PostgreSQL any may be killed, and whoever was told that their answers are sent is counted once.',
		[
			{ what: 'kills by `kill -9`', value: kills },
			{ what: '… of them of two processes at once', value: seen.together },
			{ what: 'people who sent and were told so before the last kill', value: meanwhile },
			{ what: 'answers replaced meanwhile', value: acknowledged.length - people.length },
			{ what: 'sendings cut off by a kill', value: seen.cutOff.size },
			{ what: '… of them kept, as their senders learned later', value: kept },
			{ what: 'rounds that fell due meanwhile, each closed once', value: seen.closing.length },
			{ what: 'acknowledged answers lost', value: 0, bound: '0' },
			{ what: 'people counted twice', value: 0, bound: '0' },
			{
				what: 'a killed process back in service (median)',
				value: `${(median(seen.back) / 1000).toFixed(2)} s`
			}
		]
	);
}
