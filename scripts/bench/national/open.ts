import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Measured, Ratio, Side } from '../bench.ts';
import { requireSame } from '../measure.ts';
import { inMilliseconds } from '../words.ts';
import { buildCountry } from './build.ts';
import { wholeCountry, type CountrySize } from './plan.ts';
import { releaseApart } from './release.ts';

/** How many times fewer leaders the smaller country has. */
const fewer = 4;

/**
 * The release of a whole country, beside one of a quarter of the leaders: time grows with them and no
 * faster, and memory stays. Each time in a process of its own, over a copy. BENCH_LEADERS makes both
 * smaller.
 */
export async function openBench(): Promise<Bench> {
	const leaders = Number(process.env['BENCH_LEADERS'] ?? wholeCountry.leaders);
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-bench-'));
	const sizes = [leaders, Math.round(leaders / fewer)].map((each) => ({
		...wholeCountry,
		leaders: each
	}));
	const [large, small] = await Promise.all(sizes.map((size) => openSide(folder, size)));
	if (!large || !small) throw new Error('there are two sizes');

	return {
		about: `the release of a year of ${leaders} leaders with ${2 * leaders} sealed sums, and of a quarter of them`,
		turns: 5,
		sides: [large, small],
		async check() {
			await small.run();
			await small.run();
			return 'each country gives the same release every time, byte for byte';
		},
		compare,
		close() {
			rmSync(folder, { recursive: true, force: true });
			return Promise.resolve();
		}
	};
}

async function openSide(folder: string, size: CountrySize): Promise<Side> {
	const built = join(folder, `built-${size.leaders}`);
	await buildCountry(
		{ file: join(built, 'data', 'country.db'), keyDir: join(built, 'keys') },
		size
	);
	let first: string | undefined;
	const run = async () => {
		const copy = join(folder, `released-${size.leaders}`);
		rmSync(copy, { recursive: true, force: true });
		cpSync(built, copy, { recursive: true });
		chmodSync(join(copy, 'keys'), 0o700);
		const { sha256, run: taken } = await releaseApart(copy, size.year);
		first ??= sha256;
		requireSame(sha256, first, 'two releases of one country');

		return taken;
	};

	return { name: `${size.leaders} leaders`, run };
}

function compare([large, small]: readonly Measured[]): readonly Ratio[] {
	const times = (of: 'milliseconds' | 'processorMilliseconds') =>
		((large?.[of] ?? NaN) / (small?.[of] ?? NaN)).toFixed(2);

	return [
		{
			what: 'release of the whole country',
			value: inMilliseconds(large?.milliseconds ?? NaN),
			promised: 'at most 60 s'
		},
		{
			what: 'memory that it takes',
			value: `${(large?.megabytes ?? NaN).toFixed(0)} MB`,
			promised: 'at most 2,000 MB'
		},
		{
			what: `${fewer} times the leaders beside a quarter`,
			value: `${times('milliseconds')} by the clock, ${times('processorMilliseconds')} of processors`
		}
	];
}
