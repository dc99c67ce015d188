import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alphaPairwise, cronbachAlpha } from './alpha.ts';

const answer = fc.integer({ min: 1, max: 5 });
const rows = fc.array(fc.tuple(answer, answer, answer), { minLength: 3, maxLength: 25 });

test('two items give twice their covariance over the variance of their sum, Guttman 1945', () => {
	const pairs = [
		[1, 2],
		[2, 2],
		[4, 3],
		[5, 5]
	];

	// Variances 10/3 and 2, covariance 7/3: 4 cov / (var + var + 2 cov).
	expect(cronbachAlpha(pairs).alphaRaw).toBeCloseTo(28 / 30, 12);
	expect(cronbachAlpha(pairs).alphaIfDropped).toEqual([undefined, undefined]);
});

test('one item, one person, or a sum that never changes have no alpha', () => {
	const none = { alphaRaw: undefined, feldt: undefined };

	expect(cronbachAlpha([[3], [4], [5]])).toMatchObject({ k: 1, ...none });
	expect(cronbachAlpha([[3, 4, 5]])).toMatchObject({ nComplete: 1, ...none });
	expect(cronbachAlpha([])).toMatchObject({ nComplete: 0, ...none });
	expect(cronbachAlpha([[undefined, 3]])).toMatchObject({ nComplete: 0, ...none });
	expect(
		cronbachAlpha([
			[1, 5],
			[2, 4],
			[4, 2]
		])
	).toMatchObject(none);
});

test('an item that nobody varies on has no correlation with the rest', () => {
	const { itemRestR, alphaStd } = cronbachAlpha([
		[1, 2, 3],
		[2, 3, 3],
		[5, 4, 3]
	]);

	expect(itemRestR[2]).toBeUndefined();
	expect(alphaStd).toBeUndefined();
});

test('identical items give an alpha of one', () => {
	const { alphaRaw, alphaStd, feldt } = cronbachAlpha([
		[1, 1, 1],
		[3, 3, 3],
		[4, 4, 4]
	]);

	expect([alphaRaw, alphaStd]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
	expect(feldt?.[0]).toBeCloseTo(1, 12);
});

test('alpha does not care about order, shift or a common scale', () => {
	fc.assert(
		fc.property(rows, fc.integer({ min: -9, max: 9 }), (answers, shift) => {
			const alpha = cronbachAlpha(answers).alphaRaw;
			const same = alpha === undefined ? undefined : (expect.closeTo(alpha, 8) as number);
			const moved = answers.map(([a, b, c]) => [3 * c + shift, 3 * a, 3 * b - shift]);

			expect(cronbachAlpha(moved.toReversed()).alphaRaw).toEqual(same);
			expect(alphaPairwise(answers)).toEqual(same);
		})
	);
});
