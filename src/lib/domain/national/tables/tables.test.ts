import { describe, expect, test } from 'vitest';
import { openCountry } from '../country.ts';
import { tabulate, tableNames } from './list.ts';
import { releaseInvented } from '#tests/support/national/released-year.ts';
import { many, openSmallCountry, requireRelease } from '#tests/support/national/small-country.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import type { Table } from '#lib/domain/export/table.ts';

const { release, questionnaire } = releaseInvented();

function readRows({ columns, rows }: Table): Record<string, unknown>[] {
	return Array.from(rows, (row) =>
		Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))
	);
}

describe.for(tableNames)('the table %s', (name) => {
	const table = tabulate(name, release, questionnaire);
	const rows = [...table.rows];

	test('has a value or nothing for each column of each row, and as many rows as it says', () => {
		expect(rows).toHaveLength(table.size);
		expect(rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
	});

	test('holds no code that is not listed, and nothing that its column cannot hold', () => {
		const odd = rows.flatMap((row) =>
			table.columns.flatMap((column, index) => {
				const cell = row[index];
				if (cell === undefined) return [];
				if (column.type !== 'text') return typeof cell === 'number' ? [] : [column.name];
				const isListed = column.codes?.some(({ code }) => code === cell) ?? true;
				return typeof cell === 'string' && isListed && Buffer.byteLength(cell) <= column.width
					? []
					: [`${column.name} ${cell}`];
			})
		);

		expect(odd).toEqual([]);
	});

	test('has names for its columns that every program takes, each once', () => {
		const names = table.columns.map((column) => column.name);

		expect(names.filter((each) => !/^[a-z][a-z0-9_]{0,31}$/u.test(each))).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('the table of all figures', () => {
	const rows = readRows(tabulate('cells', release, questionnaire));

	test('has a row for each figure that is shown, and none for one that is not', () => {
		const shown = release.figures.filter(
			(figure) => figure.shown && figure.measure.kind !== 'reliability'
		);

		expect(rows).toHaveLength(shown.length);
		expect(rows.map(({ low, high, text_da, n }) => [low, high, text_da, n])).toEqual(
			shown.map((figure) =>
				figure.shown ? [figure.low, figure.high, figure.text.da, figure.n] : []
			)
		);
	});

	test('says a value where the text is one number, inside its bounds', () => {
		const values = rows.filter(({ display }) => display === 'value');
		/* A rate is written in whole per cent, which may lie half a per cent outside narrower bounds. */
		const room = (statistic: unknown) => (statistic === 'rate' ? 0.005 : 0);
		const outside = values.filter(
			({ value, low, high, statistic }) =>
				Number(value) < Number(low) - room(statistic) ||
				Number(value) > Number(high) + room(statistic)
		);

		expect(outside).toEqual([]);
		expect(new Set(values.map(({ statistic }) => statistic))).toEqual(
			new Set(['mean', 'median', 'index', 'now', 'wished', 'count', 'rate'])
		);
	});

	test('says no value of an interval, nor of a band', () => {
		const others = rows.filter(({ display }) => display !== 'value');

		expect(others.filter(({ value }) => value !== undefined)).toEqual([]);
		expect(others.some(({ display }) => display === 'interval')).toBe(true);
	});

	test('gives a band its ends', () => {
		const country = openSmallCountry(many(8, { value: 5 }));
		const banded = readRows(tabulate('cells', requireRelease(country), questionnaire));

		expect(banded).toContainEqual(
			expect.objectContaining({ display: 'band', text_da: '4,8 eller højere', low: 4.8, high: 5 })
		);
	});
});

test('nothing is left of a year in which nothing may be shown', () => {
	const empty = requireRelease(openCountry(questionnaire, 2026, cellLists));

	expect(tableNames.filter((name) => tabulate(name, empty, questionnaire).size > 0)).toEqual([]);
});

test('leaders and employees are counted in classes of half a point, never one by one', () => {
	const rows = readRows(tabulate('self-and-others', release, questionnaire));

	expect(rows.length).toBeGreaterThan(20);
	expect(
		rows.filter(({ self_from, self_to }) => Number(self_to) - Number(self_from) !== 0.5)
	).toEqual([]);
	expect(Math.min(...rows.map(({ leaders }) => Number(leaders)))).toBeGreaterThanOrEqual(5);
});

test('reliability stands side by side for a theme', () => {
	const rows = readRows(tabulate('reliability', release, questionnaire));
	const [first] = release.figures.filter(
		(figure) => figure.shown && figure.measure.statistic === 'icc1'
	);

	expect(rows[0]?.['icc1']).toBe(first?.shown ? Number(first.text.en) : undefined);
});
