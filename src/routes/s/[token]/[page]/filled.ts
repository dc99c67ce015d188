import type { Draft } from '#lib/domain/ballot/draft.ts';
import type { Step } from '#lib/domain/questionnaire/steps.ts';
import { splits } from '#lib/schemas/answers.ts';
import type { RefusedForm } from '#lib/schemas/form.ts';

/** What stands in the fields of a page, by name: like a form that comes back, with nothing wrong in it. */
export function fillPage(step: Step, { answers, comments }: Draft): RefusedForm {
	const empty: RefusedForm = { issues: {}, values: {}, lists: {} };

	switch (step.kind) {
		case 'statements':
			return { ...empty, values: asTexts(answers.items) };
		case 'time':
			return {
				...empty,
				values: {
					...asTexts(answers.timeNow, `${splits.timeNow}_`),
					...asTexts(answers.timeWish, `${splits.timeWish}_`)
				}
			};
		case 'challenges':
			return { ...empty, lists: { udfordringer: answers.challenges } };
		case 'comments':
			return { ...empty, values: comments };
	}
}

function asTexts(
	values: Readonly<Record<string, string | number>>,
	prefix = ''
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [`${prefix}${name}`, String(value)])
	);
}
