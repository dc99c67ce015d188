import { expect, test } from 'vitest';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { inventYear, themeFigures, type InventedFigure } from '#tests/support/national/reading.ts';
import { readYearPage } from './year-page.ts';

const questionnaire = currentQuestionnaire();
const rate = { kind: 'responseRate', id: 'employee', statistic: 'rate' } as const;

function time(id: string, now: number, wished: number): readonly InventedFigure[] {
	const share = (percent: number): readonly [number, number] => [percent / 100, percent / 100];

	return [
		{
			...{ group: 'self', measure: { kind: 'timeSplit', id, statistic: 'now' } },
			bounds: share(now)
		},
		{
			...{ group: 'self', measure: { kind: 'timeSplit', id, statistic: 'wished' } },
			bounds: share(wished)
		}
	];
}

function pageOf(figures: readonly InventedFigure[], address = '') {
	const year = inventYear(2025, figures);
	const given = new URLSearchParams(address);

	return readYearPage(year, [year], questionnaire, cellLists, (field) => given.get(field) ?? '');
}

test('a sector’s part of the answers is made of the numbers displayed; one not shown has none', () => {
	const { coverage } = pageOf([
		{ measure: rate, cell: { sector: 'kommune' }, bounds: [0.7, 0.8], n: 650 },
		{ measure: rate, cell: { sector: 'stat' } }
	]);

	expect(coverage.sectors).toEqual([
		{ code: 'stat', employees: undefined, share: undefined },
		{ code: 'region', employees: undefined, share: undefined },
		{ code: 'kommune', employees: 650, share: 65 }
	]);
	expect(coverage.rate).toBe(80);
});

test('a wish to move time is told of from five per cent on, at both ends', () => {
	expect(pageOf([...time('opad', 20, 15), ...time('fremad', 5, 10)]).own.shift).toEqual({
		more: 'fremad',
		less: 'opad'
	});
	expect(pageOf([...time('opad', 20, 16), ...time('fremad', 5, 10)]).own.shift).toBeUndefined();
});

test('directions are told apart from half a point on', () => {
	const balance = (id: string, value: number): InventedFigure => ({
		...{ measure: { kind: 'balance', id, statistic: 'mean' }, value }
	});

	expect(pageOf([balance('opad', 3.2), balance('indad', 3.7)]).turned).toEqual({
		most: 'indad',
		least: 'opad'
	});
	expect(pageOf([balance('opad', 3.2), balance('indad', 3.6)]).turned).toBe('close');
	expect(pageOf([balance('opad', 3.2)]).turned).toBe('unknown');
});

test('the table of sectors and levels is of the chosen theme and field; a theme unknown is told of', () => {
	const cell = { sector: 'kommune', level: 'medarbejdere', field: 'skole' };
	const { cells, problems } = pageOf(
		themeFigures('drift', 'employee', 4, undefined, cell),
		'om=drift&omraade=skole'
	);
	const row = cells.table.rows.find(({ head }) => head.code === 'medarbejdere');

	expect(row?.cells.map(({ value }) => value?.text.en)).toEqual([
		...[undefined, undefined, '4.0', undefined]
	]);
	expect(problems).toEqual([]);
	expect(pageOf([], 'om=tillid_1&efter=sektor').problems).toEqual([
		{ field: 'om', kind: 'unknown', given: 'tillid_1' },
		{ field: 'efter', kind: 'unknown', given: 'sektor' }
	]);
});

test('challenges stand by level unless they are asked for in another way', () => {
	const named = { kind: 'challenge', id: 'drift', statistic: 'count' } as const;
	const { challenges } = pageOf(
		[{ group: 'self', measure: named, cell: { region: 'sjaelland' }, bounds: [8, 12], n: 45 }],
		'efter=geografi'
	);

	expect(pageOf([]).challenges.columns.map(({ code }) => code)).toContain('topleder');
	expect(challenges.columns.find(({ code }) => code === 'sjaelland')?.leaders).toBe(45);
	expect(challenges.columns.find(({ code }) => code === 'all')?.leaders).toBeUndefined();
});
