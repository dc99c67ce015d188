import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interraterAgreement, slightSkewVariance, uniformVariance } from './agreement.ts';
import { adFromCounts, rwgFromCounts } from './tally-agreement.ts';

const scale = { low: 1, high: 5 };
const column = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 20 });

test('one rater, or none, agrees with nobody', () => {
	const none = { rwg: undefined, rStarWg: undefined, adMean: undefined, awg: undefined };

	expect(interraterAgreement([[3], [4]], scale)).toMatchObject({ n: 1, ...none });
	expect(interraterAgreement([[]], scale)).toMatchObject({ n: 0, ...none });
	expect(interraterAgreement([], scale)).toMatchObject({ n: 0, ...none });
});

test('unanimity is full agreement, also at the end of the scale', () => {
	for (const value of [1, 4, 5]) {
		const found = interraterAgreement([new Array<number>(5).fill(value)], scale);
		expect(found).toMatchObject({ rwg: 1, rwgSlightSkew: 1, adMean: 0, adMedian: 0, awg: 1 });
	}
});

test('the null variances are those of even and of slightly skewed answers', () => {
	const skewed = [0.05, 0.15, 0.2, 0.35, 0.25];
	const mean = skewed.reduce((total, share, index) => total + share * (index + 1), 0);
	const squares = skewed.reduce((total, share, index) => total + share * (index + 1) ** 2, 0);

	expect(uniformVariance(5)).toBe(2);
	expect(uniformVariance(7)).toBe(4);
	expect(slightSkewVariance(5)).toBeCloseTo(squares - mean ** 2, 12);
	expect(slightSkewVariance(7)).toBeUndefined();
});

test('turning the scale round or the raters about changes nothing', () => {
	fc.assert(
		fc.property(column, (values) => {
			const turned = values.map((value) => 6 - value).toReversed();
			const one = interraterAgreement([values], scale);
			const other = interraterAgreement([turned], scale);

			for (const key of ['rwg', 'rStarWg', 'adMean', 'adMedian', 'awg'] as const) {
				const value = one[key];
				expect(other[key]).toEqual(value === undefined ? undefined : expect.closeTo(value, 9));
			}
		})
	);
});

test('tallies tell the same as answers', () => {
	fc.assert(
		fc.property(column, (values) => {
			const counts = [1, 2, 3, 4, 5].map(
				(category) => values.filter((value) => value === category).length
			);
			const found = interraterAgreement([values, values], scale);

			expect(rwgFromCounts([counts, counts])).toBeCloseTo(found.rwg ?? NaN, 10);
			expect(adFromCounts([counts])).toBeCloseTo(found.adMean ?? NaN, 10);
		})
	);
});

test('items that fewer than two answered are passed over', () => {
	const split = [2, 0, 0, 0, 2];

	expect(rwgFromCounts([split, [0, 0, 1, 0, 0]])).toBe(0);
	expect(adFromCounts([split, [0, 0, 0, 0, 0]])).toBe(2);
	expect(rwgFromCounts([[0, 0, 1, 0, 0]])).toBeUndefined();
	expect(adFromCounts([])).toBeUndefined();
});
