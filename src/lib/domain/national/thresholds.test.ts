import { describe, expect, test } from 'vitest';
import {
	figureIn,
	many,
	openSmallCountry,
	requireRelease,
	type TeamSpec
} from '#tests/support/national/small-country.ts';
import { isWithheld } from '../disclosure/released.ts';
import { releaseNational } from './release.ts';
import { type NationalRules, nationalRules } from './rules.ts';

const mean = 'item retning_1 mean';

/** Whether the whole country is shown when it consists of these teams. */
function isShown(teams: readonly TeamSpec[]): boolean {
	return figureIn(requireRelease(openSmallCountry(teams)), {}, mean)?.shown ?? false;
}

describe('a cell is shown', () => {
	test('from thirty respondents on', () => {
		expect(isShown(many(5, { n: 6 }))).toBe(true);
		expect(isShown([...many(4, { n: 6 }), { organisation: 'o4', n: 5 }])).toBe(false);
	});

	test('from five leaders on', () => {
		expect(isShown(many(5, { n: 10 }))).toBe(true);
		expect(isShown(many(4, { n: 10 }))).toBe(false);
	});

	test('from three organisations on', () => {
		const two = many(6, { organisation: 'a' }).map((team, index) =>
			index < 3 ? team : { ...team, organisation: 'b' }
		);

		expect(isShown(two)).toBe(false);
		expect(isShown([...two, { organisation: 'c' }])).toBe(true);
	});

	test('where no organisation has more than seven tenths of the respondents', () => {
		const others = [
			{ organisation: 'b', n: 15 },
			{ organisation: 'c', n: 15 }
		];
		const fives = (n: number) => [
			...many(5, { organisation: 'a', n }),
			...others,
			...others.slice(0, 1)
		];

		expect(isShown(fives(21))).toBe(true);
		expect(isShown(fives(22))).toBe(false);
	});

	test('where no organisation has more than seven tenths of the leaders', () => {
		const others = many(3, { n: 40 }).map((team, index) => ({
			...team,
			organisation: `b${index}`
		}));

		expect(isShown([...many(7, { organisation: 'a' }), ...others])).toBe(true);
		expect(isShown([...many(8, { organisation: 'a' }), ...others])).toBe(false);
	});

	test('counting all private organisations that nobody adopted as one', () => {
		const own = ['p', 'q', 'r'].map((organisation) => ({ organisation, isPrivate: true }));

		expect(isShown([...own, ...many(4, { organisation: 'a' })])).toBe(false);
		expect(
			isShown([...own.map((team) => ({ ...team, isPrivate: false, n: 10 })), ...many(2)])
		).toBe(true);
	});
});

describe('a statement counts only where the team’s own report shows it', () => {
	const few = { retning_2: [0, 0, 0, 4, 0], retning_3: [0, 0, 0, 5, 0] } as const;
	const release = requireRelease(openSmallCountry(many(12, { n: 6, counts: few })));

	test('four valid answers of six are too few', () => {
		expect(figureIn(release, {}, 'item retning_2 mean')?.shown).toBe(false);
	});

	test('five are enough, and all six count as respondents', () => {
		expect(figureIn(release, {}, 'item retning_3 mean')).toMatchObject({ shown: true, n: 70 });
	});

	test('a theme is the mean of the three that are left', () => {
		expect(figureIn(release, {}, 'theme retning mean')).toMatchObject({ text: { da: '4,0' } });
	});
});

test('what came too soon after the last round counts with its themes only', () => {
	const release = requireRelease(
		openSmallCountry([...many(8), ...many(4, { isPulse: true, value: 2, n: 15 })])
	);

	expect(figureIn(release, {}, mean)).toMatchObject({ n: 50, text: { da: '4,0' } });
	expect(figureIn(release, {}, 'theme retning mean')).toMatchObject({
		n: 110,
		text: { da: '3,3' }
	});
});

test('what came too soon after the last round counts in nothing where fewer than fifteen answered', () => {
	const release = requireRelease(
		openSmallCountry([...many(8), ...many(4, { isPulse: true, value: 2, n: 14 })])
	);

	expect(figureIn(release, {}, 'theme retning mean')).toMatchObject({ n: 50, text: { da: '4,0' } });
});

test('a short form counts with its markers and has no themes', () => {
	const selection = {
		form: 'kort',
		themes: [],
		comments: false,
		conditions: false,
		peers: false
	} as const;
	const release = requireRelease(openSmallCountry(many(8, { selection })));

	expect(figureIn(release, {}, mean)?.shown).toBe(true);
	expect(figureIn(release, {}, 'item retning_2 mean')?.shown).toBe(false);
	expect(figureIn(release, {}, 'theme retning mean')?.shown).toBe(false);
});

test('counts are shown in steps of five', () => {
	const release = requireRelease(openSmallCountry(many(8, { n: 6, invited: 9 })));

	expect(figureIn(release, {}, mean)).toMatchObject({ n: 50, invited: 70 });
	expect(figureIn(release, {}, 'responseRate employee rate')).toMatchObject({
		text: { da: '71 %', en: '71%' }
	});
});

test('a suppressed figure is bare', () => {
	const figure = figureIn(requireRelease(openSmallCountry(many(4))), {}, mean);

	expect(Object.keys(figure ?? {})).toEqual(['population', 'measure', 'shown']);
});

test('a mean near an end of the scale is a band without an interval', () => {
	const release = requireRelease(openSmallCountry(many(60, { value: 5 })));

	expect(figureIn(release, {}, mean)).toMatchObject({ low: 4.8, high: 5 });
	expect(figureIn(release, {}, 'item retning_1 interval')?.shown).toBe(false);
	expect(figureIn(release, {}, 'theme retning index')).toMatchObject({
		text: { da: '95 eller højere' }
	});
});

describe('the last gate', () => {
	const cell = { respondents: 5, leaders: 1, organisations: 1, largestShare: 100 };
	const weak: NationalRules = { ...nationalRules, cell, protects: 'nothing' };

	test('withholds a release with a figure of fewer than thirty, whatever the rules were', () => {
		expect(releaseNational(openSmallCountry(many(1)), [], [], weak)).toEqual({
			withheld: 'size',
			place: 'employee all/all/all/all/all responseRate employee rate'
		});
	});

	test('lets through what is large enough', () => {
		expect(isWithheld(releaseNational(openSmallCountry(many(5)), [], [], weak))).toBe(false);
	});
});
