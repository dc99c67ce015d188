import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLeastSquares } from './regression.ts';
import { differenceScoreConstraint, polynomialRegression } from './response-surface.ts';

const leaders = Array.from({ length: 12 }, (_, index) => index);
const x = leaders.map((index) => 1 + (index % 5));
const y = leaders.map((index) => 1 + (index % 4));

test('a surface without error is found again', () => {
	const z = x.map((own, index) => {
		const others = y[index] ?? NaN;
		return 2 + own - 3 * others + 0.5 * own ** 2 - own * others + 0.25 * others ** 2;
	});
	const found = polynomialRegression(x, y, z, 0);

	[2, 1, -3, 0.5, -1, 0.25].forEach((value, index) => {
		expect(found?.coef[index]).toBeCloseTo(value, 9);
	});
	expect([found?.a1.est, found?.a2.est]).toEqual([expect.closeTo(-2, 9), expect.closeTo(-0.25, 9)]);
	expect([found?.a3.est, found?.a4.est]).toEqual([expect.closeTo(4, 9), expect.closeTo(1.75, 9)]);
	expect(found?.r2).toBeCloseTo(1, 12);
});

test('six rows, or ratings of two values, do not carry six terms', () => {
	const two = x.map((value) => (value > 2 ? 1 : 0));

	expect(polynomialRegression(x.slice(0, 6), y.slice(0, 6), y.slice(0, 6), 3)).toBeUndefined();
	expect(polynomialRegression(two, y, y, 0)).toBeUndefined();
});

test('an outcome that never changes is explained by nothing', () => {
	const z = x.map(() => 4);

	expect(polynomialRegression(x, y, z, 3)).toMatchObject({ r2: undefined, adjR2: undefined });
});

test('where only the difference matters the constraint costs nothing', () => {
	const z = x.map((own, index) => 3 + own - (y[index] ?? NaN) + (index % 2 ? 0.1 : -0.1));
	const found = differenceScoreConstraint(x, y, z);

	expect(found?.r2Diff).toBeCloseTo(found?.r2Unconstrained ?? NaN, 2);
	expect(found?.p).toBeGreaterThan(0.05);
	expect(found).toMatchObject({ df1: 1, df2: 9 });
});

test('residuals stand at right angles to every column', () => {
	const row = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));

	fc.assert(
		fc.property(fc.array(row, { minLength: 4, maxLength: 15 }), (rows) => {
			const columns = [rows.map(() => 1), rows.map(([own]) => own)];
			const outcome = rows.map(([, value]) => value);
			const fit = fitLeastSquares(columns, outcome);
			fc.pre(fit !== undefined);
			const residuals = outcome.map((value, index) =>
				columns.reduce(
					(rest, column, place) => rest - (fit.coefficients[place] ?? NaN) * (column[index] ?? NaN),
					value
				)
			);

			for (const column of columns) {
				const product = column.reduce((sum, value, i) => sum + value * (residuals[i] ?? NaN), 0);
				expect(product).toBeCloseTo(0, 9);
			}
		})
	);
});
