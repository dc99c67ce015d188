import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanCiFpc } from './finite-mean.ts';
import { meanOfLeadersFpc } from './leaders-mean.ts';

test('one answer has a mean and no interval, none has neither', () => {
	expect(meanCiFpc([4], 5)).toMatchObject({ n: 1, mean: 4, sd: undefined, ciFpc: undefined });
	expect(meanCiFpc([], 5)).toMatchObject({ n: 0, mean: undefined, seFpc: undefined });
});

test('where everybody answered nothing is left open', () => {
	expect(meanCiFpc([3, 4, 5], 3)).toMatchObject({ seFpc: 0, ciFpc: [4, 4] });
});

test('more answers than people are a mistake', () => {
	expect(() => meanCiFpc([3, 4, 5], 2)).toThrow(RangeError);
});

test('the more of them answered, the narrower the interval', () => {
	const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 20 });

	fc.assert(
		fc.property(values, fc.integer({ min: 0, max: 30 }), (answers, silent) => {
			const N = answers.length + silent;
			const wide = meanCiFpc(answers, N + 1).seFpc ?? NaN;

			expect(meanCiFpc(answers, N).seFpc).toBeLessThanOrEqual(wide);
			expect(meanCiFpc(answers, Infinity).seFpc).toBe(meanCiFpc(answers, N).seNoFpc);
		})
	);
});

test('each leader is one unit, whatever the level', () => {
	const [low = NaN, high = NaN] = meanOfLeadersFpc([3, 4, 5], 12, 0.9).ci ?? [];

	expect(meanOfLeadersFpc([3, 4, 5], 12)).toMatchObject({ J: 3, mean: 4, se: 0.5 });
	expect((high - low) / 2).toBeCloseTo(0.5 * 2.919985580353725, 10);
});
