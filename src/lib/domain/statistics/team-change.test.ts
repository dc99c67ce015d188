import { expect, test } from 'vitest';
import { criticalDifference } from './critical-difference.ts';
import { teamChangeFpc } from './team-change.ts';

const halves = { within: 0.9, n1: 8, N1: 16, n2: 8, N2: 16 };

test('the critical difference is 1.96 standard errors of a difference', () => {
	expect(criticalDifference(halves)).toBeCloseTo(1.959963984540054 * 0.9 * Math.sqrt(0.125), 12);
});

test('where everybody answered both times any difference is one', () => {
	expect(criticalDifference({ ...halves, N1: 8, N2: 8 })).toBe(0);
	expect(criticalDifference({ ...halves, N1: 7, N2: 8 })).toBe(0);
});

test('where nobody answered none is', () => {
	expect(criticalDifference({ ...halves, n1: 0 })).toBe(Infinity);
});

test('the test and the critical difference say the same', () => {
	const critical = criticalDifference(halves);
	const earlier = { mean: 3, n: 8, N: 16 };
	const just = teamChangeFpc(0.9, earlier, { mean: 3 + critical, n: 8, N: 16 });

	expect(just.p).toBeCloseTo(0.05, 10);
	expect(just.ci[0]).toBeCloseTo(0, 10);
});

test('a change turned round is the same change', () => {
	const [one, other] = [
		{ mean: 3.2, n: 7, N: 12 },
		{ mean: 4.1, n: 9, N: 11 }
	];
	const there = teamChangeFpc(0.8, one, other);
	const back = teamChangeFpc(0.8, other, one);

	expect(back.difference).toBeCloseTo(-there.difference, 12);
	expect(back.p).toBeCloseTo(there.p ?? NaN, 12);
});
