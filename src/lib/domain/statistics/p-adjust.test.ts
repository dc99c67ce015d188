import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pAdjust } from './p-adjust.ts';

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

test('no tests, one test', () => {
	expect(pAdjust([], 'bh')).toEqual([]);
	expect(pAdjust([0.03], 'bh')).toEqual([0.03]);
	expect(pAdjust([0.03], 'holm')).toEqual([0.03]);
});

test('Benjamini and Hochberg: the least m p / rank of all that are as large', () => {
	fc.assert(
		fc.property(family, (p) => {
			const rank = (value: number) => p.filter((other) => other <= value).length;
			const brute = p.map((value) =>
				Math.min(
					1,
					...p.filter((other) => other >= value).map((other) => (p.length * other) / rank(other))
				)
			);

			expect(pAdjust(p, 'bh')).toEqual(brute.map((value) => expect.closeTo(value, 12) as number));
		})
	);
});

test('Holm: the largest (m - smaller ones) p of all that are as small', () => {
	fc.assert(
		fc.property(family, (p) => {
			const smaller = (value: number) => p.filter((other) => other < value).length;
			const brute = p.map((value) =>
				Math.min(
					1,
					Math.max(
						...p
							.filter((other) => other <= value)
							.map((other) => other * (p.length - smaller(other)))
					)
				)
			);

			expect(pAdjust(p, 'holm')).toEqual(brute.map((value) => expect.closeTo(value, 12) as number));
		})
	);
});

test('the order of the tests does not matter', () => {
	fc.assert(
		fc.property(family, fc.constantFrom('bh' as const, 'holm' as const), (p, adjustment) => {
			const turned = pAdjust(p.toReversed(), adjustment).toReversed();

			expect(turned).toEqual(pAdjust(p, adjustment));
		})
	);
});
