/** How many in an anonymous group must have answered before anything is shown about it. */
export const threshold = 5;

/**
 * m: how many valid answers a statement needs before it is shown, when n people in the group answered.
 * Both n and m are public; how many answered one statement never is.
 */
export function leastAnswers(n: number): number {
	return Math.max(threshold, Math.ceil((2 * n) / 3));
}

/** The ends of the scale within which a mean is not shown exactly, in tenths. */
export interface EndBounds {
	/** A mean at or above it is shown as "so much or higher". */
	readonly high: number;
	/** A mean at or below it is shown as "so much or lower". */
	readonly low: number;
}

/**
 * a = 5 - 5/m rounded down and b = 1 + 5/m rounded up, to a tenth. Within them a single person could
 * be pinned to one end of the scale.
 */
export function endBounds(m: number): EndBounds {
	const distance = Math.ceil(50 / m);

	return { high: 50 - distance, low: 10 + distance };
}

/** What may be shown of one team, as a whole that the exhaustive test takes apart rule by rule. */
export interface TeamRules {
	readonly threshold: number;
	readonly leastAnswers: (n: number) => number;
	/** The second argument is there for the test that shows why it must not be used. */
	readonly bounds: (n: number, validAnswers: number) => EndBounds;
	/** From this m on, three shares stand beside the mean of a statement. */
	readonly sharesFrom: number;
	/** From this m on, one word for agreement stands beside a theme. */
	readonly agreementFrom: number;
	/** From so many who answered on, a round that comes soon after another shows themes. */
	readonly pulseFrom: number;
	readonly roundShare: (count: number, validAnswers: number) => number;
}

export const teamRules: TeamRules = {
	threshold,
	leastAnswers,
	bounds: (n) => endBounds(leastAnswers(n)),
	sharesFrom: 12,
	agreementFrom: 20,
	pulseFrom: 15,
	roundShare: tenthsHalfToEven
};

/**
 * A share in tenths, halves to the even tenth. Halves upwards would show 30, 80 and "20 or less" only
 * where exactly a quarter and three quarters answered so, which confines everybody to two values.
 */
export function tenthsHalfToEven(count: number, total: number): number {
	const whole = Math.floor((10 * count) / total);
	const twiceTheRest = 2 * (10 * count - whole * total);
	const isHalf = twiceTheRest === total;

	return twiceTheRest > total || (isHalf && whole % 2 === 1) ? whole + 1 : whole;
}
