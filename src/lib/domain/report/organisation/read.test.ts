import { describe, expect, test } from 'vitest';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { organisationInput, organisationTeam, sayingToTheme } from '#tests/support/organisation.ts';
import { answeringAll, questionnaire } from '#tests/support/team.ts';
import type { OrganisationTeam } from '#lib/domain/disclosure/organisation/input.ts';
import { releaseOrganisation } from '#lib/domain/disclosure/organisation/release.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import { commissionGroups } from './commission.ts';
import { indexFigures } from './find.ts';
import { readPartThemes } from './parts.ts';
import { readOrganisation } from './read.ts';
import { pageUnits, selectForPage } from './units.ts';
import { readMean } from './value.ts';

const three: readonly ScaleValue[] = [3, 3, 3, 3, 3];
const most: readonly ScaleValue[] = [3, 3, 3, 4, 4];

const release = (teams: readonly OrganisationTeam[]) => {
	const outcome = releaseOrganisation(organisationInput(teams));
	if (isWithheld(outcome)) throw new Error(`${outcome.withheld}, ${outcome.place}`);

	return outcome;
};
const team = (
	id: string,
	values: readonly ScaleValue[],
	more: Partial<Parameters<typeof organisationTeam>[0]> = {}
) => organisationTeam({ id, employees: sayingToTheme('retning', values), ...more });
const teamsIn = (unit: string, values: readonly ScaleValue[] = three, more = {}) =>
	['1', '2', '3'].map((number) => team(`${unit}${number}`, values, { unit, ...more }));
const all = { search: '', page: 1, unit: '' };

describe('an organisation read for a page', () => {
	const teams = [
		...teamsIn('Åskolen', three, { level: 'ledere' }),
		...teamsIn('Zoo', most, { level: 'medarbejdere' }),
		...teamsIn('Ældre', three, { level: 'medarbejdere' })
	].map((each) => ({ ...each, own: answeringAll(4, 'self') }));
	const figures = release(teams);
	const reading = readOrganisation(figures, questionnaire);

	test('has the twelve themes in the order of the questionnaire, with their statements', () => {
		expect(reading.themes.map(({ theme }) => theme)).toEqual(
			questionnaire.themes.filter(({ kind }) => kind === 'theme').map(({ id }) => id)
		);
		const [retning] = reading.themes;
		expect(retning?.row.kind).toBe('theme');
		expect(retning?.row.figures.employee).toMatchObject({ shown: true, text: { da: '3,1' } });
		expect(retning?.items.map(({ id }) => id)).toContain('retning_1');
	});

	test('names a part once, levels as the questionnaire does and units as a Dane would', () => {
		expect(reading.parts.level.map(({ code }) => code)).toEqual(['medarbejdere', 'ledere']);
		expect(pageUnits(figures, questionnaire, all).units.map(({ code }) => code)).toEqual([
			'Zoo',
			'Ældre',
			'Åskolen'
		]);
	});

	test('reads a part’s themes from the part', () => {
		const [retning] = readPartThemes(indexFigures(figures), questionnaire, {
			split: 'unit',
			code: 'Zoo'
		});

		expect(retning?.row.figures.employee).toMatchObject({ shown: true, text: { da: '3,4' } });
	});

	test('finds units by a part of their names, and clamps a page that is not there', () => {
		const found = pageUnits(figures, questionnaire, { ...all, search: 'SKOL', page: 9 });

		expect(found.units.map(({ code }) => code)).toEqual(['Åskolen']);
		expect(found).toMatchObject({ page: 1, pages: 1, count: 1, hasFigures: true });
		expect(pageUnits(figures, questionnaire, { ...all, unit: 'Zoo' }).chosen?.code).toBe('Zoo');
		expect(pageUnits(figures, questionnaire, { ...all, unit: 'Mars' }).chosen).toBeUndefined();
	});

	test('carries of the units what belongs to the chosen one', () => {
		const some = selectForPage(figures, questionnaire, 'Zoo');
		const units = some.figures.flatMap(({ population }) =>
			population.kind === 'organisation' && population.unit ? [population.unit] : []
		);

		expect(new Set(units)).toEqual(new Set(['Zoo']));
		expect(some.figures.every((figure) => figures.figures.includes(figure))).toBe(true);
	});

	test('has the leaders’ own figures only from ten leaders on', () => {
		expect(reading.themes[0]?.row.figures.self?.shown).toBe(false);

		const more = [...teams, ...teamsIn('Park').map((each) => ({ ...each, own: teams[0]?.own }))];
		const [now] = readOrganisation(release(more), questionnaire).themes;
		expect(now?.row.figures.self?.shown).toBe(true);
	});
});

describe('a value and how sure it is', () => {
	const figureOf = (values: readonly (readonly ScaleValue[])[], invited?: number) => {
		const teams = values.map((each, index) => team(String(index), each));
		const [retning] = readOrganisation(release(teams), questionnaire).themes;
		const figure = retning?.row.figures.employee;

		return figure?.shown && invited !== undefined ? { ...figure, invited } : figure;
	};

	test('where all answered is as wide as its rounding', () => {
		expect(readMean(figureOf([three, three, most]))).toEqual({
			kind: 'value',
			value: 3.1,
			interval: { low: 3.1, high: 3.1 }
		});
	});

	test('is wider where some did not answer', () => {
		const mean = readMean(figureOf([three, three, most], 30));

		expect(mean?.kind === 'value' && mean.interval.low).toBeLessThan(2.9);
		expect(mean?.kind === 'value' && mean.interval.high).toBeGreaterThan(3.3);
	});

	test('made of a band is drawn at what its words say, within its bounds', () => {
		expect(readMean(figureOf([three, three, [5, 5, 5, 5, 5]]))).toEqual({
			kind: 'value',
			value: 3.5,
			interval: { low: 3.3, high: 3.7 }
		});
	});

	test('that is not shown is nothing', () => {
		expect(readMean(figureOf([three, three]))).toBeUndefined();
	});
});

test('every theme has one place among the commission’s recommendations', () => {
	const placed = commissionGroups.flatMap(({ themes }) => themes).toSorted();
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme');
	const statements = questionnaire.leaderContext.items.map(({ id }) => id);

	expect(placed).toEqual(themes.map(({ id }) => id).toSorted());
	expect(
		commissionGroups
			.flatMap(({ conditions }) => conditions)
			.every((each) => statements.includes(each))
	).toBe(true);
});
