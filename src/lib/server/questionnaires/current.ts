import standard from '#db/questionnaires/ledelsesevaluering-standard-1.0.0.json' with { type: 'json' };
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { questionnaireSchema } from '#lib/schemas/questionnaire.ts';

let parsed: Questionnaire | undefined;

/** The version that new rounds use. Throws when the file does not fit the schema. */
export function currentQuestionnaire(): Questionnaire {
	parsed ??= questionnaireSchema.parse(standard);

	return parsed;
}

/** The id under which a version is kept and cited: the instrument and its version. */
export function versionId(questionnaire: Questionnaire): string {
	return `${questionnaire.instrument.id}-${questionnaire.instrument.version}`;
}
