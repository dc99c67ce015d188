import { describe, expect, test } from 'vitest';
import { joinColumnNames, readColumnNames } from './labels.ts';

const rowsOf = (...lines: readonly string[]) =>
	lines.map((line, index) => ({ line: index + 1, cells: line.split(';') }));

describe('what SurveyXact tells of its columns', () => {
	test('is the names of codes, in a file without headings and with an empty column at the end', () => {
		const read = readColumnNames(rowsOf('s_1;1;Helt enig;', 's_1;6;Ved ikke;', 'gr;2;Chef;'));

		expect(read).toEqual({
			labels: { s_1: { 1: 'Helt enig', 6: 'Ved ikke' }, gr: { 2: 'Chef' } },
			texts: {}
		});
	});

	test('is the questions, with the choice of one that has several', () => {
		const heading =
			'questionName;variableName;questionType;subType;questionText;choiceValue;choiceText';
		const read = readColumnNames(
			rowsOf(heading, 's;s_1;Closed;Single;Min leder lytter;;', 'v;v_2;Closed;Multiple;Hvad;2;Det')
		);

		expect(read).toEqual({ labels: {}, texts: { s_1: 'Min leder lytter', v_2: 'Hvad - Det' } });
	});

	test('is told by neither of other files', () => {
		expect(readColumnNames(rowsOf('leder;gruppe;retning_1', '1;employee;4'))).toBeUndefined();
		expect(readColumnNames([])).toBeUndefined();
	});

	test('is put together from both', () => {
		const both = joinColumnNames([
			{ labels: { a: { 1: 'x' } }, texts: {} },
			{ labels: {}, texts: { a: 'y' } }
		]);

		expect(both).toEqual({ labels: { a: { 1: 'x' } }, texts: { a: 'y' } });
	});
});
