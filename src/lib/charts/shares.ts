import type { Figure } from '#lib/domain/disclosure/figure.ts';
import type { Bilingual } from '#lib/domain/language.ts';

/** A bar from one end: so much is certain, and so much more may be. Both in per cent. */
export interface ShareBar {
	readonly certain: number;
	readonly possible: number;
}

/** How the answers to one statement part: those who disagree from the left, those who agree from the right. */
export interface SharesRow {
	readonly disagree: ShareBar;
	readonly agree: ShareBar;
	readonly texts: readonly [disagree: Bilingual, middle: Bilingual, agree: Bilingual];
}

/** Undefined unless all three shares of the statement are shown. */
export function plotShares(shares: readonly Figure[]): SharesRow | undefined {
	const [low, middle, high] = shares;
	if (!low?.shown || !middle?.shown || !high?.shown) return undefined;

	return {
		disagree: barOf(low),
		agree: barOf(high),
		texts: [low.text, middle.text, high.text]
	};
}

/** A share in steps of ten has half a step to each side; »20 % or less« begins at 0, »80 % or more« ends at 1. */
function barOf({ low, high }: { readonly low: number; readonly high: number }): ShareBar {
	const [from, to] = [Math.round(100 * low), Math.round(100 * high)];
	if (from === 0) return { certain: 0, possible: to - 5 };
	if (to === 100) return { certain: from + 5, possible: 0 };

	return { certain: (from + to) / 2, possible: 0 };
}
