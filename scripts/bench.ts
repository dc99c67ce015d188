// Measures what is said to be fast: `npm run bench` all of it, `npm run bench -- NAME` one thing. Both
// sides of a claim run in turns on this machine; the ratios come last and are never judged.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '#tests/support/assurance.ts';
import type { Bench } from './bench/bench.ts';

const folder = join(import.meta.dirname, 'bench');
const names = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.sort();
const [asked, ...more] = process.argv.slice(2);

if (more.length > 0 || (asked !== undefined && !names.includes(asked))) {
	process.stderr.write(`Use: bench [-- NAME], where NAME is one of ${names.join(', ')}\n`);
	process.exitCode = 1;
} else {
	const ratios: string[] = [];
	for (const name of asked === undefined ? names : [asked]) ratios.push(await measure(name));
	console.log(`\n${ratios.join('\n')}`);
}

/** Runs one bench and tells how its sides compare. */
async function measure(name: string): Promise<string> {
	const { openBench } = (await import(join(folder, name, 'open.ts'))) as {
		readonly openBench: () => Promise<Bench>;
	};
	const bench = await openBench();
	const times = bench.sides.map(() => [] as number[]);
	console.log(`\n${name}: ${bench.about}`);

	try {
		for (let turn = 1; turn <= bench.turns; turn++) {
			for (const [index, side] of bench.sides.entries()) {
				const { milliseconds, remarks = [] } = await side.run();
				times[index]?.push(milliseconds);
				console.log(`  ${side.name}: ${inSeconds(milliseconds)}`);
				for (const remark of remarks) console.log(`    ${remark}`);
			}
		}
	} finally {
		await bench.close();
	}

	const [one = 0, other = 0] = times.map(median);
	const [first, second] = bench.sides;

	return `${name}: ${first.name} ${inSeconds(one)}, ${second.name} ${inSeconds(other)} (medians of ${bench.turns}), ratio ${(one / other).toFixed(2)}`;
}

function inSeconds(milliseconds: number): string {
	return milliseconds < 1000
		? `${milliseconds.toFixed(1)} ms`
		: `${(milliseconds / 1000).toFixed(1)} s`;
}
