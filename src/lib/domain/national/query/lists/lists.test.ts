import { describe, expect, test } from 'vitest';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { inventYear } from '#tests/support/national/reading.ts';
import { queryParameters } from '../query.ts';
import { tabulateFiles } from './files.ts';
import { tabulateStatements, tabulateThemes } from './themes.ts';
import { tabulateVariables } from './variables.ts';
import { tabulateYears } from './years.ts';

const questionnaire = currentQuestionnaire();
const origin = 'https://example.test';
const lists = {
	years: tabulateYears([inventYear(2025, []), inventYear(2026, [])], origin),
	themes: tabulateThemes(questionnaire),
	statements: tabulateStatements(questionnaire),
	variables: tabulateVariables(questionnaire, cellLists),
	files: tabulateFiles(
		[{ name: 'cells.csv', size: 12, sha256: 'ab' }],
		`${origin}/landet/2026/data`
	)
};

function readRows({ columns, rows }: (typeof lists)[keyof typeof lists]) {
	return Array.from(rows, (row) =>
		Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))
	);
}

describe.for(Object.entries(lists))('the list of %s', ([, table]) => {
	test('has a value or nothing for each column of each row, and as many rows as it says', () => {
		const rows = [...table.rows];

		expect(rows.length).toBeGreaterThan(0);
		expect(rows).toHaveLength(table.size);
		expect(rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
	});

	test('holds in each column what it says', () => {
		const odd = readRows(table).flatMap((row) =>
			table.columns.filter(({ name, type }) => {
				const cell = row[name];
				return cell !== undefined && (typeof cell === 'string') !== (type === 'text');
			})
		);

		expect(odd).toEqual([]);
	});
});

test('a year says where its page is, and how many took part', () => {
	expect(readRows(lists.years)[1]).toMatchObject({
		...{ year: 2026, released_on: '2027-10-14', leaders: 100, employees: 1000 },
		address: 'https://example.test/landet/2026'
	});
});

test('every theme has the statement that years are compared by', () => {
	const themes = readRows(lists.themes).slice(0, questionnaire.themes.length);

	expect(themes.filter(({ marker }) => marker === undefined).map(({ theme }) => theme)).toEqual(
		questionnaire.themes
			.filter(({ items }) => !items.some(({ marker }) => marker))
			.map(({ id }) => id)
	);
});

test('every name that a question can hold is a variable with codes, and says what it divides', () => {
	const rows = readRows(lists.variables);
	const divides = new Map(rows.map(({ variable, divides: groups }) => [variable, groups]));

	expect([...divides.keys(), 'by'].toSorted()).toEqual([...queryParameters].toSorted());
	expect(divides.get('sector')).toBe('employee peer');
	expect(divides.get('level')).toBe('employee peer self');
	expect(divides.get('age')).toBe('self');
	expect(divides.get('theme')).toBeUndefined();
});
