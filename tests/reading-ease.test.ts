import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { highestLix, measurePassages } from './support/reading-ease/catalogue.ts';
import { isLabel, measureLix } from './support/reading-ease/lix.ts';
import { reportSentences } from './support/reading-ease/sentences.ts';

test('LIX is words a sentence and long words of a hundred', () => {
	// Seven letters are long, six are not.
	expect(measureLix(['Svarene er låst. Ingen kan læse dem.'])).toEqual({
		...{ words: 7, sentences: 2, long: 1 },
		lix: 17.8
	});
	expect(measureLix(['Rapporten', 'Læs den i morgen.'])).toMatchObject({ words: 5, sentences: 2 });
	expect(measureLix([]).lix).toBe(0);
});

test.for([
	['Sidste dag er fredag den 20. november kl. 10.00.', 1],
	['Er du klar? Så begynd.', 2],
	['Der står »vises ikke«. Vi siger ikke hvorfor.', 2],
	['Sådan regner vi: Vi går ud fra tallene.', 2],
	['Ingen ser det: hverken HR eller andre.', 1],
	['Du skrev »Det er godt!« i går.', 1]
] as const)('»%s« is %i sentences', ([text, sentences]) => {
	expect(measureLix([text]).sentences).toBe(sentences);
});

test('a button is not running text, a sentence is, and a heading of some length', () => {
	expect(['Gem', 'Svar her', 'I alt 12 svar'].map(isLabel)).toEqual([true, true, false]);
	expect(['Tak.', 'Er det dig?', 'Hvor I ser det samme'].map(isLabel)).toEqual([
		...[false, false, false]
	]);
});

test('no Danish text is harder to read than it may be', async () => {
	const passages = await measurePassages('da');
	const hard = passages.filter(({ kind, lix }) => kind === 'words' && lix > highestLix);

	expect(hard.map(({ place, lix }) => `${place} ${lix}`)).toEqual([]);
});

test('every file of messages is measured, in both languages', async () => {
	const files = readdirSync(`${import.meta.dirname}/../src/lib/i18n/messages`);
	const [da, en] = await Promise.all([measurePassages('da'), measurePassages('en')]);
	const areasOf = (passages: typeof da) =>
		new Set(passages.map(({ place }) => place.split(/[.,]/u)[0]));

	expect(areasOf(da).size).toBeGreaterThan(0.9 * files.length);
	expect(da.reduce((sum, { words }) => sum + words, 0)).toBeGreaterThan(20_000);
	expect(en.reduce((sum, { words }) => sum + words, 0)).toBeGreaterThan(20_000);
});

test.for(Object.entries(reportSentences))(
	'what a report says of its %s is said in both languages',
	([, sentences]) => {
		const said = sentences.flatMap((each) => (each ? [each.da, each.en] : ['']));

		expect(said.filter((text) => !/^\P{Ll}.*\.$/su.test(text))).toEqual([]);
		expect(new Set(said).size).toBe(said.length);
	}
);
