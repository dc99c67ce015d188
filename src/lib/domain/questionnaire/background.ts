import type { BackgroundField, Questionnaire } from './definition.ts';

/** The background that a leader is asked for; what follows from the lists is not. */
export function listAskedFields(questionnaire: Questionnaire): readonly BackgroundField[] {
	return questionnaire.background.leader.filter(
		({ setBy }) => setBy !== 'derived-from-invitations'
	);
}

/** The choices that are valid on a day: regions are renamed and merged by law on a date. */
export function listValidOptions(field: BackgroundField, day: string): BackgroundField['options'] {
	return field.options.filter(
		({ validFrom = '', validTo = '9999' }) => validFrom <= day && day <= validTo
	);
}
