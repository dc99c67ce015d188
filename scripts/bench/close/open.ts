import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import type { RoundRef } from '#lib/server/rounds/queries.ts';
import { closingTime } from '#tests/support/builders.ts';
import { answerLargeRound, openLargeRound } from '#tests/support/large-round.ts';
import type { Bench, Side } from '../bench.ts';
import { measure, requireSame } from '../measure.ts';

const [many, few] = [600, 150];

/**
 * That the close of a round grows with its leaders and no faster: four times as many should take four
 * times as long, a little less for what is done once.
 */
export async function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-close-'));
	const sides = [await openSide(folder, many), await openSide(folder, few)] as const;

	return {
		about: `the close of a round of ${many} leaders, beside one of ${few}`,
		turns: 5,
		sides,
		async check() {
			for (const { run } of sides) await run();
			return 'each round released, everybody who answered counted';
		},
		close() {
			rmSync(folder, { recursive: true });
			return Promise.resolve();
		}
	};
}

async function openSide(folder: string, leaders: number): Promise<Side> {
	const ready = join(folder, `ready-${leaders}`);
	const db = openDatabase({ kind: 'sqlite', file: fileIn(ready) });
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());
	const round = await openLargeRound({ db, folder: ready }, { leaders });
	const answered = await answerLargeRound(db, round);
	await db.destroy();

	return {
		name: `${leaders} leaders, ${answered} answers`,
		run: () => closeCopy(ready, join(folder, `closing-${leaders}`), round, answered)
	};
}

/** A round closes once, so each turn closes a copy. */
async function closeCopy(ready: string, folder: string, round: RoundRef, answered: number) {
	rmSync(folder, { recursive: true, force: true });
	cpSync(ready, folder, { recursive: true });
	for (const part of ['database', 'keys']) chmodSync(join(folder, part), 0o700);
	const db = openDatabase({ kind: 'sqlite', file: fileIn(folder) });
	const delay = monitorEventLoopDelay({ resolution: 5 });
	delay.enable();
	const run = await measure(async () => {
		const outcome = await closeRound(db, openKeyRing(join(folder, 'keys')), round, closingTime);
		if (outcome !== 'released') throw new Error(`the round did not close: ${outcome}`);
	});
	delay.disable();
	const counted = await db
		.selectFrom('group_count')
		.select(({ fn }) => fn.sum('answered').as('answered'))
		.executeTakeFirstOrThrow();
	requireSame(Number(counted.answered), answered, 'people counted');
	await db.destroy();

	return {
		...run,
		count: answered,
		remarks: [`others waited for ${(delay.max / 1e6).toFixed(0)} ms at most`]
	};
}

const fileIn = (folder: string) => join(folder, 'database', 'bench.db');
