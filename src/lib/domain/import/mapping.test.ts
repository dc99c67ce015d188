import { describe, expect, test } from 'vitest';
import { openMapping, type AnswerMapping } from './mapping.ts';
import { collectProblems } from './problems.ts';

const usual: AnswerMapping = {
	leader: 'nr',
	group: { column: 'hvem', values: { ansat: 'employee', gæst: 'leftOut' } },
	items: { retning_1: 'q1', drift_1: 'q2' },
	values: { a4: '4', 'ved ikke': 'ved_ikke', '-': '' },
	sent: undefined,
	labels: {}
};
const items = ['retning_1', 'retning_2', 'drift_1'];

/** Our own rows for those of a file with the columns nr, hvem, q2 and q1, and what became of the others. */
function map(
	lines: readonly string[],
	changed: Partial<AnswerMapping> = {},
	heading = 'nr;hvem;q2;q1'
) {
	const problems = collectProblems();
	const reader = openMapping({ ...usual, ...changed }, items, problems);
	const rows = [heading, ...lines].flatMap((text, index) => {
		const mapped = reader.map({ line: index + 1, cells: text.split(';') });
		return mapped ? [`${mapped.line}: ${mapped.cells.join(';')}`] : [];
	});

	return { rows, leftOut: reader.leftOut(), faults: problems.list().map(({ fault }) => fault) };
}

describe('a row of another system', () => {
	test('becomes one of ours, with its own line; columns of other files stay empty', () => {
		expect(map(['l1;Ansat;A4;Ved  ikke', 'l2;ANSAT;-;A4']).rows).toEqual([
			'2: l1;employee;ved_ikke;;4',
			'3: l2;employee;4;;'
		]);
	});

	test('keeps what nobody has given a meaning, so that it is refused and not lost', () => {
		expect(map(['l1;Ven;9;A4']).rows).toEqual(['2: l1;Ven;4;;9']);
	});

	test('is called by the names of its codes, column by column', () => {
		const labels = { q1: { 1: 'A4' }, q2: { 1: 'Ved ikke' }, hvem: { 3: 'Ansat' } };

		expect(map(['l1;3;1;1'], { labels }).rows).toEqual(['2: l1;employee;4;;ved_ikke']);
	});

	test('is of the one group that its file is of', () => {
		expect(map(['l1;x;A4;A4'], { group: { all: 'peer' } }).rows).toEqual(['2: l1;peer;4;;4']);
	});

	test('is left out and counted where it is unfinished, without answers, or of no group of ours', () => {
		const lines = [
			'l1;Ansat;A4;A4;2024-10-01',
			'l1;Ansat;A4;A4;',
			'l1;Ansat;;-;1',
			'l1;Gæst;A4;A4;1'
		];
		const { rows, leftOut } = map(lines, { sent: 'dag' }, 'nr;hvem;q2;q1;dag');

		expect(rows).toEqual(['2: l1;employee;4;;4']);
		expect(leftOut).toEqual({ unsent: 1, empty: 1, otherGroup: 1 });
	});

	test('counts as finished by any mark but that of SurveyXact for »not«', () => {
		const lines = ['l1;Ansat;A4;A4;1', 'l1;Ansat;A4;A4;0', 'l1;Ansat;A4;A4;Ikke valgt'];

		expect(map(lines, { sent: 'stat' }, 'nr;hvem;q2;q1;stat').leftOut.unsent).toBe(2);
	});

	test('may end with separators, and is refused where cells are missing or too many', () => {
		const { rows, faults } = map(['l1;Ansat;A4;A4;;', 'l1;Ansat;A4', 'l1;Ansat;A4;A4;x']);

		expect(rows).toHaveLength(1);
		expect(faults).toEqual([
			{ what: 'cellCount', found: 3, expected: 4 },
			{ what: 'cellCount', found: 5, expected: 4 }
		]);
	});

	test('is found by headings that are broken over lines', () => {
		expect(map(['l1;Ansat;A4;A4'], {}, 'nr;hvem;q2; q1 ').rows).toHaveLength(1);
		const twoLines = { items: { retning_1: 'Min leder lytter' } };
		expect(map(['l1;Ansat;A4;A4'], twoLines, 'nr;hvem;q2;Min leder\nlytter').rows).toEqual([
			'2: l1;employee;4;;'
		]);
	});
});
