import type { Bilingual } from '#lib/domain/language.ts';

/** One rule or one formula, with a name that can be pointed to. */
export interface Note {
	readonly id: string;
	readonly title: Bilingual;
	readonly text: Bilingual;
}
