import type { Language } from '../language.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { sheetColumns } from './leader-sheet.ts';

/** The files that somebody can fill in, or build another system's survey by. */
export const templates = ['ledere', 'svar', 'koder'] as const;

export type Template = (typeof templates)[number];

/** The rows of a template, the headings first. */
export function writeTemplate(
	template: Template,
	questionnaire: Questionnaire,
	language: Language
): readonly (readonly string[])[] {
	switch (template) {
		case 'ledere':
			return [sheetColumns.map(({ label }) => label[language])];
		case 'svar':
			return [
				['leader', 'group', ...listStatements(questionnaire, language).map(([id]) => id ?? '')]
			];
		case 'koder':
			return [codeHeadings[language], ...listStatements(questionnaire, language)];
	}
}

const codeHeadings: Readonly<Record<Language, readonly string[]>> = {
	da: ['kode', 'kode i LimeSurvey', 'tema', 'til medarbejderne', 'til lederen selv'],
	en: ['code', 'code in LimeSurvey', 'theme', 'to the employees', 'to the leader']
};

/** Every statement of the themes; LimeSurvey's codes hold letters and digits only. */
function listStatements(
	{ themes }: Questionnaire,
	language: Language
): readonly (readonly string[])[] {
	return themes.flatMap(({ name, items }) =>
		items.map(({ id, employee, self }) => [
			...[id, id.replaceAll('_', ''), name[language], employee[language], self[language]]
		])
	);
}
