import { median } from '#tests/support/assurance.ts';
import type { Bench, Measured, Ratio, Run, Side } from './bench.ts';
import { inMilliseconds } from './words.ts';

/** Fewer say little about the middle. */
const fewestTurns = 5;

/** What a bench came to. */
export interface Outcome {
	readonly name: string;
	readonly about: string;
	/** What was found equal before anything was timed. */
	readonly checked: string;
	readonly turns: number;
	readonly sides: readonly Measured[];
	readonly ratios: readonly Ratio[];
}

/** Checks the sides, runs them in turns and compares them. Tells on the way what each run took. */
export async function runBench(
	name: string,
	bench: Bench,
	tell: (line: string) => void
): Promise<Outcome> {
	const { about, turns, sides } = bench;
	if (turns < fewestTurns)
		throw new Error(`${name} takes ${turns} turns, fewer than ${fewestTurns}`);
	tell(`\n${name}: ${about}`);
	try {
		const checked = await bench.check();
		tell(`  the same: ${checked}`);
		const runs = sides.map((): Run[] => []);
		for (let turn = 0; turn < turns; turn++) {
			for (const index of orderOf(turn, sides.length)) {
				const side = sides[index];
				if (side) runs[index]?.push(await runSide(side, tell));
			}
		}
		const measured = sides.map((side, index) => summarise(side, runs[index] ?? []));
		const ratios = bench.compare?.(measured) ?? compareFirst(measured);

		return { name, about, checked, turns, sides: measured, ratios };
	} finally {
		await bench.close();
	}
}

/** What one side leaves in caches is not always to the other's good. */
function orderOf(turn: number, count: number): readonly number[] {
	const order = Array.from({ length: count }, (_, index) => index);

	return turn % 2 === 0 ? order : order.reverse();
}

async function runSide(side: Side, tell: (line: string) => void): Promise<Run> {
	const run = await side.run();
	const { milliseconds, processorMilliseconds } = ofOne(run);
	tell(
		`  ${side.name}: ${inMilliseconds(milliseconds)}, ${inMilliseconds(processorMilliseconds)} of processors`
	);
	for (const remark of run.remarks ?? []) tell(`    ${remark}`);

	return run;
}

function ofOne({ milliseconds, processorMilliseconds, count = 1 }: Run) {
	return {
		milliseconds: milliseconds / count,
		processorMilliseconds: processorMilliseconds / count
	};
}

function summarise({ name }: Side, runs: readonly Run[]): Measured {
	const held = runs.flatMap(({ megabytes }) => (megabytes === undefined ? [] : [megabytes]));

	return {
		name,
		runs,
		milliseconds: median(runs.map((run) => ofOne(run).milliseconds)),
		processorMilliseconds: median(runs.map((run) => ofOne(run).processorMilliseconds)),
		...(held.length > 0 && { megabytes: Math.max(...held) })
	};
}

function compareFirst([first, ...others]: readonly Measured[]): readonly Ratio[] {
	return others.flatMap((other) =>
		first === undefined
			? []
			: [
					{
						what: `${first.name} beside ${other.name}`,
						value: `${(first.milliseconds / other.milliseconds).toFixed(2)} by the clock, ${(first.processorMilliseconds / other.processorMilliseconds).toFixed(2)} of processors`
					}
				]
	);
}
