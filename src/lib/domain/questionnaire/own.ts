import type { Bilingual } from '../language.ts';
import type { Questionnaire, Theme } from './definition.ts';

export const ownFormat = 'ledelsesspejl-questionnaire-1';

/** A file with an organisation's own questionnaire, as somebody there has written it. See docs/own-questionnaire.md. */
export interface OwnQuestionnaireFile {
	readonly format: typeof ownFormat;
	readonly id: string;
	readonly version: string;
	readonly name: Bilingual;
	/** Who holds the rights, and the words that the licence asks to be shown. */
	readonly licence: { readonly holder: string; readonly words: Bilingual };
	readonly themes: readonly OwnTheme[];
}

export interface OwnTheme {
	readonly id: string;
	readonly name: Bilingual;
	readonly description: Bilingual;
	readonly statements: readonly OwnStatement[];
}

export interface OwnStatement {
	readonly id: string;
	readonly reverse?: boolean | undefined;
	/** Asked in every form too. Where a theme names none, it is the first one. */
	readonly marker?: boolean | undefined;
	readonly self: Bilingual;
	readonly employee: Bilingual;
	readonly manager: Bilingual;
}

/** A person's value for a theme is kept in twelfths, which are exact for as many as four answers. */
export const ownLimits = { themes: 20, statements: 4, text: 400 } as const;

/** What stands before every id of such a file, so that none is taken for one of the common questionnaire. */
const mark = 'egen_';

/**
 * Makes a questionnaire of the file, for one organisation. Scale, instructions, open questions, background
 * and the parts about conditions and fellow leaders are the common ones: what reports, rules and texts
 * rest on. The owner is part of its id, so that two organisations can have the same one apart.
 */
export function makeOwnQuestionnaire(
	common: Questionnaire,
	file: OwnQuestionnaireFile,
	owner: string
): Questionnaire {
	const themes = file.themes.map(themeOf);
	const all = themes.flatMap(({ items }) => items);
	const markers = all.filter(({ marker }) => marker).length;
	const minutes = (statements: number) => Math.max(1, Math.round(statements / 6));
	const { standard, tilpasset, kort } = common.forms;

	return {
		...common,
		instrument: {
			id: `${mark}${owner}_${file.id}`,
			version: file.version,
			status: 'licensed',
			name: file.name,
			note: {
				da: `© ${file.licence.holder}. ${file.licence.words.da}`,
				en: `© ${file.licence.holder}. ${file.licence.words.en}`
			},
			owner
		},
		forms: {
			standard: { ...standard, estimatedMinutes: minutes(all.length) },
			tilpasset: { ...tilpasset, estimatedMinutes: minutes((all.length + markers) / 2) },
			kort: { ...kort, estimatedMinutes: minutes(markers) }
		},
		themes
	};
}

function themeOf({ id, name, description, statements }: OwnTheme, index: number): Theme {
	const hasMarker = statements.some(({ marker }) => marker);

	return {
		...{ id: `${mark}${id}`, order: index + 1, kind: 'theme', orientation: null },
		...{ name, description },
		items: statements.map(({ id: item, reverse, marker, self, employee, manager }, place) => ({
			id: `${mark}${item}`,
			marker: hasMarker ? marker === true : place === 0,
			reverse: reverse === true,
			...{ self, employee, manager }
		}))
	};
}

/** How much there is in a questionnaire. */
export function measureQuestionnaire({ themes }: Pick<Questionnaire, 'themes'>) {
	const items = themes.flatMap((theme) => theme.items);

	return { themes: themes.filter(({ kind }) => kind === 'theme').length, statements: items.length };
}
