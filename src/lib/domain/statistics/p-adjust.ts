/** How p values of a family of tests are raised. */
export type Adjustment = 'bh' | 'holm';

/**
 * p values adjusted for their number, in their order: Benjamini & Hochberg (1995) hold the share of
 * false discoveries down, Holm (1979) the chance of a single one. None gives none; never above 1.
 */
export function pAdjust(p: readonly number[], adjustment: Adjustment): readonly number[] {
	switch (adjustment) {
		case 'bh':
			return adjustDownwards(p);
		case 'holm':
			return adjustUpwards(p);
	}
}

/** From the largest on, m / rank times p, never more than the one before. */
function adjustDownwards(p: readonly number[]): readonly number[] {
	const adjusted = new Array<number>(p.length);
	let least = 1;
	for (const [place, index] of sortedIndices(p).reverse().entries()) {
		least = Math.min(least, ((p[index] ?? NaN) * p.length) / (p.length - place));
		adjusted[index] = least;
	}

	return adjusted;
}

/** From the smallest on, (m + 1 - rank) times p, never less than the one before. */
function adjustUpwards(p: readonly number[]): readonly number[] {
	const adjusted = new Array<number>(p.length);
	let most = 0;
	for (const [place, index] of sortedIndices(p).entries()) {
		most = Math.max(most, Math.min(1, (p[index] ?? NaN) * (p.length - place)));
		adjusted[index] = most;
	}

	return adjusted;
}

function sortedIndices(p: readonly number[]): number[] {
	return p.map((_, index) => index).sort((one, other) => (p[one] ?? NaN) - (p[other] ?? NaN));
}
