import { describe, expect, test } from 'vitest';
import { employeesMean } from '#tests/support/comparison.ts';
import type { Display } from '../display.ts';
import { readDirection, showChange } from './change.ts';
import { criticalDifference } from './margin.ts';

const value = (tenths: number): Display => ({ kind: 'value', tenths });
const band = (low: number, high: number): Display => ({ kind: 'band', low, high });

test('both displayed values stand side by side, in both languages', () => {
	const { text } = showChange(employeesMean(value(41)), employeesMean(value(32)), 900);

	expect(text).toEqual({
		da: 'højere: nu 4,1, sidst 3,2',
		en: 'higher: now 4.1, last time 3.2'
	});
});

test.for([
	// Nine of twelve both times: chance can do 0.416, and rounding 0.1.
	[37, 32, 'ingen sikker ændring: nu 3,7, sidst 3,2'],
	[38, 32, 'højere: nu 3,8, sidst 3,2'],
	[32, 37, 'ingen sikker ændring: nu 3,2, sidst 3,7'],
	[32, 38, 'lavere: nu 3,2, sidst 3,8'],
	[35, 35, 'ingen sikker ændring: nu 3,5, sidst 3,5']
] as const)('%i after %i is »%s«', ([now, before, words]) => {
	const shown = showChange(employeesMean(value(now)), employeesMean(value(before)), 900);

	expect(shown.text.da).toBe(words);
});

test('where all answered both times, a fifth of the spread still has to lie between them', () => {
	const of = (tenths: number) => employeesMean(value(tenths), 9, 9);

	expect(showChange(of(34), of(32), 900).text.da).toMatch(/^ingen/u);
	expect(showChange(of(35), of(32), 900).text.da).toMatch(/^højere/u);
});

test('bands are compared by their near ends', () => {
	const high = employeesMean(band(41, 50));

	expect(showChange(high, high, 900).text.da).toBe(
		'ingen sikker ændring: nu 4,1 eller højere, sidst 4,1 eller højere'
	);
	expect(showChange(high, employeesMean(value(36)), 900).text.da).toMatch(/^højere: nu 4,1 eller/u);
	expect(showChange(high, employeesMean(value(37)), 900).text.da).toMatch(/^ingen/u);
	expect(showChange(employeesMean(band(10, 19)), high, 900).text.da).toMatch(/^lavere/u);
});

describe('for every pair of values and many sizes of groups', () => {
	const sizes = [
		[5, 5],
		[5, 8],
		[6, 20],
		[12, 13],
		[20, 60]
	] as const;

	test('a direction is never named inside the critical difference', () => {
		let named = 0;
		for (const [n, invited] of sizes)
			for (const [before, invitedBefore] of sizes)
				for (let now = 13; now <= 47; now++)
					for (let then = 13; then <= 47; then++) {
						const one = employeesMean(value(now), n, invited);
						const other = employeesMean(value(then), before, invitedBefore);
						const shown = showChange(one, other, 850);
						const least = criticalDifference(850, one, other) / 100;
						const direction = readDirection(shown);
						if (direction !== 'same') named += 1;
						if (direction !== 'same' && Math.abs(now - then) <= least) expect.fail();
						if (direction === 'higher' && now <= then) expect.fail();
						if (direction === 'lower' && now >= then) expect.fail();
						if (!shown.text.da.startsWith(startOf[direction])) expect.fail();
					}
		expect(named).toBeGreaterThan(1000);
	});
});

const startOf = { higher: 'højere', lower: 'lavere', same: 'ingen sikker ændring' } as const;
