import { describe, expect, test } from 'vitest';
import type { Bench, Run, Side } from '../scripts/bench/bench.ts';
import { requireSame } from '../scripts/bench/measure.ts';
import { putOutcome, type Machine } from '../scripts/bench/page.ts';
import { runBench } from '../scripts/bench/run-bench.ts';
import { findSlope, fitLine } from '../scripts/bench/sizes.ts';
import { inMilliseconds, inParts } from '../scripts/bench/words.ts';

const machine: Machine = { day: '2026-11-22', cores: 2, gigabytes: 24, node: '24.0.0', load: 1.5 };
const page = [
	'# Page',
	'',
	'<!-- ratios -->',
	'',
	'## Ratios',
	'',
	'| bench | what | measured | promised |',
	'| ----- | ---- | -------- | -------- |',
	'',
	'<!-- end of ratios -->',
	''
].join('\n');

/** A side whose runs take what is said, one after the other, and that notes when it ran. */
function say(name: string, times: readonly number[], ran: string[] = []): Side {
	const left = [...times];

	return {
		name,
		run(): Promise<Run> {
			ran.push(name);
			const milliseconds = left.shift() ?? 0;
			return Promise.resolve({ milliseconds, processorMilliseconds: milliseconds / 2, count: 10 });
		}
	};
}

function openBench(sides: Bench['sides'], more: Partial<Bench> = {}): Bench {
	return {
		...{ about: 'one thing beside another', turns: 5, sides },
		check: () => Promise.resolve('both say nothing'),
		close: () => Promise.resolve(),
		...more
	};
}

const run = (bench: Bench) => runBench('example', bench, () => undefined);

describe('a bench', () => {
	test('takes the middle of each side, of one thing, and holds the first against the others', async () => {
		const sides = [say('one', [50, 10, 30, 20, 40]), say('other', [60, 60, 60, 60, 60])] as const;
		const outcome = await run(openBench(sides));

		expect(outcome.sides.map(({ milliseconds }) => milliseconds)).toEqual([3, 6]);
		expect(outcome.sides.map((side) => side.processorMilliseconds)).toEqual([1.5, 3]);
		expect(outcome.ratios).toEqual([
			{ what: 'one beside other', value: '0.50 by the clock, 0.50 of processors' }
		]);
	});

	test('runs its sides in turns, each first as often as the other', async () => {
		const ran: string[] = [];
		await run(openBench([say('a', [], ran), say('b', [], ran)], { turns: 6 }));

		expect(ran.join('')).toBe('abbaabbaabba');
	});

	test('is not timed where its sides differ, and is closed all the same', async () => {
		const ran: string[] = [];
		let closed = 0;
		const bench = openBench([say('a', [], ran), say('b', [], ran)], {
			check: () =>
				Promise.resolve(requireSame([1, { two: 2 }], [1, { two: 3 }], 'numbers')).then(String),
			close: () => Promise.resolve(void (closed += 1))
		});

		await expect(run(bench)).rejects.toThrow('the sides differ: numbers');
		expect(ran).toEqual([]);
		expect(closed).toBe(1);
	});

	test('of fewer than five turns is none', async () => {
		await expect(run(openBench([say('a', []), say('b', [])], { turns: 4 }))).rejects.toThrow('5');
	});
});

describe('the page of what was measured', () => {
	test('has a section a bench, and all ratios at the end', async () => {
		const outcome = await run(
			openBench([say('one', [9, 9, 9, 9, 9]), say('other', [3, 3, 3, 3, 3])])
		);
		const written = putOutcome(page, outcome, machine);

		expect(written).toContain('## example');
		expect(written).toContain('| one | 0.90 ms |');
		expect(written.indexOf('## example')).toBeLessThan(written.indexOf('## Ratios'));
		expect(written).toContain('| example | one beside other | 3.00 by the clock');
	});

	test('is the same when the same is put twice, and keeps what others have measured', async () => {
		const outcome = await run(
			openBench([say('one', [9, 9, 9, 9, 9]), say('other', [3, 3, 3, 3, 3])])
		);
		const both = putOutcome(
			putOutcome(page, outcome, machine),
			{ ...outcome, name: 'second' },
			machine
		);
		const later = { ...outcome, ratios: [{ what: 'new', value: '70000', promised: 'at most 8' }] };
		const again = putOutcome(both, later, machine);

		expect(putOutcome(both, outcome, machine)).toBe(both);
		expect(again).toContain('| example | new | 70,000 | at most 8 |');
		expect(again).not.toContain('| example | one beside other');
		expect(again).toContain('| second | one beside other');
	});
});

describe('how a time grows', () => {
	const sizes = [62_500, 125_000, 250_000, 500_000, 1_000_000];

	test('is told without what starting takes', () => {
		const { fixed, perRow } = fitLine(sizes.map((size) => [size, 300 + 0.004 * size]));

		expect(fixed).toBeCloseTo(300, 6);
		expect(perRow).toBeCloseTo(0.004, 9);
	});

	test('is 1 in proportion, 2 by the square', () => {
		expect(findSlope(sizes.map((size) => [size, 3 * size]))).toBeCloseTo(1, 9);
		expect(findSlope(sizes.map((size) => [size, size ** 2]))).toBeCloseTo(2, 9);
	});
});

test('times are written in the unit that suits them, and small parts as fractions', () => {
	expect([0.0314, 3.456, 234.5, 2345, 61_234].map(inMilliseconds)).toEqual([
		...['31.4 µs', '3.46 ms', '235 ms', '2.35 s', '61.2 s']
	]);
	expect([inParts(1, 340), inParts(1, 2)]).toEqual(['1/340', '0.50']);
});
