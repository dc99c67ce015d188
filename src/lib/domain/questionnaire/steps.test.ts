import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { listAskedItems, listPages, type Selection } from './selection.ts';
import { estimateStepMinutes, listSteps } from './steps.ts';

const questionnaire = currentQuestionnaire();
const standard: Selection = {
	form: 'standard',
	themes: [],
	comments: false,
	conditions: false,
	peers: false
};

function stepsOf(selection: Partial<Selection>, group: 'self' | 'employee' | 'peer') {
	return listSteps(listPages(questionnaire, { ...standard, ...selection }, group));
}

function sizes(selection: Partial<Selection>, group: 'self' | 'employee' | 'peer') {
	return stepsOf(selection, group).map((step) =>
		step.kind === 'statements' ? step.statements.length : step.kind
	);
}

describe('the screens of the form', () => {
	test('the standard form has one for each theme', () => {
		expect(stepsOf({}, 'employee').map(({ id }) => id)).toEqual(
			questionnaire.themes.map(({ id }) => id)
		);
	});

	test('the short form gathers its single statements four by four', () => {
		expect(sizes({ form: 'kort' }, 'employee')).toEqual([3, 4, 4, 4]);
	});

	test('a gathered screen names the theme of each statement and has no title of its own', () => {
		const [, gathered] = stepsOf({ form: 'kort' }, 'employee');

		expect(gathered).toMatchObject({
			id: 'retning',
			title: undefined,
			statements: [{ theme: { da: 'Retning og mening' } }, {}, {}, {}]
		});
	});

	test('a tailored form gathers only what stands side by side', () => {
		const themes = ['anerkendelse', 'faglighed', 'drift'];

		expect(sizes({ form: 'tilpasset', themes }, 'employee')).toEqual([3, 1, 4, 4, 3, 4, 5]);
	});

	test.for(['standard', 'tilpasset', 'kort'] as const)(
		'the %s form asks every statement once, in the order of the questionnaire',
		(form) => {
			const selection = { ...standard, form, themes: ['tillid', 'opad', 'borger', 'trivsel'] };
			const asked = stepsOf(selection, 'employee').flatMap((step) =>
				step.kind === 'statements' ? step.statements.map(({ id }) => id) : []
			);

			expect(asked).toEqual(
				listAskedItems(questionnaire, selection, 'employee').map(({ id }) => id)
			);
		}
	);

	test('a leader with all extra parts meets them last, the challenges by themselves', () => {
		const extra = { conditions: true, peers: true, comments: true };

		expect(
			stepsOf(extra, 'self')
				.map(({ id }) => id)
				.slice(-4)
		).toEqual(['lederkolleger', 'vilkaar', 'tid', 'udfordringer']);
	});

	test('a fellow leader has one', () => {
		expect(sizes({ comments: true }, 'peer')).toEqual([10]);
	});
});

test('minutes are what is left, and never none', () => {
	const steps = stepsOf({}, 'employee');

	expect(estimateStepMinutes(steps)).toBe(9);
	expect(estimateStepMinutes(steps.slice(-1))).toBe(1);
	expect(estimateStepMinutes([])).toBe(1);
});
