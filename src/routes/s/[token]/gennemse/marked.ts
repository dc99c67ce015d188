import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Step } from '#lib/domain/questionnaire/steps.ts';
import { answering } from '#lib/i18n/messages/answering.ts';
import { markFor, sectionFor } from '#lib/server/pages/cut.ts';
import { readThrough, type Line } from './read-through.ts';

/**
 * The lines of one page of the form as everybody's: each statement answered, and each skipped, and what
 * stands for several that were skipped. `valuesOf` says which of them are one person's.
 */
export function markLines(
	step: Step,
	questionnaire: Questionnaire,
	language: Language
): readonly Line[] {
	if (step.kind !== 'statements') return readThrough(step, emptyDraft, questionnaire, language);

	const { skipped } = answering[language].review;
	const lines = step.statements.flatMap(({ id, text }): Line[] => {
		const question = text[language];
		const [said, left] = [`said_${id}`, `skipped_${id}`];
		return [
			{ question, answer: markFor(said), empty: false, marks: sectionFor(said) },
			{ question, answer: skipped, empty: true, marks: sectionFor(left) }
		];
	});
	const rest = `skipped_in_${step.id}`;

	return [
		...lines,
		{ question: markFor(rest), answer: skipped, empty: true, marks: sectionFor(rest) }
	];
}

/** What belongs in the place of those marks for one person who is asked statements only. */
export function valuesOf(
	steps: readonly Step[],
	draft: Draft,
	questionnaire: Questionnaire,
	language: Language
): Readonly<Record<string, string>> {
	const values: Record<string, string> = {};
	for (const step of steps) {
		if (step.kind !== 'statements') continue;
		const lines = readThrough(step, draft, questionnaire, language);
		for (const { statement, question, answer, empty } of lines) {
			if (statement === undefined) values[`skipped_in_${step.id}`] = question;
			else if (empty) values[`skipped_${statement}`] = '';
			else values[`said_${statement}`] = answer;
		}
	}

	return values;
}
