import type { Bilingual } from '../language.ts';
import type { Step } from './steps.ts';

/** What a statement can be about in a field: by statement and by code of the field. */
export type FieldExamples = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

/** The screens with an example from one field below each statement that has one. */
export function addExamples(
	steps: readonly Step[],
	examples: FieldExamples,
	field: string
): readonly Step[] {
	return steps.map((step) => {
		if (step.kind !== 'statements') return step;
		const statements = step.statements.map((statement) => {
			const example = examples[statement.id]?.[field];

			return example === undefined ? statement : { ...statement, example };
		});

		return { ...step, statements };
	});
}
