import { expect, test } from 'vitest';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import { listPages } from '#lib/domain/questionnaire/selection.ts';
import { listSteps, type Step } from '#lib/domain/questionnaire/steps.ts';
import { answering } from '#lib/i18n/messages/answering.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { standardForm } from '#tests/support/builders.ts';
import { findUnwholeSplit, noteSkipped, readThrough } from './read-through.ts';

const questionnaire = currentQuestionnaire();
const own = listSteps(listPages(questionnaire, standardForm, 'self'));
const employees = listSteps(listPages(questionnaire, standardForm, 'employee'));

function draftOf(answers: Partial<Draft['answers']>, comments: Draft['comments'] = {}): Draft {
	return { ...emptyDraft, answers: { ...emptyDraft.answers, ...answers }, comments };
}

function linesOf(steps: readonly Step[], id: string, draft: Draft) {
	const step = steps.find((one) => one.id === id);
	if (!step) throw new Error(`there is no page ${id}`);

	return readThrough(step, draft, questionnaire, 'da').map(({ answer, empty }) => [answer, empty]);
}

test('statements are read in the words they were answered with', () => {
	const items = { retning_1: 4, retning_2: 'ved_ikke' } as const;

	expect(linesOf(employees, 'retning', draftOf({ items }))).toEqual([
		['Enig', false],
		['Ved ikke / ikke relevant', false],
		['Sprunget over', true]
	]);
});

test('a time split is read part by part, zero included', () => {
	const draft = draftOf({ timeNow: { opad: 100, udad: 0 } });

	expect(linesOf(own, 'tid', draft)).toEqual([
		[expect.stringMatching(/^Opad.*: 100\s%\nUdad.*: 0\s%$/u), false],
		['Ikke udfyldt', true]
	]);
});

test('challenges and comments are read as they were given', () => {
	expect(linesOf(own, 'udfordringer', draftOf({ challenges: ['drift', 'retning'] }))).toEqual([
		['Retning og mening, Driftsledelse', false]
	]);
	expect(linesOf(employees, 'kommentarer', draftOf({}, { aaben_2: 'Mere ro.' }))).toEqual([
		['Ingen kommentar', true],
		['Mere ro.', false]
	]);
});

test('a split that does not add up is named, the one for now first', () => {
	expect(findUnwholeSplit(draftOf({}), 'da')).toBeUndefined();
	expect(findUnwholeSplit(draftOf({ timeNow: { opad: 99 } }), 'da')).toEqual({
		split: 'Nu',
		sum: 99
	});
	expect(
		findUnwholeSplit(draftOf({ timeNow: { opad: 100 }, timeWish: { opad: 101 } }), 'en')
	).toEqual({ split: 'Preferred', sum: 101 });
});

test('what was skipped is counted, and one comment is an answer too', () => {
	const { empty } = answering.da.review;
	const note = (draft: Draft) => noteSkipped(employees, draft, 'da');
	const items = Object.fromEntries(
		employees
			.flatMap((step) => (step.kind === 'statements' ? step.statements : []))
			.map(({ id }) => [id, 3 as const])
	);

	expect(note(draftOf({}))).toBe(empty);
	expect(note(draftOf({ items: { retning_1: 1 } }))).toContain('50');
	expect(note(draftOf({}, { aaben_1: 'Ja.' }))).toContain('51');
	expect(note(draftOf({ items }))).toBeUndefined();
});
