import type { Language } from '#lib/domain/language.ts';
import type { Finding } from '#lib/domain/research/source.ts';

/** What the page about a theme says beside the questions and the things to try of the report. */
export interface ThemeGuide {
	readonly words: Readonly<Record<Language, GuideWords>>;
	readonly research: readonly Finding[];
	/** How far the research carries, and where it does not. */
	readonly sureness: Finding;
}

export interface GuideWords {
	/** What it looks like when it works. */
	readonly about: string;
	/** Ideas for the leader that take months. */
	readonly longer: readonly string[];
	readonly organisation: readonly string[];
}
