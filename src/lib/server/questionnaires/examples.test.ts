import { expect, test } from 'vitest';
import file from '#db/examples/ledelsesevaluering-standard.json' with { type: 'json' };
import { addExamples } from '#lib/domain/questionnaire/examples.ts';
import { listPages } from '#lib/domain/questionnaire/selection.ts';
import { listSteps } from '#lib/domain/questionnaire/steps.ts';
import { fieldExamplesSchema } from '#lib/schemas/field-examples.ts';
import { standardForm } from '#tests/support/builders.ts';
import { currentQuestionnaire } from './current.ts';
import { findExamples } from './examples.ts';

const questionnaire = currentQuestionnaire();
const steps = listSteps(listPages(questionnaire, standardForm, 'employee'));
const textsOf = (field: string) =>
	addExamples(steps, findExamples(questionnaire), field).flatMap((step) =>
		step.kind === 'statements' ? step.statements.flatMap(({ example }) => example?.da ?? []) : []
	);

test('the file holds examples of statements and fields that there are', () => {
	expect(fieldExamplesSchema(questionnaire).safeParse(file).error).toBeUndefined();
	expect(
		fieldExamplesSchema(questionnaire).safeParse({
			...{ ...file, examples: { retning_2: file.examples.retning_1 } }
		}).success
	).toBe(false);
});

test('each theme has an example in each of the large fields, and none twice', () => {
	const fields = ['dagtilbud', 'skole', 'uddannelse', 'hospital', 'aeldre', 'social'];
	for (const field of [...fields, 'beskaeftigelse', 'teknik', 'administration'])
		expect(textsOf(field), field).toHaveLength(12);

	const all = Object.values(file.examples).flatMap((byField) => Object.values(byField));
	expect(new Set(all.map(({ da }) => da)).size).toBe(all.length);
	expect(all.filter(({ da, en }) => da === en || /\.$/u.test(da) || /\.$/u.test(en))).toEqual([]);
});

test('a field without examples leaves the statements as they are', () => {
	expect(addExamples(steps, findExamples(questionnaire), 'andet')).toEqual(steps);
});
