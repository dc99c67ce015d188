import type { Language } from '#lib/domain/language.ts';
import { roundIssues } from '#lib/i18n/messages/round-issues.ts';

/** What an action of a step gives back, in the one shape that all steps read. */
export interface Refused {
	readonly issues: Readonly<Record<string, string>>;
	/** What was typed; absent where it was saved. */
	readonly values?: Readonly<Record<string, string>>;
	readonly lists?: Readonly<Record<string, readonly string[]>>;
}

export interface Issue {
	/** Of the field, which carries it as its id. */
	readonly id: string;
	readonly text: string;
}

/** The issues of a form in words, in the order of its fields where `fields` gives one. */
export function wordIssues(
	refused: Pick<Refused, 'issues'> | null | undefined,
	language: Language,
	fields: readonly string[] = []
): readonly Issue[] {
	const known: Readonly<Record<string, string>> = roundIssues[language];
	const place = (id: string) => (fields.indexOf(id) + fields.length + 1) % (fields.length + 1);

	return Object.entries(refused?.issues ?? {})
		.map(([id, key]) => ({ id, text: known[key] ?? roundIssues[language].unknownChoice }))
		.sort((one, other) => place(one.id) - place(other.id));
}

export function textOf(issues: readonly Issue[], field: string): string | undefined {
	return issues.find(({ id }) => id === field)?.text;
}
