import type { Language } from '#lib/domain/language.ts';
import type { Item } from '#lib/domain/questionnaire/definition.ts';

const subjects = { da: 'Lederen ', en: 'The leader ' } as const satisfies Record<Language, string>;

/**
 * A statement as a report names it, without the subject and the full stop, because three groups
 * answered it in three wordings: »Holder sine løfter til medarbejderne«.
 */
export function nameStatement({ manager }: Pick<Item, 'manager'>, language: Language): string {
	const text = manager[language].replace(/\.$/u, '');
	const subject = subjects[language];
	if (!text.startsWith(subject)) return text;

	const rest = text.slice(subject.length);

	return rest.charAt(0).toUpperCase() + rest.slice(1);
}
