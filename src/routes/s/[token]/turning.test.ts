import { describe, expect, test } from 'vitest';
import { emptyDraft } from '#lib/domain/ballot/draft.ts';
import { listPages } from '#lib/domain/questionnaire/selection.ts';
import { listSteps } from '#lib/domain/questionnaire/steps.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { standardForm } from '#tests/support/builders.ts';
import { resumePage, turnPage } from './turning.ts';

const steps = listSteps(listPages(currentQuestionnaire(), standardForm, 'employee'));

describe('turning the page', () => {
	test.for([
		['samlet', 'next', 'retning'],
		['retning', 'back', 'samlet'],
		['kommentarer', 'next', 'gennemse']
	] as const)('from %s, %s leads to %s, and that is where one goes on', ([from, go, to]) => {
		expect(turnPage(steps, from, go, false)).toEqual({ to, resume: to });
	});

	test('back from the first page leads before the form, and one goes on with the first page', () => {
		expect(turnPage(steps, 'samlet', 'back', false)).toEqual({ to: '', resume: 'samlet' });
	});

	test('later, one goes on where one was', () => {
		expect(turnPage(steps, 'drift', 'later', false)).toEqual({ to: 'gemt', resume: 'drift' });
	});

	test.for(['save', 'language'] as const)('%s stays', (go) => {
		expect(turnPage(steps, 'drift', go, true)).toEqual({ to: 'drift', resume: 'drift' });
	});

	test('whoever came to correct something goes back to the read-through', () => {
		expect(turnPage(steps, 'samlet', 'next', true).to).toBe('gennemse');
	});
});

test.for([
	['', 'samlet'],
	['drift', 'drift'],
	['gennemse', 'gennemse'],
	['lederkolleger', 'samlet']
])('a draft that stopped at %j goes on at %s', ([page = '', resumed]) => {
	expect(resumePage(steps, { ...emptyDraft, page })).toBe(resumed);
});
