import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#lib/domain/language.ts';
import { listTexts } from '#tests/support/reading-ease/texts.ts';
import { fewAnswers } from './messages/few-answers.ts';

const folder = join(import.meta.dirname, 'messages');

/** Where a reader must meet it: before answering, set up, progress, mails, report, and the pages that explain. */
const places = [
	'anonymity',
	'following',
	'mail',
	'mail-later',
	'mail-together',
	'method',
	'organisation',
	'respond',
	'running',
	'setup-people',
	'setup-start',
	'small-team'
];

/** Words of a text about small teams that are deleted: nothing else may tell it in words of its own. */
const telling = {
	da: /teams.*slettet|slettet.*teams/su,
	en: /teams.*deleted|deleted.*teams/su
} as const;

describe.for(languages)('what becomes of fewer than five answers, in %s', (language) => {
	const { whatBecomes } = fewAnswers[language];

	test('it is said wherever somebody has to know it', async () => {
		const silent = [];
		for (const place of places) {
			const texts = await textsOf(`${place}.ts`, language);
			if (!texts.some((text) => text.includes(whatBecomes))) silent.push(place);
		}

		expect(silent).toEqual([]);
	});

	test('and nowhere in other words', async () => {
		const others = [];
		for (const file of readdirSync(folder)) {
			const texts = await textsOf(file, language);
			others.push(
				...texts
					.map((text) => text.replaceAll(whatBecomes, ''))
					.filter((text) => telling[language].test(text))
			);
		}

		expect(others).toEqual([]);
	});
});

async function textsOf(file: string, language: Language): Promise<readonly string[]> {
	const areas = (await import(join(folder, file))) as Record<string, Record<Language, unknown>>;

	return Object.entries(areas).flatMap(([area, words]) =>
		listTexts(area, words[language], language)
	);
}
