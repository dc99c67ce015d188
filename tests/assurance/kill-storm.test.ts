import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceFrom, type Chance } from '#db/demo/chance.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { amount, isSoak, median, recordFigures } from '#tests/support/assurance.ts';
import {
	countSaid,
	inspectBallots,
	listCountedAnswers,
	noWrongs,
	type FirstAnswers,
	type Wrongs
} from '#tests/support/ballot-box.ts';
import { openTestRound, standardForm, type OpenedRound } from '#tests/support/builders.ts';
import { runCommand } from '#tests/support/command.ts';
import { hasDueRound, openDueRound } from '#tests/support/due-round.ts';
import { isDone, sendAll, type Respondent, type Sending } from '#tests/support/plain-respondent.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { findSecrets, secretText, stealFiles } from '#tests/support/thief.ts';

const kills = amount(6, 100);
const teams = amount(4, 60);
const teamSize = amount(30, 50);
/** A storm ends by a kill after some acknowledgements, chosen at random below this. */
const mostInStorm = amount(40, 76);
const seed = 'storm 1';

const selection = { ...standardForm, form: 'kort' as const };

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.remove());

test(`a program killed in a storm loses no acknowledged answer, counts none twice and burns no link (${seed})`, async () => {
	const chance = chanceFrom(seed);
	const round = await openWith((db) =>
		openTestRound(placeOf(db), { ...manyTeams, now: new Date() })
	);
	const people = listPeople(round, chance);
	const seen = beginLooking();
	await server.kill();

	for (let kill = 0; kill < kills; kill++) {
		if (chance.happens(0.15)) await killWhileStarting(chance, seen);
		else await killInStorm(people, chance, seen);
		await inspectWhatIsLeft(round, people, seen);
	}
	const meanwhile = people.filter(isDone).length;
	await bringBack(seen);
	await sendAll(server.origin, people, seen).isOver;
	await server.stop();

	expect(seen.surprises).toEqual([]);
	expect(people.filter((person) => !isDone(person))).toEqual([]);
	for (const which of [round.id, '--due']) {
		expect(await runCommand(server.env, 'round', ['close', which])).toMatchObject({ code: 0 });
	}
	const counted = await openWith((db) => listCountedAnswers(db, round.id, selection));
	expect(counted).toEqual(countSaid(people.map(lastSaid)));
	for (const { id, said } of seen.closing) {
		expect(await openWith((db) => listCountedAnswers(db, id, standardForm))).toEqual(said);
	}
	expect(await runCommand(server.env, 'check-db', [])).toMatchObject({ code: 0 });

	if (isSoak) {
		expect(median(seen.back)).toBeLessThanOrEqual(3000);
		expect(meanwhile).toBeGreaterThanOrEqual(2000);
	}
	expect(seen.cutOff.size, 'a kill must have met somebody who was sending').toBeGreaterThan(0);
	report(people, meanwhile, seen);
});

const manyTeams = { employees: Array.from({ length: teams }, () => teamSize), selection };

/** What was seen from the first kill to the last. */
function beginLooking() {
	return {
		/** Milliseconds until the program was back. */
		back: [] as number[],
		surprises: [] as string[],
		/** Sendings whose answer a kill cut off. */
		cutOff: new Set<Sending>(),
		/** Rounds that were due while the program was killed, and what was said in them. */
		closing: [] as { id: string; said: readonly FirstAnswers[] }[],
		/** Whether the latest kill left a round to be closed. */
		isDue: false,
		killed: { inStorm: 0, whileStarting: 0, whileClosing: 0 }
	};
}

type Seen = ReturnType<typeof beginLooking>;

async function killWhileStarting(chance: Chance, seen: Seen): Promise<void> {
	const starting = server.start().catch(() => undefined);
	await pause(50 + chance.below(900));
	await server.kill();
	await starting;
	seen.killed.whileStarting += 1;
}

/** Where a round has become due, the program closes it as soon as it is back: then the kill may come soon. */
async function killInStorm(
	people: readonly Respondent[],
	chance: Chance,
	seen: Seen
): Promise<void> {
	const isClosing = seen.isDue && chance.happens(0.4);
	await bringBack(seen);
	if (chance.happens(0.15))
		seen.closing.push(await openWith((db) => openDueRound(placeOf(db), chance)));

	const { isOver, countDone, stop } = sendAll(server.origin, people, seen);
	const enough = 1 + chance.below(mostInStorm);
	const longest = performance.now() + (isClosing ? chance.below(900) : 10_000);
	let hasEnded = false;
	void isOver.then(() => (hasEnded = true));
	while (!hasEnded && countDone() < enough && performance.now() < longest) await pause(1);
	await pause(chance.below(20));

	stop();
	await server.kill();
	await isOver;
	seen.killed[isClosing ? 'whileClosing' : 'inStorm'] += 1;
}

async function bringBack(seen: Seen): Promise<void> {
	const began = performance.now();
	await server.start();
	while (!(await fetch(`${server.origin}/readyz`)).ok) await pause(10);
	seen.back.push(performance.now() - began);
}

/**
 * Looks at a copy of the files as the kill left them, so that the program itself has to make sense of
 * the files when it comes back.
 */
async function inspectWhatIsLeft(
	round: OpenedRound,
	people: readonly Respondent[],
	seen: Seen
): Promise<void> {
	const copy = mkdtempSync(join(tmpdir(), 'ledelsesspejl-left-'));
	cpSync(join(server.folder, 'database'), copy, { recursive: true });
	const stolen = new Map([...stealFiles(copy), ['the log', Buffer.from(server.output())]]);
	const latest = people
		.filter(({ hasSaved, sendings }) => hasSaved || sendings.length > 0)
		.slice(-6);
	const secrets = latest.flatMap(({ token, comment }) => [
		...secretText('a link', token),
		...secretText('a comment', comment)
	]);

	const db = openDatabase({ kind: 'sqlite', file: join(copy, 'spejl.db') });
	const wrongs: Wrongs = await inspectBallots(db, round, people);
	const problems = await checkDatabase(db, server.openKeys(), new Date());
	seen.isDue = await hasDueRound(db);
	await db.destroy();
	rmSync(copy, { recursive: true });

	expect({ wrongs, problems }).toEqual({ wrongs: noWrongs, problems: [] });
	expect(findSecrets(stolen, secrets)).toEqual([]);
	expect(seen.surprises).toEqual([]);
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

function placeOf(db: Kysely<Database>) {
	return { db, keys: server.openKeys() };
}

/** A connection for a moment only, so that the program is alone with its files when it is killed. */
async function openWith<T>(use: (db: Kysely<Database>) => Promise<T>): Promise<T> {
	const db = server.openDatabase();

	return use(db).finally(() => db.destroy());
}

function report(
	people: readonly Respondent[],
	meanwhile: number,
	{ back, cutOff, killed }: Seen
): void {
	const acknowledged = people.flatMap(({ sendings }) =>
		sendings.filter(({ state }) => state === 'acknowledged')
	);
	const kept = [...cutOff].filter(({ state }) => state === 'acknowledged').length;
	const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`;

	recordFigures(
		'kill-storm',
		'Whoever was told that their answers are sent is counted once, however often the program is killed.',
		[
			{ what: 'kills by `kill -9`', value: kills },
			{ what: '… of them while the program was starting', value: killed.whileStarting },
			{ what: '… of them while it was about to close another round', value: killed.whileClosing },
			{
				what: 'people who sent and were told so before the last kill',
				value: meanwhile,
				bound: '2,000 or more'
			},
			{ what: 'answers replaced meanwhile', value: acknowledged.length - people.length },
			{ what: 'sendings cut off by a kill', value: cutOff.size },
			{ what: '… of them kept, as their senders learned later', value: kept },
			{ what: 'acknowledged answers lost', value: 0, bound: '0' },
			{ what: 'people counted twice', value: 0, bound: '0' },
			{ what: 'links used up in vain', value: 0, bound: '0' },
			{ what: 'links and comments found in the files that a kill left', value: 0, bound: '0' },
			{ what: 'back in service (median)', value: seconds(median(back)), bound: 'at most 3 s' },
			{ what: 'back in service (slowest)', value: seconds(Math.max(...back)) }
		]
	);
}
