import type { ShownFigure } from '#lib/domain/disclosure/figure.ts';
import { priorSpread, type ReportReference } from '#lib/domain/disclosure/leader/reference.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import { readDisplayed } from '../displayed.ts';
import type { GroupReading } from '../read.ts';
import { intervalAround, type Sureness, type Uncertainty } from '../uncertainty.ts';
import { writeAtMost, writeOutward, writeTenths } from './numbers.ts';

type Counts = Pick<GroupReading, 'answered' | 'invited' | 'uncertainty'>;

/** How sure the employees' figures are as a whole, told from how many of them answered. */
export function describeSureness({ answered, invited, uncertainty }: Counts): Bilingual {
	const { halfWidth, sureness } = uncertainty;
	const { da, en } = writeAtMost(halfWidth);

	switch (sureness) {
		case 'all':
			return {
				da: `Alle ${invited} medarbejdere har svaret, så ingen mangler i tallene. Men folk svarer ikke helt ens fra dag til dag. Læg derfor ikke noget i små forskelle.`,
				en: `All ${invited} employees have answered, so nobody is missing from the figures. But people do not answer exactly alike from one day to the next. So read nothing into small differences.`
			};
		case 'many':
			return {
				da: `${answered} af ${invited} medarbejdere har svaret. Havde alle svaret, ville et tal nok ligge højst ${da} point fra det, der står her. Det er ret sikkert.`,
				en: `${answered} of ${invited} employees have answered. Had everybody answered, a figure would probably lie at most ${en} points from what stands here. That is fairly sure.`
			};
		case 'some':
			return {
				da: `${answered} af ${invited} medarbejdere har svaret. Havde alle svaret, kunne et tal ligge op til ${da} point højere eller lavere. Se på retningen mere end på decimalen.`,
				en: `${answered} of ${invited} employees have answered. Had everybody answered, a figure might lie up to ${en} points higher or lower. Look at the direction more than at the decimal.`
			};
		case 'few':
			return {
				da: `Kun ${answered} af ${invited} medarbejdere har svaret. Havde alle svaret, kunne et tal ligge et helt andet sted: op til ${da} point højere eller lavere. Brug tallene til at spørge ud fra.`,
				en: `Only ${answered} of ${invited} employees have answered. Had everybody answered, a figure might lie somewhere quite different: up to ${en} points higher or lower. Use the figures to ask questions from.`
			};
	}
}

/** What the uncertainty is reckoned from: the assumption, or what a national release has measured. */
export function describeBasis(reference: ReportReference | undefined): Bilingual {
	if (reference?.kind === 'national')
		return {
			da: `Landstallene for ${reference.year} viser, hvor forskelligt medarbejdere med samme leder plejer at svare. Det bruger vi sammen med, hvor mange der har svaret hos dig. Dit eget teams spredning bruger vi ikke, for den kunne røbe noget. »Nok« betyder i 95 af 100 tilfælde.`,
			en: `The national figures for ${reference.year} show how differently employees with the same leader usually answer. We use that together with how many have answered about you. We do not use the spread in your own team, for it might give something away. “Probably” means in 95 out of 100 cases.`
		};
	const { da, en } = writeTenths((reference?.spread ?? priorSpread) / 100);

	return {
		da: `Vi går ud fra, at medarbejdere med samme leder typisk svarer ${da} point fra deres fælles gennemsnit. Det er en antagelse, indtil det første landstal viser, hvor meget det er. Dit eget teams spredning bruger vi ikke, for den kunne røbe noget. »Nok« betyder i 95 af 100 tilfælde.`,
		en: `We take it that employees with the same leader typically answer ${en} points from their common average. That is an assumption until the first national figures show how much it is. We do not use the spread in your own team, for it might give something away. “Probably” means in 95 out of 100 cases.`
	};
}

/** How sure the employees' value of one theme is. Undefined where nothing is shown. */
export function describeThemeSureness(
	figure: ShownFigure,
	uncertainty: Uncertainty
): Bilingual | undefined {
	const displayed = readDisplayed(figure);
	if (displayed === undefined) return undefined;
	if (displayed.kind === 'band') return describeBand(figure, uncertainty);

	const { invited } = figure;
	const { sureness } = uncertainty;
	if (sureness === 'all')
		return {
			da: `Alle ${invited} medarbejdere har svaret, så ingen mangler i tallet.`,
			en: `All ${invited} employees have answered, so nobody is missing from the figure.`
		};
	const { low, high } = writeOutward(intervalAround(displayed.tenths / 10, uncertainty));
	const then = advice[sureness];

	return {
		da: `Havde alle ${invited} medarbejdere svaret, ville tallet nok ligge mellem ${low.da} og ${high.da}. ${then.da}`,
		en: `Had all ${invited} employees answered, the figure would probably lie between ${low.en} and ${high.en}. ${then.en}`
	};
}

const advice: Readonly<Record<Exclude<Sureness, 'all'>, Bilingual>> = {
	many: { da: 'Det er ret sikkert.', en: 'That is fairly sure.' },
	some: {
		da: 'Se på retningen mere end på decimalen.',
		en: 'Look at the direction more than at the decimal.'
	},
	few: {
		da: 'Det er meget usikkert. Brug tallet til at spørge ud fra.',
		en: 'That is very unsure. Use the figure to ask questions from.'
	}
};

/** The words of a range that touches an end stand by themselves; one between two values needs none. */
function describeBand({ text, invited }: ShownFigure, { halfWidth }: Uncertainty): Bilingual {
	const da = `Medarbejdernes tal er et interval: »${text.da}«. Hvor i intervallet det ligger, viser vi ikke.`;
	const en = `The employees’ figure is a range: “${text.en}”. Where in the range it lies, we do not show.`;
	if (halfWidth === 0) return { da, en };
	const beyond = writeAtMost(halfWidth);

	return {
		da: `${da} Havde alle ${invited} svaret, kunne det ligge op til ${beyond.da} point uden for.`,
		en: `${en} Had all ${invited} answered, it might lie up to ${beyond.en} points outside.`
	};
}
