import type { Bilingual } from '#lib/domain/language.ts';
import type { ThemeChange } from '../over-time.ts';

/** When two rounds were, in both languages: »maj 2026«. */
interface Times {
	readonly then: Bilingual;
	readonly now: Bilingual;
}

/**
 * What a theme's picture says in a sentence. Without a change the values stand side by side and no more
 * is said.
 */
export function describeOverTime(
	change: Pick<ThemeChange, 'direction' | 'now' | 'earlier'> | undefined,
	when: Times
): Bilingual {
	if (!change)
		return {
			da: 'Tallene står ved siden af hinanden. De kan ikke sige, om noget har ændret sig.',
			en: 'The figures stand side by side. They cannot say whether anything has changed.'
		};
	const { now, earlier, direction } = change;
	if (direction === 'same')
		return {
			da: `Uændret inden for usikkerheden: ${earlier.da} i ${when.then.da}, ${now.da} i ${when.now.da}.`,
			en: `Unchanged within the uncertainty: ${earlier.en} in ${when.then.en}, ${now.en} in ${when.now.en}.`
		};
	const word = { higher: { da: 'Højere', en: 'Higher' }, lower: { da: 'Lavere', en: 'Lower' } };
	const { da, en } = word[direction];

	return {
		da: `${da} i ${when.now.da} end i ${when.then.da}: ${now.da} mod ${earlier.da}. Det er mere, end tilfældigheder kan forklare.`,
		en: `${en} in ${when.now.en} than in ${when.then.en}: ${now.en} against ${earlier.en}. That is more than chance can explain.`
	};
}
