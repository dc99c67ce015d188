export interface ReliableChange {
	/** The standard error of one measurement: sd * sqrt(1 - reliability). */
	readonly sem: number;
	/** That of a difference of two. */
	readonly seDifference: number;
	readonly rci: number | undefined;
	/** Whether |RCI| > 1.96. */
	readonly isReliable: boolean | undefined;
}

/** The normal quantile at 0.975. */
const z95 = 1.959963984540054;

/**
 * The reliable change index (Jacobson & Truax 1991) of one unit measured twice, where both
 * measurements are known to be of that unit: leaders, never employees. `sd` is that of the norm.
 * A perfect measure has no error to compare with, and no index.
 */
export function reliableChangeIndex(
	earlier: number,
	later: number,
	{ sd, reliability }: { readonly sd: number; readonly reliability: number }
): ReliableChange {
	const sem = sd * Math.sqrt(1 - reliability);
	const seDifference = Math.SQRT2 * sem;
	const rci = seDifference > 0 ? (later - earlier) / seDifference : undefined;

	return {
		sem,
		seDifference,
		rci,
		isReliable: rci === undefined ? undefined : Math.abs(rci) > z95
	};
}
