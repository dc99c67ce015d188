import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Side } from '../bench.ts';
import { requireSame } from '../measure.ts';
import { compareSizes, findSlope, sizes } from '../sizes.ts';
import { importApart, filesOf } from './import-apart.ts';
import { writeFiles } from './write.ts';

/** People of whole imports, which make a report for each leader too. */
const whole = [2_000, 8_000] as const;

/**
 * That an import takes time in proportion to its rows, a person's answers each: reading and checking both
 * files, and with counting, writing and all reports, in a process of its own over an empty database.
 */
export function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-import-'));
	for (const rows of [...whole, ...sizes]) writeFiles(filesOf(folder, rows), rows);
	const openSide = (name: string, rows: number, work: 'check' | 'import'): Side => ({
		name: `${name}, ${rows} rows`,
		run: async () => (await importApart(folder, rows, work)).run
	});
	const [first, second, ...others] = [
		...sizes.map((rows) => openSide('read and checked', rows, 'check')),
		...whole.map((rows) => openSide('imported', rows, 'import'))
	];
	if (!first || !second) throw new Error('there are several sizes');

	return Promise.resolve({
		about: `an import of ${sizes[0]} to ${String(sizes.at(-1))} people's answers about their leaders`,
		turns: 5,
		sides: [first, second, ...others],
		async check() {
			const [smallest] = whole;
			const checked = await importApart(folder, smallest, 'check');
			const imported = await importApart(folder, smallest, 'import');
			requireSame(checked.leaders, imported.leaders, 'leaders checked and imported');
			return `${imported.leaders} leaders of ${smallest} rows, checked and imported`;
		},
		compare(sides) {
			const imported = whole.flatMap((rows) => {
				const side = sides.find(({ name }) => name === `imported, ${rows} rows`);
				return side ? [[rows, side.processorMilliseconds] as const] : [];
			});
			return [
				...compareSizes('read and checked', sides),
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
