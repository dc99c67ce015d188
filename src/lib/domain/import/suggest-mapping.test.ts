import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { openLook } from './look.ts';
import type { AnswerMapping, ColumnLabels } from './mapping.ts';
import { suggestMapping, type System } from './suggest-mapping.ts';

const questionnaire = currentQuestionnaire();

interface Seen {
	readonly labels?: ColumnLabels;
	readonly texts?: Readonly<Record<string, string>>;
	readonly earlier?: AnswerMapping;
}

/** What is suggested for a file of these cells, where the leaders are l1 and l2. */
function suggest(
	system: System,
	rows: readonly (readonly string[])[],
	{ labels = {}, texts = {}, earlier }: Seen = {}
) {
	const look = openLook(new Set(['l1', 'l2']), labels);
	for (const [index, cells] of rows.entries()) look.add({ line: index + 1, cells });
	const seen = look.end();
	if (!seen) throw new Error('there are no headings');

	return suggestMapping(system, seen, { labels, texts }, questionnaire, earlier);
}

const words = questionnaire.themes.flatMap(({ items }) => items).find(({ id }) => id === 'drift_2');

describe('a column of a statement is known', () => {
	test.each([
		['retning_1', 'by our own code'],
		['retning1', 'by a code without signs'],
		['RETNING1', 'in capital letters'],
		['retning[1]', 'as LimeSurvey writes a subquestion'],
		['retning[SQ001]', 'by LimeSurvey’s usual code of a subquestion'],
		['retning_SQ001', 'by the same code where it is written for formulas'],
		['G2Q7[retning1]', 'by the subquestion of any question'],
		['retning1. Min leder viser vej', 'by a code in front of the words']
	])('»%s«, %s', (heading) => {
		expect(suggest('limesurvey', [[heading], ['4']]).items).toEqual({ retning_1: heading });
	});

	test('by its words, to employees and to the leader, in both languages', () => {
		for (const text of [words?.employee.da, words?.self.da, words?.manager.en]) {
			const heading = `Hvor enig er du? [${text ?? ''}]`;
			expect(suggest('limesurvey', [[heading], ['4']]).items).toEqual({ drift_2: heading });
		}
	});

	test('by the question that SurveyXact keeps in a file beside it', () => {
		const texts = { s_12: `Hvor enig er du? - ${words?.employee.da ?? ''}` };

		expect(suggest('surveyxact', [['s_12'], ['4']], { texts }).items).toEqual({ drift_2: 's_12' });
	});

	test('once, and not where it is another’s', () => {
		const { items } = suggest('other', [['retning_1', 'retning1', 'retning_11', 'alder'], ['4']]);

		expect(items).toEqual({ retning_1: 'retning_1' });
	});
});

describe('other columns are known', () => {
	test('by the leaders’ keys, by the groups’ names and by LimeSurvey’s day of sending', () => {
		const suggested = suggest('limesurvey', [
			['id', 'submitdate', 'attribute_1', 'attribute_2', 'retning1'],
			['1', '2024-10-01 10:00:00', 'l1', 'Medarbejder', '4'],
			['2', '', 'l2', 'Nærmeste leder', '4'],
			['3', '2024-10-02 10:00:00', 'l2', 'Lederkollega', '4']
		]);

		expect(suggested).toMatchObject({
			...{ leader: 'attribute_1', sent: 'submitdate' },
			group: {
				column: 'attribute_2',
				values: { medarbejder: 'employee', 'nærmeste leder': 'manager', lederkollega: 'peer' }
			}
		});
	});

	test('of SurveyXact, by its mark and by the names of its codes', () => {
		const labels = { rolle: { 1: 'Medarbejder', 2: 'Lederen selv' } };
		const suggested = suggest(
			'surveyxact',
			[
				['ledernr', 'rolle', 'statoverall_3', 'statoverall_4', 'retning_1'],
				['l1', '1', '0', '1', '2'],
				['l1', '2', '1', '0', '']
			],
			{ labels }
		);

		expect(suggested).toMatchObject({
			...{ leader: 'ledernr', sent: 'statoverall_4' },
			group: { column: 'rolle', values: { medarbejder: 'employee', 'lederen selv': 'self' } }
		});
	});

	test('not by guessing: a column of which half is no leader’s is not theirs', () => {
		const rows = [
			['nr', 'retning_1'],
			['l1', '4'],
			['x', '4'],
			['y', '4']
		];

		expect(suggest('other', rows).leader).toBeUndefined();
		expect(suggest('other', rows).group).toBeUndefined();
	});
});

describe('an answer is known', () => {
	const meant = (system: System, texts: readonly string[], labels: ColumnLabels = {}) =>
		suggest(system, [['retning_1'], ...texts.map((text) => [text])], { labels }).values;

	test('as a number, as LimeSurvey’s codes, and by the words of the scale', () => {
		expect(meant('own', ['1', '5', 'ved_ikke'])).toEqual({ 1: '1', 5: '5', ved_ikke: 'ved_ikke' });
		expect(meant('limesurvey', ['A2', 'AO03'])).toEqual({ a2: '2', ao03: '3' });
		expect(meant('limesurvey', ['Helt enig', 'Disagree', 'Ved ikke'])).toEqual({
			...{ 'helt enig': '5', disagree: '2', 'ved ikke': 'ved_ikke' }
		});
	});

	test('of SurveyXact by its name only, since its numbers may count the other way', () => {
		expect(meant('surveyxact', ['1', '5'])).toEqual({});
		const labels = { retning_1: { 1: 'Helt enig', 5: 'Helt uenig', 6: 'Ved ikke' } };
		expect(meant('surveyxact', ['1', '5', '6'], labels)).toEqual({
			...{ 'helt enig': '5', 'helt uenig': '1', 'ved ikke': 'ved_ikke' }
		});
	});

	test('not where it could be anything', () => {
		expect(meant('limesurvey', ['6', '0', '99', 'A6', 'Tja'])).toEqual({});
	});
});

describe('what was chosen before', () => {
	const earlier: AnswerMapping = {
		...{ leader: 'nr', group: { all: 'employee' }, sent: undefined, labels: {} },
		...{ items: { drift_1: 'q9' }, values: { x: '5', tja: '3' } }
	};

	test('goes before what the file suggests, and a new answer is suggested beside it', () => {
		const rows = [
			['nr', 'q9', 'retning_1'],
			['l1', 'x', '4'],
			['l1', 'Helt uenig', '4']
		];
		const suggested = suggest('other', rows, { earlier });

		expect(suggested).toMatchObject({ leader: 'nr', items: { drift_1: 'q9' } });
		expect(suggested.values).toEqual({ x: '5', tja: '3', 'helt uenig': '1' });
		expect(suggested.sent).toBeUndefined();
	});

	test('is left aside where a column of it is missing', () => {
		const rows = [
			['nr', 'retning_1'],
			['l1', '4']
		];

		expect(suggest('other', rows, { earlier }).items).toEqual({ retning_1: 'retning_1' });
	});
});
