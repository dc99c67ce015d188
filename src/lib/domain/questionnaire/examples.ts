import type { Bilingual } from '../language.ts';
import type { Step } from './steps.ts';

/** What a statement can be about in a field: by statement and by code of the field. */
export type FieldExamples = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

/** The examples of one field, by statement. */
export function listOfField(
	examples: FieldExamples,
	field: string
): Readonly<Record<string, Bilingual>> {
	return Object.fromEntries(
		Object.entries(examples).flatMap(([id, byField]) => {
			const example = byField[field];

			return example === undefined ? [] : [[id, example]];
		})
	);
}

/** The screens with an example from one field below each statement that has one. */
export function addExamples(
	steps: readonly Step[],
	examples: FieldExamples,
	field: string
): readonly Step[] {
	const ofField = listOfField(examples, field);

	return steps.map((step) => {
		if (step.kind !== 'statements') return step;
		const statements = step.statements.map((statement) => {
			const example = ofField[statement.id];

			return example === undefined ? statement : { ...statement, example };
		});

		return { ...step, statements };
	});
}
