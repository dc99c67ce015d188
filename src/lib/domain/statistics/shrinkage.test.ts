import fc from 'fast-check';
import { expect, test } from 'vitest';
import { empiricalBayesMoments, estimateShrunken } from './shrinkage.ts';

test('the more answered, the more the own mean counts', () => {
	const prior = { mu: 3.8, tau2: 0.2, sigma2: 0.8 };

	expect(estimateShrunken(4.6, 4, prior)).toMatchObject({
		lambda: 0.5,
		estimate: expect.closeTo(4.2, 12) as number,
		se: expect.closeTo(Math.sqrt(0.1), 12) as number
	});
	expect(estimateShrunken(4.6, 12, prior).lambda).toBe(0.75);
});

test('without differences between groups everybody gets the mean of all', () => {
	expect(estimateShrunken(4.6, 9, { mu: 3.8, tau2: 0, sigma2: 0.8 }).estimate).toBe(3.8);
	expect(estimateShrunken(4.6, 9, { mu: 3.8, tau2: 0, sigma2: 0 }).estimate).toBe(3.8);
});

test('without differences within groups each keeps its own mean', () => {
	const found = empiricalBayesMoments([2, 2, 5, 5], ['a', 'a', 'b', 'b']);

	expect(found).toMatchObject({ mu: expect.closeTo(3.5, 12) as number, sigma2: 0 });
	expect(found?.estimates.map(({ estimate }) => estimate)).toEqual([2, 5]);
});

test('identical answers everywhere are their own mean', () => {
	const found = empiricalBayesMoments([4, 4, 4, 4], ['a', 'a', 'b', 'b']);

	expect(found).toMatchObject({ mu: 4, tau2: 0, sigma2: 0 });
});

test('one group has nothing to be drawn towards', () => {
	expect(empiricalBayesMoments([2, 3], ['a', 'a'])).toBeUndefined();
});

test('a best guess lies between the own mean and that of all', () => {
	const share = fc.double({ min: 0.01, max: 2, noNaN: true });
	const point = fc.double({ min: 1, max: 5, noNaN: true });

	fc.assert(
		fc.property(point, point, share, share, fc.nat(50), (mean, mu, tau2, sigma2, more) => {
			const { estimate } = estimateShrunken(mean, 1 + more, { mu, tau2, sigma2 });

			expect(estimate).toBeGreaterThanOrEqual(Math.min(mean, mu) - 1e-12);
			expect(estimate).toBeLessThanOrEqual(Math.max(mean, mu) + 1e-12);
		})
	);
});
