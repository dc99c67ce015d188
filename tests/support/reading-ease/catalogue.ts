import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import standard from '#db/questionnaires/ledelsesevaluering-standard-1.0.0.json' with { type: 'json' };
import type { Language } from '#lib/domain/language.ts';
import { findGuide, listGuidedThemes } from '#lib/i18n/guides/find.ts';
import { measureLix, type Lix } from './lix.ts';
import { reportSentences } from './sentences.ts';
import { listPassages, listTexts, type Passage } from './texts.ts';

/** What is written by us and can be mended, or the statements, which do not change within a version. */
export type Kind = 'words' | 'questionnaire';

export interface MeasuredPassage extends Lix {
	readonly kind: Kind;
	readonly place: string;
}

/** The highest LIX that a Danish passage of our own words may have. */
export const highestLix = 35;

const messages = join(import.meta.dirname, '../../../src/lib/i18n/messages');

/** Every passage of the product with its LIX, the hardest first. */
export async function measurePassages(language: Language): Promise<readonly MeasuredPassage[]> {
	const kinds: Readonly<Record<Kind, readonly Passage[]>> = {
		words: [...(await listMessages(language)), ...listSentences(language), ...listGuides(language)],
		questionnaire: listStatements(language)
	};

	return Object.entries(kinds)
		.flatMap(([kind, passages]) =>
			passages.map(({ place, texts }) => ({
				kind: kind as Kind,
				place,
				...measureLix(texts)
			}))
		)
		.toSorted((one, other) => other.lix - one.lix);
}

async function listMessages(language: Language): Promise<readonly Passage[]> {
	const files = readdirSync(messages).filter((file) => file.endsWith('.ts'));
	const passages = await Promise.all(
		files.map(async (file) => {
			const areas = (await import(join(messages, file))) as Record<
				string,
				Record<Language, unknown>
			>;
			return Object.entries(areas).flatMap(([area, words]) =>
				listPassages(area, words[language], language)
			);
		})
	);

	return passages.flat();
}

function listSentences(language: Language): readonly Passage[] {
	return Object.entries(reportSentences).map(([name, sentences]) => ({
		place: `sentences.${name}`,
		texts: sentences.flatMap((sentence) => sentence?.[language] ?? [])
	}));
}

function listGuides(language: Language): readonly Passage[] {
	return listGuidedThemes().map((theme) => {
		const guide = findGuide(theme);
		const findings = guide ? [...guide.research, guide.sureness] : [];

		return {
			place: `guides.${theme}`,
			texts: [
				...listTexts(theme, guide?.words[language], language),
				...findings.map((finding) => finding[language])
			]
		};
	});
}

function listStatements(language: Language): readonly Passage[] {
	return standard.themes.map(({ id, items }) => ({
		place: `questionnaire.${id}`,
		texts: items.map(({ employee }) => employee[language])
	}));
}
