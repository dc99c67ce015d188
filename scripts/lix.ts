/* Prints how hard the product's texts are to read, and fails where a Danish one is too hard: decision 0066. */
import { highestLix, measurePassages } from '#tests/support/reading-ease/catalogue.ts';

const shown = process.argv.includes('--all') ? Infinity : 15;

for (const language of ['da', 'en'] as const) {
	const passages = await measurePassages(language);
	console.log(`\n${language}: ${passages.length} passages. LIX, words, place`);
	for (const { lix, words, place } of passages.slice(0, shown))
		console.log(`${lix.toFixed(1).padStart(5)} ${String(words).padStart(5)}  ${place}`);
	const hard = passages.filter(({ kind, lix }) => kind === 'words' && lix > highestLix);
	if (language === 'da' && hard.length > 0) process.exitCode = 1;
}
