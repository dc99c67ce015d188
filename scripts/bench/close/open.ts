import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { closingTime } from '#tests/support/builders.ts';
import { listCountedAnswers } from '#tests/support/ballot-box.ts';
import { answerLargeRound, openLargeRound, type LargeRound } from '#tests/support/large-round.ts';
import type { Bench, Measured, Ratio, Side } from '../bench.ts';
import { measure, requireSame } from '../measure.ts';
import { inMilliseconds } from '../words.ts';
import { countPlainly, openPlainly } from './plain.ts';

/** Leaders by which 18,000 people are reached who answer, and a quarter of them. */
const many = Number(process.env['BENCH_LEADERS'] ?? 1670);
const few = Math.round(many / 4);

/**
 * The close of a round: everybody's ballots opened and counted, and a report made for each leader. Beside
 * it a round of a quarter, since time should grow with people and no faster, and opening the same ballots
 * and counting one statement, which is the least that there is to do. BENCH_LEADERS makes them smaller.
 */
export async function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-close-'));
	const large = await openReady(folder, many);
	const small = await openReady(folder, few);
	const sides: readonly [Side, Side, Side] = [
		{ name: `${large.answered} people closed`, run: () => closeCopy(folder, large) },
		{ name: `${small.answered} people closed`, run: () => closeCopy(folder, small) },
		{
			name: `ballots of ${large.answered} people opened`,
			run: () => openCopyPlainly(folder, large)
		}
	];

	return {
		about: `each person in the close of a round of ${many} leaders, beside one of ${few}, and opening alone`,
		turns: 5,
		sides,
		check: () => compareCounts(folder, small),
		compare: (measured) => compare(measured, large.answered, small.answered),
		close() {
			rmSync(folder, { recursive: true });
			return Promise.resolve();
		}
	};
}

interface Ready {
	/** Holds the open round, and is copied for each turn. */
	readonly folder: string;
	readonly leaders: number;
	readonly round: LargeRound;
	readonly answered: number;
}

async function openReady(folder: string, leaders: number): Promise<Ready> {
	const ready = join(folder, `ready-${leaders}`);
	const db = openDatabase({ kind: 'sqlite', file: fileIn(ready) });
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());
	const round = await openLargeRound({ db, folder: ready }, { leaders });
	const answered = await answerLargeRound(db, round);
	await db.destroy();

	return { folder: ready, leaders, round, answered };
}

type Place = ReturnType<typeof openCopy>;

/** A round closes once, so each turn closes a copy. */
async function withCopy<T>(
	folder: string,
	{ folder: ready, leaders }: Ready,
	work: (place: Place) => Promise<T>
): Promise<T> {
	const copy = join(folder, `copy-${leaders}`);
	rmSync(copy, { recursive: true, force: true });
	cpSync(ready, copy, { recursive: true });
	const place = openCopy(copy);
	try {
		return await work(place);
	} finally {
		await place.db.destroy();
	}
}

function openCopy(folder: string) {
	for (const part of ['database', 'keys']) chmodSync(join(folder, part), 0o700);

	return {
		db: openDatabase({ kind: 'sqlite', file: fileIn(folder) }),
		keys: openKeyRing(join(folder, 'keys'))
	};
}

function closeCopy(folder: string, ready: Ready) {
	return withCopy(folder, ready, async ({ db, keys }) => {
		const delay = monitorEventLoopDelay({ resolution: 5 });
		delay.enable();
		const run = await measure(async () => {
			const outcome = await closeRound(db, keys, ready.round, closingTime);
			if (outcome !== 'released') throw new Error(`the round did not close: ${outcome}`);
		});
		/* What ended without a pause is seen only when the loop has come round once more. */
		await pause(50);
		delay.disable();

		return {
			...run,
			count: ready.answered,
			remarks: [`others waited for ${(delay.max / 1e6).toFixed(0)} ms at most`]
		};
	});
}

function openCopyPlainly(folder: string, ready: Ready) {
	return withCopy(folder, ready, async ({ db, keys }) => ({
		...(await measure(() => openPlainly(db, keys, ready.round))),
		count: ready.answered
	}));
}

/** Counts the ballots of a round one by one, closes it, and compares what the close has counted. */
async function compareCounts(folder: string, ready: Ready): Promise<string> {
	const { round, answered } = ready;
	const counts = await withCopy(folder, ready, async ({ db, keys }) => {
		const plain = countPlainly(await openPlainly(db, keys, round));
		await closeRound(db, keys, round, closingTime);
		const counted = await listCountedAnswers(db, round.id, round.selection);
		requireSame(counted, plain, 'counts of every leader');
		return counted;
	});

	return `answers to a statement about each of ${counts.length} leaders, from ${answered} people, counted one by one and by the close`;
}

function compare(
	[large, small, opened]: readonly Measured[],
	people: number,
	fewerPeople: number
): readonly Ratio[] {
	const [closed = NaN, fewer = NaN, alone = NaN] = [large, small, opened].map(
		(side) => side?.processorMilliseconds
	);

	return [
		{
			what: `ballots of ${people} people opened and counted, all reports made`,
			value: inMilliseconds((large?.milliseconds ?? NaN) * people),
			promised: 'at most 60 s'
		},
		{
			what: `${(people / fewerPeople).toFixed(2)} times the people, of processors`,
			value: `${((closed * people) / (fewer * fewerPeople)).toFixed(2)} times the time`
		},
		{ what: 'the close beside opening alone', value: (closed / alone).toFixed(2) }
	];
}

const fileIn = (folder: string) => join(folder, 'database', 'bench.db');
