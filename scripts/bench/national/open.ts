import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { buildCountry } from './build.ts';
import { wholeCountry, type CountrySize } from './plan.ts';
import { releaseApart } from './release.ts';
import { openAnswerSets } from './scan.ts';

/**
 * The release of a whole country, beside what a machine needs at the least to look at as many answers:
 * counting a million answer sets that lie in memory side by side. BENCH_LEADERS makes it smaller.
 */
export async function openBench(): Promise<Bench> {
	const leaders = Number(process.env['BENCH_LEADERS'] ?? wholeCountry.leaders);
	const size: CountrySize = { ...wholeCountry, leaders };
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-bench-'));
	const built = join(folder, 'built');
	const began = performance.now();
	await buildCountry(
		{ file: join(built, 'data', 'country.db'), keyDir: join(built, 'keys') },
		size
	);
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	const scan = openAnswerSets(leaders * (size.employees + size.peers));

	return {
		about: `${leaders} leaders with ${2 * leaders} sealed sums, invented in ${seconds} s`,
		turns: 5,
		sides: [
			{
				name: 'release',
				async run() {
					const copy = join(folder, 'released');
					rmSync(copy, { recursive: true, force: true });
					cpSync(built, copy, { recursive: true });
					chmodSync(join(copy, 'keys'), 0o700);
					return releaseApart(copy, size.year);
				}
			},
			{ name: 'scan', run: scan }
		],
		check: () => Promise.resolve('nothing'),
		close() {
			rmSync(folder, { recursive: true, force: true });
			return Promise.resolve();
		}
	};
}
