import { describe, expect, test } from 'vitest';
import type { NationalCell } from '../disclosure/figure.ts';
import {
	figureIn,
	many,
	openSmallCountry,
	requireRelease,
	type TeamSpec
} from '#tests/support/national/small-country.ts';
import { type NationalRules, nationalRules } from './rules.ts';

const mean = 'item retning_1 mean';

/** The codes of one dimension that are shown beside the whole. */
function shownOf(
	teams: readonly TeamSpec[],
	name: keyof NationalCell,
	codes: readonly string[],
	rules: NationalRules = nationalRules
): readonly string[] {
	const release = requireRelease(openSmallCountry(teams), [], rules);

	return codes.filter((code) => figureIn(release, { [name]: code }, mean)?.shown);
}

const sectors = ['stat', 'region', 'kommune'];

describe('a hidden cell cannot be had by subtraction', () => {
	const teams = [
		...many(8, { sector: 'stat' }),
		...many(12, { sector: 'region' }),
		...many(2, { sector: 'kommune' })
	];

	test('the smallest of the others is kept back beside it', () => {
		expect(shownOf(teams, 'sector', sectors)).toEqual(['region']);
	});

	test('and would be shown if nothing were protected', () => {
		const rules = { ...nationalRules, protects: 'nothing' } as const;

		expect(shownOf(teams, 'sector', sectors, rules)).toEqual(['stat', 'region']);
	});

	test('nor one of leaders whose sector is not on the list', () => {
		const unknown = [...many(8, { sector: 'stat' }), ...many(9, { sector: 'region' })];

		expect(shownOf(unknown, 'sector', sectors)).toEqual(['stat', 'region']);
		expect(shownOf([...unknown, ...many(2, { sector: '' })], 'sector', sectors)).toEqual([
			'region'
		]);
	});
});

describe('what is left of a whole', () => {
	const teams = [
		...many(20, { sector: 'region' }),
		{ organisation: 'o0', sector: 'stat' },
		{ organisation: 'o1', sector: 'stat' },
		{ organisation: 'o2', sector: 'kommune' },
		{ organisation: 'o3', sector: 'kommune' }
	];

	test('must pass the thresholds too, though two hidden cells share it', () => {
		expect(shownOf(teams, 'sector', sectors)).toEqual([]);
		expect(
			shownOf([...teams, { organisation: 'o3', sector: 'kommune' }], 'sector', sectors)
		).toEqual(['region']);
	});

	test('which subtraction in the list alone would not ask', () => {
		const rules = { ...nationalRules, protects: 'listed' } as const;

		expect(shownOf(teams, 'sector', sectors, rules)).toEqual(['region']);
	});
});

describe('an organisation knows its own teams', () => {
	/* Without the eight of o9, which alone makes up the state, the municipalities’ two would follow. */
	const teams = [
		...many(12, { sector: 'region' }),
		...many(8, { sector: 'stat', organisation: 'o9' }),
		...many(2, { sector: 'kommune' })
	];
	const listed = { ...nationalRules, protects: 'listed' } as const;

	test('so nothing is shown from which it could take them away', () => {
		expect(shownOf(teams, 'sector', sectors, listed)).toEqual([]);
	});

	test('which the public alone could not', () => {
		const rules = { ...listed, coalition: 'nobody' } as const;

		expect(shownOf(teams, 'sector', sectors, rules)).toEqual(['region']);
	});
});

test('a cell of a table stays hidden when three margins and the others are shown', () => {
	const table = [
		...many(8, { sector: 'stat', level: 'ledere' }),
		...many(9, { sector: 'stat', level: 'medarbejdere' }),
		...many(10, { sector: 'region', level: 'ledere' }),
		...many(2, { sector: 'region', level: 'medarbejdere' })
	];
	const release = requireRelease(openSmallCountry(table));
	const isShown = (cell: Partial<NationalCell>) => figureIn(release, cell, mean)?.shown;

	expect(sectors.slice(0, 2).map((sector) => isShown({ sector }))).toEqual([true, true]);
	expect(['ledere', 'medarbejdere'].map((level) => isShown({ level }))).toEqual([true, true]);
	for (const sector of ['stat', 'region'])
		for (const level of ['ledere', 'medarbejdere']) expect(isShown({ sector, level })).toBe(false);
});

test('a theme is shown only in cells where its marker is', () => {
	const some = { retning_1: [1, 1, 0, 0, 0] } as const;
	const teams = [...many(12, { sector: 'stat' }), ...many(12, { sector: 'region', counts: some })];
	const release = requireRelease(openSmallCountry(teams));

	expect(figureIn(release, { sector: 'stat' }, 'theme retning mean')?.shown).toBe(true);
	expect(figureIn(release, { sector: 'region' }, 'item retning_1 mean')?.shown).toBe(false);
	expect(figureIn(release, { sector: 'region' }, 'theme retning mean')?.shown).toBe(false);
	expect(figureIn(release, { sector: 'region' }, 'theme opad mean')?.shown).toBe(true);
});
