import { z } from 'zod';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';

/** The field of this form that may come several times. */
export const pulseLists = ['themes'];

/** The themes that a pulse asks about, at least one, in the order of the questionnaire. */
export function pulseSchema(questionnaire: Questionnaire) {
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme').map(({ id }) => id);

	return z
		.object({ themes: z.array(z.enum(themes, 'unknownChoice')).min(1, 'themes') })
		.transform((chosen) => themes.filter((id) => chosen.themes.includes(id)));
}
