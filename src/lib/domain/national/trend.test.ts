import { describe, expect, test } from 'vitest';
import type { Counts } from '../disclosure/tally.ts';
import { many, openSmallCountry, requireRelease } from '#tests/support/national/small-country.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Versions } from '#lib/domain/questionnaire/version.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { nextVersion } from '#tests/support/next-version.ts';
import type { NationalRelease } from './national-release.ts';
import { nationalRules } from './rules.ts';

/** A year in which so many of twenty in each of eighty teams give a marker the value 5, and the others 3. */
function yearOf(
	year: number,
	fives: number,
	earlier: readonly NationalRelease[] = [],
	versions: Versions = new Map()
) {
	const counts: Counts = [0, 0, 20 - fives, 0, fives];
	const apart: Counts = [0, 0, 19 - fives, 1, fives];
	const teams = many(80, { n: 20 }).map((team, index) => ({
		...team,
		organisation: `o${index % 25}`,
		counts: { retning_1: index % 2 === 0 ? counts : apart }
	}));

	return requireRelease(openSmallCountry(teams, year), earlier, nationalRules, versions);
}

const first = yearOf(2026, 4);
const whole = (release: NationalRelease) =>
	release.trend.find(({ cell, item }) => item === 'retning_1' && cell.sector === 'all');

describe('the change since an earlier year', () => {
	test('is called a difference when it is large and beyond chance', () => {
		const change = whole(yearOf(2027, 12, [first]));

		expect(change).toMatchObject({ since: 2026, tenths: 8, group: 'employee', isDifference: true });
		expect(change?.adjustedP).toBeLessThan(0.05);
	});

	test('is none when nothing has changed', () => {
		expect(whole(yearOf(2027, 4, [first]))).toMatchObject({
			...{ tenths: 0, effectSize: 0, adjustedP: 1, isDifference: false }
		});
	});

	test('is none when it is smaller than a fifth of a standard deviation', () => {
		const change = whole(yearOf(2027, 5, [first]));

		expect(change).toMatchObject({ tenths: 1, isDifference: false });
		expect(change?.effectSize).toBeGreaterThan(0);
		expect(change?.effectSize).toBeLessThan(0.2);
	});

	test('goes back to each earlier year, and never to a later one', () => {
		const second = yearOf(2027, 6);
		const release = yearOf(2028, 12, [second, first, yearOf(2029, 2)]);

		expect([...new Set(release.trend.map(({ since }) => since))]).toEqual([2026, 2027]);
	});

	test('needs the same words, whichever version of the questionnaire they stand in', () => {
		const then = { ...first, questionnaireVersion: 'older' };
		const trendSince = (older: Questionnaire) => {
			const versions = new Map([
				['ledelsesevaluering-standard-1.0.0', currentQuestionnaire()],
				['older', older]
			]);
			return yearOf(2027, 12, [then], versions).trend;
		};
		const kept = trendSince(nextVersion());
		const changed = trendSince(
			nextVersion((item) => (item.id === 'retning_1' ? { ...item, reverse: true } : item))
		);

		expect(kept.map(({ item }) => item)).toContain('retning_1');
		expect(changed.map(({ item }) => item)).not.toContain('retning_1');
		expect(yearOf(2027, 12, [then]).trend).toEqual([]);
	});

	test('is of markers only', () => {
		const items = new Set(yearOf(2027, 12, [first]).trend.map(({ item }) => item));

		expect(items.has('retning_2')).toBe(false);
		expect(items.has('retning_1')).toBe(true);
	});
});
