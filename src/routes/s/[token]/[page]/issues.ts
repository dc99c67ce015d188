import { sumOf } from '#lib/domain/ballot/change.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { answering } from '#lib/i18n/messages/answering.ts';
import type { RefusedForm } from '#lib/schemas/form.ts';

/** Something to correct: the id of the field, and what to do about it. */
export interface Issue {
	readonly id: string;
	readonly text: string;
}

/** What is wrong on a page, in the order of its fields and in words. */
export function describeIssues(
	form: RefusedForm,
	{ leaderContext, openQuestions }: Questionnaire,
	language: Language
): readonly Issue[] {
	const words = answering[language].issues;

	return Object.entries(form.issues).map(([field, issue]) => {
		const [id = field] = field.split('.');
		return { id, text: describe(id, issue) };
	});

	function describe(field: string, issue: string): string {
		switch (issue) {
			case 'percent':
				return words.percent({ label: labelOf(field) });
			case 'sum':
				return words.sum({ sum: sumUnder(field, form.values) });
			case 'tooManyChallenges':
				return words.tooManyChallenges({
					max: leaderContext.challenges.max,
					count: form.lists[field]?.length ?? 0
				});
			case 'tooLong':
				return words.tooLong({
					count: [...(form.values[field] ?? '')].length,
					limit: openQuestions.find(({ id }) => id === field)?.maxLength ?? 0
				});
			case 'strangeCharacters':
				return words.strangeCharacters;
			default:
				return words.badChoice;
		}
	}

	function labelOf(field: string): string {
		const part = leaderContext.timeSplit.parts.find(({ code }) => field.endsWith(`_${code}`));

		return part?.label[language] ?? field;
	}
}

/** What the fields of one split add up to; text that is no number counts as nothing. */
export function sumUnder(split: string, values: RefusedForm['values']): number {
	const given = Object.entries(values)
		.filter(([field]) => field.startsWith(`${split}_`))
		.map(([, text]) => Number.parseInt(text, 10));

	return sumOf(given.filter((value) => Number.isFinite(value)));
}
