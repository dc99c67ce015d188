import { agreementBounds } from '#lib/domain/disclosure/agreement.ts';
import type { ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { Bilingual } from '#lib/domain/language.ts';

const levels = ['high', 'medium', 'low'] as const;

/** How alike a large group answers a theme. The figure is a range of the average deviation, one for each word. */
export function describeAgreement({ low }: Pick<ShownFigure, 'low'>): Bilingual | undefined {
	const level = levels.find((name) => agreementBounds[name][0] === low);

	return level && sentences[level];
}

const sentences: Readonly<Record<(typeof levels)[number], Bilingual>> = {
	high: {
		da: 'Medarbejderne svarer nogenlunde ens på dette tema.',
		en: 'The employees answer more or less alike on this theme.'
	},
	medium: {
		da: 'Medarbejderne svarer noget forskelligt på dette tema.',
		en: 'The employees answer somewhat differently on this theme.'
	},
	low: {
		da: 'Medarbejderne svarer meget forskelligt på dette tema. Spørg, hvad forskellen handler om, og spørg ikke hvem.',
		en: 'The employees answer very differently on this theme. Ask what the difference is about, and do not ask who.'
	}
};
