import { z } from 'zod';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { go } from './go.ts';

/** The fields of this form that may come several times. */
export const formLists = ['themes'];

/** Which form, which themes, and the extra parts. A pulse is a tailored form without anything else: what it would not show is not asked. Themes are kept in the order of the questionnaire. */
export function formSchema(questionnaire: Questionnaire) {
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme').map(({ id }) => id);

	return z
		.object({
			go,
			form: z.enum(['kort', 'tilpasset', 'standard', 'puls'], 'unknownChoice'),
			themes: z.array(z.enum(themes, 'unknownChoice')),
			comments: z.enum(['yes', 'no'], 'unknownChoice'),
			conditions: z.enum(['yes', 'no'], 'unknownChoice')
		})
		.transform((chosen) => ({
			go: chosen.go,
			selection: {
				form: chosen.form === 'puls' ? ('tilpasset' as const) : chosen.form,
				focusOnly: chosen.form === 'puls',
				themes: themes.filter((id) => chosen.themes.includes(id)),
				comments: chosen.form !== 'puls' && chosen.comments === 'yes',
				conditions: chosen.form !== 'puls' && chosen.conditions === 'yes'
			}
		}));
}
