/** One round of a team: how many of those invited answered. */
export interface Turnout {
	/** Answered. */
	readonly n: number;
	/** Invited. */
	readonly N: number;
}

/** The normal quantile at 0.975. */
const z95 = 1.959963984540054;

/**
 * sigma * sqrt((1 - n1/N1)/n1 + (1 - n2/N2)/n2): the standard error of the difference of two rounds'
 * means, where sigma is the within-team standard deviation in the country, never the team's own. The
 * rounds are taken as independent, which makes it too large rather than too small where the same
 * people answer again. n larger than N counts as N; n = 0 gives infinity.
 */
export function changeError(within: number, earlier: Turnout, later: Turnout): number {
	return within * Math.sqrt(openShare(earlier) + openShare(later));
}

/**
 * The smallest difference of two rounds' means, in scale points, that chance alone would not make in
 * 19 of 20 cases. `within` is the national within-team standard deviation.
 */
export function criticalDifference({
	within,
	n1,
	N1,
	n2,
	N2
}: {
	readonly within: number;
	readonly n1: number;
	readonly N1: number;
	readonly n2: number;
	readonly N2: number;
}): number {
	return z95 * changeError(within, { n: n1, N: N1 }, { n: n2, N: N2 });
}

function openShare({ n, N }: Turnout): number {
	return Math.max(0, 1 - n / N) / n;
}
