import type { ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { Bilingual } from '#lib/domain/language.ts';

/** The careful guess beside a value that rests on some of those invited, and why it differs. */
export function describeEstimate({
	text,
	n,
	invited
}: Pick<ShownFigure, 'text' | 'n' | 'invited'>): Bilingual {
	return {
		da: `Et forsigtigt bud er ${text.da}: Når ${n} af ${invited} har svaret, kan tallet ligge for langt ude ved et tilfælde. Buddet ligger derfor lidt nærmere landets gennemsnit.`,
		en: `A careful guess is ${text.en}: when ${n} of ${invited} have answered, the figure may lie too far out by chance. So the guess lies a little nearer to the national average.`
	};
}
