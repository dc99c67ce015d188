import { describe, expect, test } from 'vitest';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { inventYear, themeFigures } from '#tests/support/national/reading.ts';
import { nextVersion } from '#tests/support/next-version.ts';
import { readViewPage } from './view-page.ts';
import { writeView } from './view.ts';

const questionnaire = currentQuestionnaire();
const years = [
	inventYear(2024, themeFigures('tillid', 'employee', 3.9, [3.8, 4])),
	inventYear(2025, [
		...themeFigures('tillid', 'employee', 4.1, [4, 4.2]),
		...themeFigures('tillid', 'employee', 4.2, [3.9, 4.5], { sector: 'kommune' }),
		{ measure: { kind: 'theme', id: 'tillid', statistic: 'mean' }, cell: { sector: 'stat' } }
	])
];

function read(address: string) {
	const given = new URLSearchParams(address);

	return readViewPage(years, questionnaire, cellLists, (field) => given.get(field) ?? '');
}

describe('an address', () => {
	test.each([
		['', 'om=retning&aar=2025'],
		['aar=2024&om=tillid', 'om=tillid&aar=2024'],
		['om=tillid&og=&efter=sektor&svar=medarbejdere', 'om=tillid&aar=2025&efter=sektor'],
		['om=tillid&og=sektor', 'om=tillid&aar=2025&efter=sektor'],
		['om=tillid&svar=ledere&alder=40-49', 'om=tillid&svar=ledere&aar=2025&alder=40-49'],
		['omraade=skole&sektor=kommune&om=tillid', 'om=tillid&aar=2025&sektor=kommune&omraade=skole'],
		['om=tid_opad&og=aar', 'om=tid_opad&aar=2025&og=aar']
	])('%j is that of one view: %j', (given, written) => {
		const { view, problems } = read(given);

		expect(problems).toEqual([]);
		expect(writeView(view)).toBe(written);
		expect(writeView(read(written).view)).toBe(written);
	});

	test.each([
		['om=ukendt', 'om', 'unknown'],
		['aar=1999', 'aar', 'unknown'],
		['svar=__proto__', 'svar', 'unknown'],
		['om=vilkaar_1&svar=medarbejdere', 'svar', 'not_of_group'],
		['om=tillid&efter=alder', 'efter', 'not_of_group'],
		['om=tillid&efter=farve', 'efter', 'unknown'],
		['om=tillid&efter=sektor&og=sektor', 'og', 'twice'],
		['om=tillid&efter=sektor&sektor=stat', 'sektor', 'twice'],
		['om=tillid&sektor=by', 'sektor', 'unknown'],
		['om=tillid&svar=ledere&sektor=stat', 'sektor', 'not_of_group'],
		['om=tillid&svar=ledere&efter=niveau&og=alder', 'og', 'not_together'],
		['om=tillid&svar=ledere&niveau=ledere&alder=40-49', 'alder', 'not_together']
	])('%j is told of %s: %s, and the rest is shown', (given, field, kind) => {
		const { problems, table } = read(given);

		expect(problems.map((problem) => [problem.field, problem.kind])).toEqual([[field, kind]]);
		expect(table.rows.length).toBeGreaterThan(0);
	});
});

describe('a view', () => {
	test('has a row for each code and one for all; what is not shown is alike for every reason', () => {
		const { table } = read('om=tillid&efter=sektor');

		expect(
			table.rows.map(({ head, cells }) => [
				head.code,
				cells[0]?.value?.text.da,
				cells[0]?.beside?.text.da
			])
		).toEqual([
			['stat', undefined, undefined],
			['region', undefined, undefined],
			['kommune', '4,2', '3,9–4,5'],
			['all', '4,1', '4,0–4,2']
		]);
	});

	test('is about those it is narrowed down to', () => {
		expect(read('om=tillid&sektor=kommune').whole.value?.text.da).toBe('4,2');
		expect(read('om=tillid&sektor=stat').whole.value).toBeUndefined();
	});

	test('puts years side by side up to its own, and none of another questionnaire', () => {
		const other = inventYear(2023, [], { questionnaireVersion: 'anden-1.0.0' });
		const read2 = (address: string) =>
			readViewPage(
				[other, ...years],
				questionnaire,
				cellLists,
				(field) => new URLSearchParams(address).get(field) ?? ''
			).table.columns.map(({ code }) => code);

		expect(read2('om=tillid&og=aar')).toEqual(['2024', '2025']);
		expect(read2('om=tillid&og=aar&aar=2024')).toEqual(['2024']);
	});

	test('names the years that asked about it in other words', () => {
		const older = { ...inventYear(2023, []), questionnaire: nextVersion() };
		const readOf = (subject: string, more = '&og=aar') =>
			readViewPage(
				[older, ...years],
				questionnaire,
				cellLists,
				(field) => new URLSearchParams(`om=${subject}${more}`).get(field) ?? ''
			);
		const columnsOf = (subject: string) => readOf(subject).table.columns.map(({ code }) => code);

		expect([columnsOf('drift'), readOf('drift').leftOut]).toEqual([['2024', '2025'], [2023]]);
		expect([columnsOf('drift_1'), readOf('drift_1').leftOut]).toEqual([
			['2023', '2024', '2025'],
			[]
		]);
		expect(readOf('drift', '').leftOut).toEqual([]);
	});
});
