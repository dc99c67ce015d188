import type { Language } from '#lib/domain/language.ts';
import { followUpPage } from '#lib/i18n/messages/follow-up-page.ts';
import type { Refused } from './places.ts';

export interface Issue {
	/** Of the field, which carries it as its id. */
	readonly id: string;
	readonly text: string;
}

/** What is wrong with the form of a part, in words. */
export function wordIssues(refused: Refused | null, language: Language): readonly Issue[] {
	const { issues } = followUpPage[language];
	const known: Readonly<Record<string, string>> = issues;

	return Object.entries(refused?.issues ?? {}).map(([id, key]) => ({
		...{ id, text: known[key] ?? issues.badValue }
	}));
}
