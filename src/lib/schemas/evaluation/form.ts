import { z } from 'zod';
import { selectChosen } from '#lib/domain/questionnaire/chosen-form.ts';
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
			form: z.enum(['kort', 'tilpasset', 'standard', 'puls'], 'unknownChoice'),
			themes: z.array(z.enum(themes, 'unknownChoice')),
			comments: z.enum(['yes', 'no'], 'unknownChoice'),
			conditions: z.enum(['yes', 'no'], 'unknownChoice')
		})
		.transform((chosen) => ({
			go: chosen.go,
			selection: selectChosen({
				...chosen,
				themes: themes.filter((id) => chosen.themes.includes(id))
			})
		}));
}
