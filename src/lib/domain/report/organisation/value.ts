import type { OrganisationFigure } from '#lib/domain/disclosure/organisation/input.ts';
import { readDisplayed } from '../displayed.ts';
import { estimateUncertainty, intervalAround, type Interval } from '../uncertainty.ts';

/**
 * What a figure of an organisation says on the scale: a value and where it would probably lie, had
 * everybody answered; or two ends, where it is withheld between them.
 */
export type DisplayedMean =
	| { readonly kind: 'value'; readonly value: number; readonly interval: Interval }
	| { readonly kind: 'band'; readonly low: number; readonly high: number };

/** Undefined where nothing is shown. */
export function readMean(figure: OrganisationFigure | undefined): DisplayedMean | undefined {
	if (!figure?.shown) return undefined;
	const { low, high, n, invited } = figure;
	const uncertainty = estimateUncertainty({ n, invited });
	const about = readAbout(figure.text.en);
	if (about !== undefined) {
		return {
			kind: 'value',
			value: about,
			interval: {
				low: intervalAround(low, uncertainty).low,
				high: intervalAround(high, uncertainty).high
			}
		};
	}

	const displayed = readDisplayed(figure);
	if (displayed?.kind !== 'value') return { kind: 'band', low, high };
	const value = displayed.tenths / 10;

	return { kind: 'value', value, interval: intervalAround(value, uncertainty) };
}

/** The middle of a figure that is made of bands too: its bounds need not lie evenly around it. */
function readAbout(text: string): number | undefined {
	const [, value] = /^about (\d\.\d)$/u.exec(text) ?? [];

	return value === undefined ? undefined : Number(value);
}
