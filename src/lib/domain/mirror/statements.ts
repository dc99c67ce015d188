import type { Answer } from '../ballot/answers.ts';
import type { Language } from '../language.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { listThemeItems } from '../questionnaire/selection.ts';

/** One of the statements of the short form, in the leader's own wording. */
export interface MirrorStatement {
	readonly id: string;
	readonly part: 'overall' | 'theme';
	readonly theme: string;
	readonly text: string;
}

export type MirrorAnswers = Readonly<Record<string, Answer>>;

/** From how many answers on the scale a profile says anything. */
export const fewestForProfile = 5;

/** What the mirror asks: the short form, overall part first. */
export function listMirrorStatements(
	questionnaire: Questionnaire,
	language: Language
): readonly MirrorStatement[] {
	return questionnaire.themes.flatMap((theme) =>
		listThemeItems(theme, { form: 'kort', themes: [] }).map((item) => ({
			id: item.id,
			part: theme.kind,
			theme: theme.name[language],
			text: item.self[language]
		}))
	);
}

/** How many statements have an answer on the scale; "don't know" is none. */
export function countOnScale(answers: MirrorAnswers): number {
	return Object.values(answers).filter((answer) => answer !== 'ved_ikke').length;
}
