import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { countStatements, listPages, type Selection } from '#lib/domain/questionnaire/selection.ts';
import { estimateStepMinutes, listSteps } from '#lib/domain/questionnaire/steps.ts';
import type { setup } from '#lib/i18n/messages/setup.ts';

type Words = (typeof setup)['da']['form'];

/** How many themes are advised in a tailored form. It does not stop anyone. */
const advisedThemes = { least: 4, most: 6 } as const;

/** »27 udsagn, omkring 5 minutter«: what an employee meets, as the invitation will say it too. */
export function wordLength(
	questionnaire: Questionnaire,
	selection: Selection,
	words: Words
): string {
	if (selection.form === 'tilpasset' && selection.themes.length === 0) {
		return words.lengthFrom(
			measure(questionnaire, { ...selection, themes: firstThemes(questionnaire) })
		);
	}

	return words.length(measure(questionnaire, selection));
}

/** What we advise about a number of chosen themes. */
export function adviseThemes(count: number, words: Words): string {
	if (count > 0 && count < advisedThemes.least) return words.themesTooFew({ count });
	if (count > advisedThemes.most) return words.themesTooMany({ count });

	return words.themesAdvice;
}

function measure(questionnaire: Questionnaire, selection: Selection) {
	const steps = listSteps(listPages(questionnaire, selection, 'employee'));

	return { items: countStatements(questionnaire, selection), minutes: estimateStepMinutes(steps) };
}

function firstThemes({ themes }: Questionnaire): readonly string[] {
	return themes
		.filter(({ kind }) => kind === 'theme')
		.slice(0, advisedThemes.least)
		.map(({ id }) => id);
}
