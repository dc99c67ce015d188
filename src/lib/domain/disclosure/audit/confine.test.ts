import { expect, test } from 'vitest';
import type { Atom } from './atoms.ts';
import { isConfined } from './confine.ts';
import { loadSolver } from './solver.ts';

const solve = await loadSolver();
const atom = (id: number, size: number): Atom => ({ id, size, teams: [] });
const million = 1_000_000;
const saying = (mean: number, leastValid: number, ...atoms: readonly Atom[]) => ({
	atoms,
	leastValid,
	mean: [(mean - 0.05) * million, (mean + 0.05) * million] as const
});

test('one person is the difference between a group of five and one of six', () => {
	const [five, one] = [atom(1, 5), atom(2, 1)];

	expect(isConfined(one, [saying(3, 5, five), saying(3.2, 5, five, one)], solve)).toBe(true);
});

test('one person among many is not', () => {
	const [many, one] = [atom(1, 40), atom(2, 1)];

	expect(isConfined(one, [saying(3, 27, many), saying(3, 28, many, one)], solve)).toBe(false);
});

test('whether somebody answered at all is as unknown as what', () => {
	const [six, four] = [atom(1, 6), atom(2, 4)];

	expect(isConfined(four, [saying(3, 5, six), saying(3.1, 7, six, four)], solve)).toBe(false);
	expect(isConfined(four, [saying(3, 6, six), saying(3.1, 10, six, four)], solve)).toBe(true);
});

test('figures that contradict each other are not passed over', () => {
	const five = atom(1, 5);

	expect(isConfined(five, [saying(3, 5, five), saying(4, 5, five)], solve)).toBe(true);
});
