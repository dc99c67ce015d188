import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlationInterval, pearson, spearman } from './correlation.ts';
import { agreementGroupOf, selfOtherAgreement } from './self-other.ts';

const norm = { self: { mean: 4, sd: 0.5 }, other: { mean: 3.8, sd: 0.4 } };

test.for([
	[4, 3.8, 'agreeHigh'],
	[4.25, 3.8, 'agreeHigh'],
	[4.26, 3.8, 'overHigh'],
	[3.74, 3.8, 'underHigh'],
	[3.75, 3.7, 'agreeLow'],
	[4.5, 3.7, 'overLow'],
	[3, 3.7, 'underLow']
] as const)('self %s beside %s is %s', ([self, other, group]) => {
	expect(agreementGroupOf(self, other, norm)).toBe(group);
});

test('a norm from outside decides, not the sample', () => {
	const found = selfOtherAgreement([4, 4, 4], [3, 3, 3], { band: 0.5, norm });

	expect(found.groups).toEqual(['overLow', 'overLow', 'overLow']);
	expect(found).toMatchObject({ pearson: undefined, spearman: undefined, t: undefined });
});

test('one leader has a difference and no group', () => {
	expect(selfOtherAgreement([4], [3], { band: 0.5 })).toMatchObject({
		n: 1,
		differences: [1],
		meanDifference: 1,
		ci: undefined,
		groups: undefined,
		pearson: undefined
	});
	expect(selfOtherAgreement([], [], { band: 0.5 })).toMatchObject({
		n: 0,
		meanDifference: undefined
	});
});

test('three leaders have a correlation, and no interval for it', () => {
	expect(correlationInterval(0.5, 3)).toBeUndefined();
	expect(selfOtherAgreement([3, 4, 5], [3, 5, 4], { band: 0.5 })).toMatchObject({
		pearson: 0.5,
		pearsonCi: undefined
	});
});

test('shift and scale leave groups and correlations alone', () => {
	const leader = fc.tuple(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 4, max: 20 }));

	fc.assert(
		fc.property(fc.array(leader, { minLength: 3, maxLength: 15 }), (leaders) => {
			const self = leaders.map(([own]) => own);
			const other = leaders.map(([, others]) => others);
			const one = selfOtherAgreement(self, other, { band: 0.5003 });
			const two = selfOtherAgreement(
				self.map((value) => value / 4),
				other.map((value) => value / 4 + 16),
				{ band: 0.5003 }
			);

			expect(two.zDifferences).toEqual(
				one.zDifferences?.map((z) => expect.closeTo(z, 9) as number)
			);
			expect(two.pearson).toEqual(one.pearson && (expect.closeTo(one.pearson, 9) as number));
			expect(two.spearman).toEqual(one.spearman);
		})
	);
});

test('ranks do not care how far apart the values are', () => {
	expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
	expect(spearman([1, 2, 2, 3], [1, 2, 2, 3])).toBeCloseTo(1, 12);
	expect(pearson([1, 2, 3], [5, 5, 5])).toBeUndefined();
});
