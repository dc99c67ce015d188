import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mcdonaldOmega, omegaFromCovariance } from './omega.ts';

function impliedBy(loadings: readonly number[], errors: readonly number[]) {
	return loadings.map((one, i) =>
		loadings.map((other, j) => one * other + (i === j ? (errors[i] ?? NaN) : 0))
	);
}

/* An item of which the factor explains less than a tenth may leave the model without a proper solution. */
const item = fc.record({
	loading: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
	error: fc.double({ min: 0.2, max: 2, noNaN: true })
});

test('what one factor made is found again', () => {
	fc.assert(
		fc.property(fc.array(item, { minLength: 3, maxLength: 7 }), (items) => {
			const loadings = items.map(({ loading }) => loading);
			const errors = items.map(({ error }) => error);
			const common = loadings.reduce((total, value) => total + value, 0) ** 2;
			const noise = errors.reduce((total, value) => total + value, 0);
			const found = omegaFromCovariance(impliedBy(loadings, errors), 500);

			expect(found.omegaTotal).toBeCloseTo(common / (common + noise), 7);
			expect(found.chisq).toBeCloseTo(0, 6);
			expect(found.df).toBe((items.length * (items.length - 3)) / 2);
		}),
		{ numRuns: 40 }
	);
});

test('an item that points the other way keeps its sign', () => {
	const { stdLoadings } = omegaFromCovariance(
		impliedBy([0.8, 0.7, -0.6, 0.9], [0.36, 0.51, 0.64, 0.19]),
		200
	);

	expect(stdLoadings?.map((loading) => Math.round(100 * loading))).toEqual([80, 70, -60, 90]);
});

test('two items, an item without spread and an impossible error have no omega', () => {
	const none = { omegaTotal: undefined, stdLoadings: undefined, chisq: undefined };
	const heywood = [
		[1, 0.9, 0.9],
		[0.9, 1, 0.5],
		[0.9, 0.5, 1]
	];

	expect(omegaFromCovariance(impliedBy([0.8, 0.7], [0.4, 0.5]), 100)).toMatchObject(none);
	expect(omegaFromCovariance(impliedBy([0.8, 0.7, 0], [0.4, 0.5, 0]), 100)).toMatchObject(none);
	expect(omegaFromCovariance(heywood, 100)).toMatchObject(none);
	expect(mcdonaldOmega([])).toMatchObject({ nComplete: 0, ...none });
	expect(mcdonaldOmega([[undefined, 2, 3]])).toMatchObject({ nComplete: 0, ...none });
});
