import type { Figure, Population } from '../disclosure/figure.ts';

/** What a figure says on the scale, in tenths. */
export type Displayed =
	| { readonly kind: 'value'; readonly tenths: number }
	| { readonly kind: 'band'; readonly low: number; readonly high: number };

/**
 * Reads a figure's bounds back into what stands in its text, or undefined where it is not shown. A
 * rounded value has a bound at an odd twentieth; the ends of a band are whole tenths.
 */
export function readDisplayed(figure: Figure<Population> | undefined): Displayed | undefined {
	if (!figure?.shown) return undefined;
	const low = Math.round(figure.low * 20);
	const high = Math.round(figure.high * 20);

	if (low === high) return { kind: 'value', tenths: low / 2 };
	if (low % 2 === 1) return { kind: 'value', tenths: (low + 1) / 2 };
	if (high % 2 === 1) return { kind: 'value', tenths: (high - 1) / 2 };

	return { kind: 'band', low: low / 2, high: high / 2 };
}
