import { expect, test } from 'vitest';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { inventYear, themeFigures } from '#tests/support/national/reading.ts';
import { readViewPage } from './view-page.ts';
import { writeView } from './view.ts';

const questionnaire = currentQuestionnaire();

function pageOf(address: string) {
	const year = inventYear(2025, [
		...(['median', 'index'] as const).map((statistic) => ({
			...{ measure: { kind: 'theme', id: 'tillid', statistic } as const },
			...{ cell: { sector: 'kommune' }, value: 4 }
		})),
		...themeFigures('tillid', 'employee', 3.9, [3.8, 4])
	]);
	const given = new URLSearchParams(address);

	return readViewPage([year], questionnaire, cellLists, (field) => given.get(field) ?? '');
}

const addressesNear = (address: string) =>
	pageOf(address).nearby.map(({ view, isHere }) => `${isHere ? '*' : ''}${writeView(view)}`);

test('the same question is one step away for each sector', () => {
	expect(addressesNear('om=tillid&efter=sektor')).toEqual([
		'*om=tillid&aar=2025&efter=sektor',
		'om=tillid&aar=2025&sektor=stat',
		'om=tillid&aar=2025&sektor=region',
		'om=tillid&aar=2025&sektor=kommune'
	]);
	expect(addressesNear('om=tillid&efter=niveau&sektor=stat').slice(0, 2)).toEqual([
		'om=tillid&aar=2025&efter=niveau',
		'*om=tillid&aar=2025&efter=niveau&sektor=stat'
	]);
});

test('of leaders’ own answers it is for each level, unless they are divided otherwise', () => {
	expect(addressesNear('om=vilkaar_1')).toContain('om=vilkaar_1&aar=2025&niveau=topleder');
	expect(addressesNear('om=vilkaar_1&efter=alder')).toEqual([]);
});

test('a theme has its median and its index beside it, for the leaders that are asked about', () => {
	expect(pageOf('om=tillid&sektor=kommune').besides.median?.text.da).toBe('4,0');
	expect(pageOf('om=tillid').besides.index).toBeUndefined();
	expect(pageOf('om=svarprocent').besides.median).toBeUndefined();
});

test('some leaders stand beside the whole country, and the whole country beside nothing', () => {
	const { country, countryInterval } = pageOf('om=tillid&sektor=kommune').besides;

	expect([country?.text.da, countryInterval?.text.en]).toEqual(['3,9', '3.8–4.0']);
	expect(pageOf('om=tillid').besides.country).toBeUndefined();
});
