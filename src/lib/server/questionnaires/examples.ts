import file from '#db/examples/ledelsesevaluering-standard.json' with { type: 'json' };
import type { FieldExamples } from '#lib/domain/questionnaire/examples.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { fieldExamplesSchema } from '#lib/schemas/field-examples.ts';
import { currentQuestionnaire } from './current.ts';

let parsed: FieldExamples | undefined;

/** The examples to a questionnaire, whichever version of it: they are no part of what is counted. */
export function findExamples({ instrument }: Questionnaire): FieldExamples {
	if (instrument.id !== file.questionnaire) return {};
	parsed ??= fieldExamplesSchema(currentQuestionnaire()).parse(file).examples;

	return parsed;
}
