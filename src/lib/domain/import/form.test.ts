import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { findForm } from './form.ts';

const questionnaire = currentQuestionnaire();
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const all = questionnaire.themes.flatMap(({ items }) => idsOf(items));
const markers = questionnaire.themes.flatMap(({ items }) =>
	idsOf(items.filter(({ marker }) => marker))
);
const peers = idsOf(questionnaire.peerModule.items);
const conditions = idsOf(questionnaire.leaderContext.items);
const work = idsOf(questionnaire.employeeOutcomes.items);
const whole = (theme: string) => all.filter((id) => id.startsWith(`${theme}_`));

describe('the form', () => {
	test('is the standard one where all statements are columns', () => {
		const { selection, problems } = findForm(questionnaire, all);

		expect(problems).toEqual([]);
		expect(selection).toEqual({
			...{ form: 'standard', themes: [], comments: false, conditions: false, peers: false }
		});
	});

	test('is the short one where there are markers only', () => {
		expect(findForm(questionnaire, markers)).toMatchObject({
			selection: { form: 'kort', themes: [] },
			problems: []
		});
	});

	test('is a tailored one of the themes that are whole', () => {
		const columns = [...whole('drift'), ...whole('tillid'), 'retning_1'];

		expect(findForm(questionnaire, columns)).toMatchObject({
			selection: { form: 'tilpasset', themes: ['tillid', 'drift'] },
			problems: []
		});
	});

	test('asks nobody what is no column', () => {
		const { asked } = findForm(questionnaire, ['retning_1', 'drift_1']);

		expect([...asked.employee]).toEqual(['retning_1', 'drift_1']);
		expect([...asked.peer]).toEqual([]);
	});

	test('has the modules that are whole, asked of those whom they are for', () => {
		const { selection, asked, problems } = findForm(questionnaire, [
			...all,
			...peers,
			...conditions
		]);

		expect(problems).toEqual([]);
		expect(selection).toMatchObject({ peers: true, conditions: true });
		expect([...asked.peer]).toEqual(peers);
		expect([...asked.self]).toEqual([...all, ...peers, ...conditions]);
		expect([...asked.employee]).toEqual(all);
		expect([...asked.manager]).toEqual(all);
	});

	test('leaves out the employees’ own work, and says so', () => {
		expect(findForm(questionnaire, [...all, ...work])).toMatchObject({
			ignored: work,
			problems: []
		});
	});
});

describe('refused is', () => {
	test.each([
		[
			'a part of a theme',
			['retning_1', 'retning_2'],
			'retning_2',
			{ what: 'partOfTheme', lacking: ['retning_3', 'retning_4'] }
		],
		[
			'a part of a module',
			['retning_1', 'kollega_1'],
			'kollega_1',
			{ what: 'partOfModule', lacking: peers.slice(1), surplus: ['kollega_1'] }
		],
		[
			'a statement of no questionnaire',
			['retning_11'],
			'retning_11',
			{ what: 'unknownStatement', nearest: 'retning_1' }
		],
		['a column of something else', ['køn'], 'køn', { what: 'unknownStatement', nearest: undefined }]
	])('%s', (_, columns, column, fault) => {
		const { problems } = findForm(questionnaire, columns);

		expect(problems).toMatchObject([{ column, fault }]);
	});
});
