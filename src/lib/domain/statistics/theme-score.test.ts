import fc from 'fast-check';
import { expect, test } from 'vitest';
import { themeScore } from './theme-score.ts';

const rule = { min: 1, max: 5, minAnsweredShare: 0.5 };

test('exactly half is enough, less is not, nothing is nothing', () => {
	const rows = [[2, 5, undefined, undefined], [2, undefined, undefined], [undefined], []];

	expect(themeScore(rows, rule)).toEqual([3.5, undefined, undefined, undefined]);
});

test('of five items three must be answered', () => {
	const [two, three] = themeScore(
		[
			[1, 2, undefined, undefined, undefined],
			[1, 2, 3, undefined, undefined]
		],
		rule
	);

	expect([two, three]).toEqual([undefined, 2]);
});

test('turning every item round turns the score round', () => {
	const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });

	fc.assert(
		fc.property(fc.array(answer, { minLength: 1, maxLength: 6 }), (row) => {
			const [score] = themeScore([row], rule);
			const [turned] = themeScore([row], { ...rule, reversed: row.map(() => true) });

			expect(turned).toEqual(score === undefined ? undefined : expect.closeTo(6 - score, 12));
		})
	);
});
