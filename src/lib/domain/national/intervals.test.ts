import { describe, expect, test } from 'vitest';
import { clusteredMean } from '../statistics/clustered-mean.ts';
import { tMultiplier } from '../statistics/distributions.ts';
import { icc } from '../statistics/icc.ts';
import { estimateNationalSpread, halfWidthOf } from './intervals.ts';
import { nationalRules } from './rules.ts';
import { openSpread } from './spread.ts';

/** Leaders' means by organisation, in scale points; unequal on purpose. */
const organisations = Array.from({ length: 24 }, (_, index) =>
	Array.from(
		{ length: 1 + (index % 5) },
		(_leader, place) => 2 + ((index * 7 + place * 5) % 20) / 10
	)
);
const partsOf = (groups: readonly (readonly number[])[]) =>
	groups.map((own) => ({
		leaders: own.length,
		respondents: 6 * own.length,
		invited: 6 * own.length,
		sum: own.reduce((sum, value) => sum + Math.round(1e6 * value), 0)
	}));
const values = organisations.flat();
const names = organisations.flatMap((own, index) => own.map(() => `o${index}`));
const squares = values.reduce((sum, value) => sum + BigInt(Math.round(1e6 * value)) ** 2n, 0n);
const spread = estimateNationalSpread(partsOf(organisations), squares);

describe('the interval of a cell', () => {
	test('is that of CR2 where there are many organisations', () => {
		const [low, high] = clusteredMean(values, names)?.ciCr2 ?? [0, 0];

		expect(halfWidthOf(partsOf(organisations), spread, nationalRules)).toBeCloseTo(
			(high - low) / 2,
			9
		);
	});

	test('comes from the country where there are few, however far these lie apart', () => {
		const alike = partsOf([[3, 3], [3, 3], [3]]);
		const apart = partsOf([[1, 1], [5, 5], [3]]);
		const shares = (2 / 5) ** 2 + (2 / 5) ** 2 + (1 / 5) ** 2;
		const variance = (spread?.between ?? 0) * shares + (spread?.within ?? 0) / 5;

		expect(halfWidthOf(alike, spread, nationalRules)).toBe(
			halfWidthOf(apart, spread, nationalRules)
		);
		expect(halfWidthOf(alike, spread, nationalRules)).toBeCloseTo(
			tMultiplier(0.95, 23) * Math.sqrt(variance),
			9
		);
	});

	test('is left out where the country itself has too few', () => {
		expect(halfWidthOf(partsOf([[3, 3], [3, 3], [3]]), undefined, nationalRules)).toBeUndefined();
	});
});

test('the spread of the country is that of an analysis of variance', () => {
	const found = icc(values, names);
	const between = Math.max(0, ((found?.msb ?? 0) - (found?.msw ?? 0)) / (found?.n0 ?? 1));

	expect(spread?.within).toBeCloseTo(found?.msw ?? 0, 9);
	expect(spread?.between).toBeCloseTo(between, 9);
});

describe('the spread of answers within and between teams', () => {
	const teams = organisations.map((own) => own.map((value) => Math.round(12 * value)));
	const add = (from: readonly (readonly number[])[]) => {
		const sums = openSpread();
		for (const own of from)
			sums.add(
				own.length,
				own.reduce((sum, value) => sum + value, 0),
				own.reduce((sum, value) => sum + value * value, 0)
			);

		return sums.read();
	};

	test('is that of an analysis of variance of the answers themselves', () => {
		const found = icc(teams.flat(), names);

		expect(add(teams)?.within).toBeCloseTo(found?.msw ?? 0, 9);
		expect(add(teams)?.between).toBeCloseTo(
			Math.max(0, ((found?.msb ?? 0) - (found?.msw ?? 0)) / (found?.n0 ?? 1)),
			9
		);
	});

	test('does not depend on the order of the teams, to the last bit', () => {
		expect(add(teams.toReversed())).toEqual(add(teams));
	});

	test('is nothing where no team has two', () => {
		expect(add([[12], [24]])).toBeUndefined();
	});
});
