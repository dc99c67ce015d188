import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freezeRelease } from '#lib/domain/disclosure/released.ts';
import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { findCountry } from '#lib/server/national/find-country.ts';
import { insertYear } from '#lib/server/national/queries.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import type { Bench, Measured, Ratio, Side } from '../bench.ts';
import { measure, measureOthers } from '../measure.ts';
import { wholeCountry } from '../national/plan.ts';
import { inParts } from '../words.ts';
import { openDuck, openPostgres, writeAnswers, type Asked } from './databases.ts';
import { drawQuestions, type Question } from './question.ts';
import { inventAnswers } from './raw.ts';
import { openScan } from './scan.ts';

/** Questions that each side is asked in a turn, and how often the quick one is asked them. */
const questions = 12;
const repeated = 500;

/**
 * Any cell of the country as its pages find it in the frozen release, beside what it takes to work it out
 * of everybody's answers, if there were such a table: in memory, in DuckDB and in PostgreSQL.
 * BENCH_LEADERS makes the country smaller.
 */
export async function openBench(): Promise<Bench> {
	const leaders = Number(process.env['BENCH_LEADERS'] ?? wholeCountry.leaders);
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-view-'));
	const { raw, release } = inventAnswers({ ...wholeCountry, leaders });
	const asked = drawQuestions(release, questions);
	const file = await writeAnswers(folder, raw);
	const scan = openScan(raw);
	const frozen = await openFrozen(folder, release);
	const found = [await openDuck(file, raw), await openPostgres(folder, file, raw)];
	const databases = found.filter((database) => database !== undefined);

	return {
		about: `the mean of a statement in a cell of the country, of ${raw.people} employees of ${leaders} leaders`,
		turns: 7,
		sides: [
			{ name: 'the frozen release', run: () => frozen.time(asked) },
			{
				name: 'a scan of all answers in memory',
				run: async () => ({
					...(await measure(() => asked.map(scan))),
					count: asked.length
				})
			},
			...databases.map((database) => openSide(database, asked))
		],
		async check() {
			for (const question of asked) {
				const mean = scan(question);
				const { low, high } = await frozen.find(question);
				if (mean < low || mean > high) throw new Error(`${mean} is not from ${low} to ${high}`);
				for (const { name, ask } of databases)
					if (Math.abs((await ask(question)) - mean) > 1e-9) throw new Error(`${name} differs`);
			}
			return `${asked.length} cells, from the whole country to the finest; all who count agree to nine decimals, and what is published is what they round to`;
		},
		compare,
		async close() {
			for (const database of databases) await database.close();
			await frozen.close();
			rmSync(folder, { recursive: true });
		}
	};
}

/** The release as a server has it: in the database, and each year read once. */
async function openFrozen(folder: string, release: Released<NationalRelease>) {
	const db = openDatabase({ kind: 'sqlite', file: join(folder, 'database', 'view.db') });
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());
	const body = freezeRelease(release);
	await db
		.transaction()
		.execute((trx) => insertYear(trx, release.year, '2027-02-01', { body, basis: '[]' }));
	const find = async ({ itemId, cell }: Question) => {
		const year = (await findCountry(db)).at(-1);
		const figure = year?.find('employee', { kind: 'item', id: itemId, statistic: 'mean' }, cell);
		if (!figure) throw new Error('the figure is not shown');
		return figure;
	};

	return {
		find,
		async time(asked: readonly Question[]) {
			const run = await measure(async () => {
				for (let time = 0; time < repeated; time++)
					for (const question of asked) await find(question);
			});
			return { ...run, count: repeated * asked.length };
		},
		close: () => db.destroy()
	};
}

function openSide({ name, pid, ask }: Asked, asked: readonly Question[]): Side {
	const askAll = async () => {
		for (const question of asked) await ask(question);
	};

	return {
		name,
		async run() {
			const { milliseconds, processorMilliseconds } =
				pid === undefined ? await measure(askAll) : await measureOthers([pid], askAll);
			return { milliseconds, processorMilliseconds, count: asked.length };
		}
	};
}

function compare([frozen, ...others]: readonly Measured[]): readonly Ratio[] {
	return others.map((other, index) => ({
		what: `a cell of the frozen release beside ${other.name}`,
		value: inParts(frozen?.milliseconds ?? NaN, other.milliseconds),
		...(index === 0 && { promised: 'at most 1/20' })
	}));
}
