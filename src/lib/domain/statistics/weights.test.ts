import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nonresponseWeights } from './nonresponse-weights.ts';
import { raking } from './raking.ts';
import { kishDesignEffect, weightedMean } from './weights.ts';

test('equal weights cost nothing, no weights say nothing', () => {
	expect(kishDesignEffect([2, 2, 2])).toEqual({ designEffect: 1, effectiveN: 3 });
	expect(kishDesignEffect([])).toBeUndefined();
	expect(weightedMean([], [])).toBeUndefined();
	expect(weightedMean([1, 5], [3, 1])).toBe(2);
});

test('those who answered stand for all of their class', () => {
	const size = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20));

	fc.assert(
		fc.property(fc.array(size, { minLength: 1, maxLength: 6 }), (sizes) => {
			const classes = sizes.map(([n, silent]) => ({ n, N: n + silent }));
			const { weights, designEffect = 0 } = nonresponseWeights(classes);

			expect(designEffect).toBeGreaterThanOrEqual(1 - 1e-12);
			classes.forEach(({ n, N }, index) => {
				expect(n * (weights[index] ?? NaN)).toBeCloseTo(N, 9);
			});
		})
	);
});

test('nobody asked, nobody weighted', () => {
	expect(nonresponseWeights([])).toEqual({
		weights: [],
		responseRate: undefined,
		designEffect: undefined,
		effectiveN: undefined
	});
});

test('raked weights fit every margin and keep the odds', () => {
	const total = fc.integer({ min: 10, max: 90 });
	const count = fc.integer({ min: 1, max: 6 });

	fc.assert(
		fc.property(total, total, fc.tuple(count, count, count, count), (men, young, counts) => {
			const [my, mo, fy, fo] = counts;
			const sex = [...'m'.repeat(my + mo), ...'f'.repeat(fy + fo)];
			const age = ['y', 'o', 'y', 'o'].flatMap((name, cell) =>
				new Array<string>(counts[cell] ?? 0).fill(name)
			);
			const margins = [
				{ categories: sex, totals: { m: men, f: 100 - men } },
				{ categories: age, totals: { y: young, o: 100 - young } }
			];
			const raked = raking(new Array<number>(sex.length).fill(1), margins);
			const sumOver = (isIn: (person: number) => boolean) =>
				raked?.weights.reduce((sum, weight, i) => sum + (isIn(i) ? weight : 0), 0) ?? NaN;
			const cell = (name: string) => sumOver((i) => `${sex[i]}${age[i]}` === name);

			expect(sumOver((i) => sex[i] === 'm')).toBeCloseTo(men, 8);
			expect(sumOver((i) => age[i] === 'y')).toBeCloseTo(young, 8);
			expect(
				(cell('my') * cell('fo')) / (cell('mo') * cell('fy')) / ((my * fo) / (mo * fy))
			).toBeCloseTo(1, 8);
		})
	);
});

test('a category without a total, and margins that contradict each other, have no weights', () => {
	const sex = { categories: ['m', 'f'], totals: { m: 5, f: 5 } };

	expect(raking([1, 1], [{ ...sex, totals: { m: 5 } }])).toBeUndefined();
	expect(raking([1, 1], [sex, { ...sex, totals: { m: 4, f: 6 } }])).toBeUndefined();
	expect(raking([1, 1], [sex])?.rounds).toBe(1);
});
