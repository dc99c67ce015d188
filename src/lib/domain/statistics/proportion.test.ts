import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clopperPearsonInterval, wilsonInterval } from './proportion.ts';

const outcome = fc
	.integer({ min: 1, max: 300 })
	.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('nobody has no share', () => {
	expect(wilsonInterval(0, 0)).toBeUndefined();
	expect(clopperPearsonInterval(0, 0)).toBeUndefined();
});

test("where nobody is favourable Wilson's interval ends at z^2 / (n + z^2)", () => {
	const [low, high] = wilsonInterval(0, 10) ?? [];

	expect(low).toBe(0);
	expect(high).toBeCloseTo(1.959963984540054 ** 2 / (10 + 1.959963984540054 ** 2), 12);
});

test('where nobody is favourable the exact interval ends at 1 - 0.025^(1/n)', () => {
	const [low, high] = clopperPearsonInterval(0, 10) ?? [];

	expect(low).toBe(0);
	expect(high).toBeCloseTo(1 - 0.025 ** 0.1, 12);
});

test.for([
	['Wilson', wilsonInterval],
	['exact', clopperPearsonInterval]
] as const)('the %s interval holds the share and turns round with it', ([, interval]) => {
	fc.assert(
		fc.property(outcome, ([k, n]) => {
			const [low = NaN, high = NaN] = interval(k, n) ?? [];
			const [others, most] = interval(n - k, n) ?? [];

			expect(low).toBeLessThanOrEqual(k / n + 1e-12);
			expect(high).toBeGreaterThanOrEqual(k / n - 1e-12);
			expect(others).toBeCloseTo(1 - high, 9);
			expect(most).toBeCloseTo(1 - low, 9);
		})
	);
});
