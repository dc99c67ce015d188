import { z } from 'zod';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { go } from './go.ts';

/** The fields of this form that may come several times. */
export const formLists = ['themes'];

/** Which form, which themes, and the extra parts. Themes are kept in the order of the questionnaire. */
export function formSchema(questionnaire: Questionnaire) {
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme').map(({ id }) => id);

	return z
		.object({
			go,
			form: z.enum(['kort', 'tilpasset', 'standard'], 'unknownChoice'),
			themes: z.array(z.enum(themes, 'unknownChoice')),
			comments: z.enum(['yes', 'no'], 'unknownChoice'),
			conditions: z.enum(['yes', 'no'], 'unknownChoice')
		})
		.transform((chosen) => ({
			go: chosen.go,
			selection: {
				form: chosen.form,
				themes: themes.filter((id) => chosen.themes.includes(id)),
				comments: chosen.comments === 'yes',
				conditions: chosen.conditions === 'yes'
			}
		}));
}
