import { expect, test } from 'vitest';
import { describeItem } from './item-description.ts';

const rule = { categories: [1, 2, 3, 4, 5], favourable: [4, 5] };

test('where nobody answered only the missing are counted', () => {
	expect(describeItem([undefined, undefined], rule)).toEqual({
		n: 0,
		missing: 2,
		counts: [0, 0, 0, 0, 0],
		percent: [],
		mean: undefined,
		sd: undefined,
		se: undefined,
		median: undefined,
		favourableShare: undefined,
		wilson: undefined,
		clopperPearson: undefined
	});
});

test('one answer has no spread', () => {
	expect(describeItem([4], rule)).toMatchObject({ n: 1, mean: 4, sd: undefined, median: 4 });
});

test('missing answers count neither as answers nor as a three', () => {
	const some = describeItem([2, undefined, 5, 5], rule);

	expect(some).toMatchObject({ n: 3, missing: 1, mean: 4, median: 5, favourableShare: 2 / 3 });
	expect(some.counts).toEqual([0, 1, 0, 0, 2]);
});
