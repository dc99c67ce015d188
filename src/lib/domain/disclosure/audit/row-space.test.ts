import { expect, test } from 'vitest';
import { listFollowing } from './row-space.ts';

const hidden = (columns: readonly number[]) => [['hidden', columns]] as const;

test('a part follows from the whole and all other parts', () => {
	expect(listFollowing([[0, 1, 2], [0], [1]], hidden([2]), 3)).toEqual(['hidden']);
	expect(listFollowing([[0, 1, 2], [0]], hidden([2]), 3)).toEqual([]);
});

test('a part follows from sums that overlap crosswise', () => {
	/* (0+1) + (1+2) + (0+2) is twice the whole. */
	const crosswise = [
		[0, 1],
		[1, 2],
		[0, 2]
	];

	expect(listFollowing(crosswise, hidden([1]), 3)).toEqual(['hidden']);
	expect(listFollowing(crosswise.slice(1), hidden([1]), 3)).toEqual([]);
});

test('what consists of nobody is not found out', () => {
	expect(listFollowing([[0]], hidden([]), 1)).toEqual([]);
});
