import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { ownQuestionnaire } from './messages/own-questionnaire.ts';
import { reading } from './messages/reading.ts';

/**
 * Where the statements are from, and what is known of them: of the common questionnaire that it is not
 * validated, of an organisation's own what its licence asks to be shown.
 */
export function describeStatements({ instrument }: Questionnaire, language: Language): string {
	const own = nameOwnStatements({ instrument }, language);

	return own ?? reading[language].bear.notValidated;
}

/** The same of an organisation's own questionnaire; undefined for the common one. */
export function nameOwnStatements(
	{ instrument }: Pick<Questionnaire, 'instrument'>,
	language: Language
): string | undefined {
	if (instrument.owner === undefined) return undefined;
	const name = instrument.name[language];

	return `${ownQuestionnaire[language].from({ name })} ${instrument.note[language]}`;
}
