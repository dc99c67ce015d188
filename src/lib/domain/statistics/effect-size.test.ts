import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohensDCi, effectInterval, hedgesCorrection } from './effect-size.ts';
import { noncentralTCdf } from './noncentral-t.ts';

const df = fc.integer({ min: 1, max: 400 });
const t = fc.double({ min: -8, max: 8, noNaN: true });

test("without noncentrality it is Student's distribution", () => {
	fc.assert(
		fc.property(t, df, (value, degrees) => {
			expect(noncentralTCdf(value, degrees, 0)).toBeCloseTo(studentCdf(value, degrees), 12);
		}),
		{ examples: [[-1.5709677341006585e-12, 1]] }
	);
});

test('turned round it is the distribution of the opposite noncentrality', () => {
	fc.assert(
		fc.property(t, df, fc.double({ min: -6, max: 6, noNaN: true }), (value, degrees, ncp) => {
			const turned = 1 - noncentralTCdf(-value, degrees, -ncp);

			expect(noncentralTCdf(value, degrees, ncp)).toBeCloseTo(turned, 11);
		})
	);
});

test.for([
	[1.5, 5, 1, 0.6496208042152251],
	[3, 10, 2, 0.7791719989702088],
	[-1, 7, 1.5, 0.0084662891302391],
	[40, 20, 38, 0.583341543801648]
] as const)('P(T <= %s) with %s degrees of freedom around %s', ([value, degrees, ncp, p]) => {
	expect(noncentralTCdf(value, degrees, ncp)).toBeCloseTo(p, 12);
});

test('the exact J is near the usual approximation', () => {
	expect(hedgesCorrection(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 12);
	expect(hedgesCorrection(50)).toBeCloseTo(1 - 3 / (4 * 50 - 1), 4);
	expect(hedgesCorrection(100_000)).toBeCloseTo(1, 4);
});

test('in a whole country the interval is that of the normal distribution', () => {
	const n = 50_000;
	const [low, high] = effectInterval(0.2, n, n);
	const se = Math.sqrt(2 / n + 0.2 ** 2 / (4 * n));

	expect(low).toBeCloseTo(0.2 - 1.959963984540054 * se, 6);
	expect(high).toBeCloseTo(0.2 + 1.959963984540054 * se, 6);
});

test('samples too small, or without spread, have no effect size', () => {
	expect(cohensDCi(undefined, { n: 3, mean: 2, variance: 1 })).toBeUndefined();
	expect(cohensDCi({ n: 3, mean: 1, variance: 0 }, { n: 3, mean: 2, variance: 0 })).toBeUndefined();
});

/** P(T <= t) of Student's distribution as a finite sum (Abramowitz & Stegun 1964, 26.7.3 and 26.7.4). */
function studentCdf(value: number, degrees: number): number {
	const angle = Math.atan(value / Math.sqrt(degrees));
	const isOdd = degrees % 2 === 1;
	let term = isOdd ? Math.cos(angle) : 1;
	let sum = 0;
	for (let index = isOdd ? 3 : 2; index <= degrees; index += 2) {
		sum += term;
		term *= ((index - 1) / index) * Math.cos(angle) ** 2;
	}
	const series = Math.sin(angle) * sum;

	return 0.5 + (isOdd ? (angle + series) / Math.PI : series / 2);
}
