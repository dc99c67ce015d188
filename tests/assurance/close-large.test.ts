import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceFrom, type Chance } from '#db/demo/chance.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { closeDueRounds } from '#lib/server/rounds/close.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import { amount, isSoak, recordFigures } from '#tests/support/assurance.ts';
import { closingTime } from '#tests/support/builders.ts';
import { closeAndKill } from '#tests/support/closing.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { answerLargeRound, openLargeRound, type LargeRound } from '#tests/support/large-round.ts';

const leaders = amount(60, 1500);
/** While reports are made; five more come before. */
const kills = amount(3, 12);
const seed = 'large close 1';

let place: TestDatabase;
let round: LargeRound;
let answered: number;
let ballots: number;
const copies: string[] = [];

beforeAll(async () => {
	place = await openTestDatabase('sqlite');
	round = await openLargeRound(place, { leaders });
	answered = await answerLargeRound(place.db, round);
	ballots = await countRows(place.db, 'ballot');
	await place.db.destroy();
}, 600_000);
afterAll(() => {
	for (const folder of [...copies, place.folder]) rmSync(folder, { recursive: true, force: true });
});

test(`a round of ${leaders} leaders closes at once, also when it is killed on the way (${seed})`, async () => {
	const whole = copyAll();
	const delay = monitorEventLoopDelay({ resolution: 5 });
	const began = performance.now();
	delay.enable();
	expect(await closeDueRounds(whole.db, whole.keys, closingTime)).toBe(1);
	const took = performance.now() - began;
	/* What ended without a pause is measured only when the loop has come round once more. */
	await setTimeout(50);
	delay.disable();
	const wanted = await look(whole.db);
	await whole.db.destroy();

	const { left, torn } = await closeAgainAndAgain();
	const torso = openCopy(torn);
	const found = await look(torso.db);
	const problems = await checkDatabase(torso.db, torso.keys, closingTime);
	await torso.db.destroy();

	expect(found).toEqual(wanted);
	expect(problems).toEqual([]);
	expect(wanted).toMatchObject({ state: 'released', reports: leaders, answered });
	expect(wanted.told).toBe(leaders);
	expect(torso.keys.listRounds()).toEqual([]);
	/* A kill must have met it before it had counted, and between two reports. */
	expect(left).toContain('open');
	expect(left).toContain('counted');
	if (isSoak) {
		expect(took).toBeLessThan(60_000);
		expect(delay.max / 1e6).toBeLessThan(5000);
	}
	recordFigures(
		'close-large',
		'A municipality’s round closes in less than a minute, and counts everybody once however often it is killed.',
		[
			{ what: 'leaders', value: leaders },
			{ what: 'people who answered', value: answered },
			{ what: 'sealed ballots', value: ballots },
			{
				what: 'from the first ballot to the last report',
				value: `${(took / 1000).toFixed(1)} s`,
				bound: 'below 60 s'
			},
			{
				what: 'the longest that others were kept waiting, while SQLite overwrites the ballots',
				value: `${(delay.max / 1e6).toFixed(0)} ms`,
				bound: 'below 5,000 ms'
			},
			{ what: 'kills by `kill -9` on the way', value: left.length },
			{
				what: 'people lost or counted twice, reports or mails missing or twice',
				value: 0,
				bound: '0'
			}
		]
	);
}, 1_800_000);

/** Before anything is counted, in the middle of the transaction that counts, and after it. */
const firstSteps = [
	'while the ballots are opened',
	'at query 14',
	'at query 25',
	'before the keys are destroyed',
	'after the keys are destroyed'
];

/** While reports are made: some batches of them further each time. */
function laterSteps(chance: Chance): readonly string[] {
	return Array.from({ length: kills }, () => `at query ${40 + chance.below(queriesAtMost)}`);
}

/** Two or three batches of reports of the short version; of the long one, up to a quarter of the round. */
const queriesAtMost = amount(700, 4500);

/** Kills it at each step until it has got through; tells in which state each kill left the round. */
async function closeAgainAndAgain() {
	const { folder, db } = copyAll();
	await db.destroy();
	const chance = chanceFrom(seed);
	const left: string[] = [];

	for (const step of [...firstSteps, ...laterSteps(chance)]) {
		const { outcome } = await closeAndKill(fileIn(folder), join(folder, 'keys'), step);
		if (outcome === 'finished') break;

		const copy = openCopy(folder);
		const state = (await findRound(copy.db, round))?.state ?? '';
		/* Either all is as before, or none of it is left. */
		expect(await countRows(copy.db, 'ballot')).toBe(state === 'open' ? ballots : 0);
		await copy.db.destroy();
		left.push(state);
	}
	const last = openCopy(folder);
	await closeDueRounds(last.db, last.keys, closingTime);
	await last.db.destroy();

	return { left, torn: folder };
}

/** What a close leaves, so that two can be held together. */
async function look(db: Kysely<Database>) {
	const counts = await db
		.selectFrom('group_count')
		.select(['evaluation_id', 'rater_group', 'invited', 'answered', 'discarded'])
		.orderBy('evaluation_id')
		.orderBy('rater_group')
		.execute();
	const releases = await db
		.selectFrom('leader_release')
		.select(['evaluation_id', 'state', 'sha256'])
		.orderBy('evaluation_id')
		.execute();
	const whole = await db.selectFrom('organisation_release').select(['state', 'sha256']).execute();
	const mails = await db.selectFrom('mail_outbox').select(['kind', 'evaluation_id']).execute();
	const thanks = mails.filter(({ kind }) => kind === 'closedThanks');

	return {
		state: (await findRound(db, round))?.state,
		...{ counts, releases, whole },
		reports: new Set(releases.map((row) => row.evaluation_id)).size,
		answered: counts.reduce((sum, row) => sum + row.answered, 0),
		told: mails.filter(({ kind }) => kind === 'reportReady').length,
		thanked: thanks.length,
		comments: await countRows(db, 'comment'),
		tallies: await countRows(db, 'tally')
	};
}

async function countRows(
	db: Kysely<Database>,
	table: 'ballot' | 'comment' | 'tally'
): Promise<number> {
	const { count } = await db
		.selectFrom(table)
		.select((select) => select.fn.countAll<number | string>().as('count'))
		.executeTakeFirstOrThrow();

	return Number(count);
}

function copyAll() {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-close-'));
	copies.push(folder);
	cpSync(place.folder, folder, { recursive: true });
	for (const part of ['database', 'keys']) chmodSync(join(folder, part), 0o700);

	return { folder, ...openCopy(folder) };
}

const fileIn = (folder: string) => join(folder, 'database', 'test.db');

function openCopy(folder: string) {
	return {
		db: openDatabase({ kind: 'sqlite', file: fileIn(folder) }),
		keys: openKeyRing(join(folder, 'keys'))
	};
}
