import { expect, test } from 'vitest';
import { atMost, roundDown, roundUp } from './coarse.ts';

test.for([
	[0, 0],
	[1, 10],
	[10, 10],
	[11, 100],
	[100, 100],
	[101, 1000],
	[18_000, 100_000]
] as const)('of %i things that wait it is said that they are at most %i', ([count, said]) => {
	expect(atMost(count)).toBe(said);
});

test('a size goes up to the next step, and free room down to the one before', () => {
	expect([0, 1, 10, 11].map((bytes) => roundUp(bytes, 10))).toEqual([0, 10, 10, 20]);
	expect([0, 9, 10, 19].map((bytes) => roundDown(bytes, 10))).toEqual([0, 0, 10, 10]);
});
