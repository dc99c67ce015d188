import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Side } from '../bench.ts';
import { requireSame } from '../measure.ts';
import { compareSizes, findSlope, sizes } from '../sizes.ts';
import { filesOf, importApart, type Until } from './import-apart.ts';
import { writeFiles } from './write.ts';

/** Every other size, because the largest takes minutes. */
const growing = sizes.filter((_, index) => index % 2 === 0);

/** People of whole imports, which make a report for each leader too. */
const whole = [2_000, 8_000] as const;

/**
 * That an import takes time in proportion to its rows, a person's answers each, and no more memory for more of
 * them: reading, checking, counting and writing both files in a process of its own with little memory, over an
 * empty database. Reports cost what they cost after any close, so that whole imports are small ones.
 */
export function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-import-'));
	for (const rows of [...whole, ...growing]) writeFiles(filesOf(folder, rows), rows);
	const openSide = (until: Until, rows: number): Side => ({
		name: `${until}, ${rows} rows`,
		run: async () => (await importApart(folder, rows, until)).run
	});
	const [first, second, ...others] = [
		...growing.map((rows) => openSide('written', rows)),
		...whole.map((rows) => openSide('imported', rows))
	];
	if (!first || !second) throw new Error('there are several sizes');

	return Promise.resolve({
		about: `an import of ${sizes[0]} to ${String(sizes.at(-1))} people's answers about their leaders, until its rounds are written, and small ones with their reports`,
		turns: 5,
		sides: [first, second, ...others],
		async check() {
			const [rows] = whole;
			const written = await importApart(folder, rows, 'written');
			const imported = await importApart(folder, rows, 'imported');
			requireSame(written.leaders, imported.leaders, 'leaders written and imported');
			requireSame([written.people, imported.people], [rows, rows], 'people and rows');
			requireSame([written.reports, imported.reports], [0, imported.leaders], 'reports');
			return `${rows} people of ${rows} rows about ${imported.leaders} leaders, written and imported`;
		},
		compare(sides) {
			const imported = whole.flatMap((rows) => {
				const side = sides.find(({ name }) => name === `imported, ${rows} rows`);
				return side ? [[rows, side.processorMilliseconds] as const] : [];
			});
			return [
				...compareSizes('written', sides),
				{
					what: `imported: slope of time over rows, ${whole.join(', ')}`,
					value: findSlope(imported).toFixed(2)
				}
			];
		},
		close() {
			rmSync(folder, { recursive: true });
			return Promise.resolve();
		}
	});
}
