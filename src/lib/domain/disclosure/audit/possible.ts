import type { Counts } from '../tally.ts';

/** Bounds of a fraction in millionths. Where they are open the bounds themselves are not possible. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
	readonly openLow?: boolean;
	readonly openHigh?: boolean;
}

export const million = 1_000_000;

/** What is known from outside of one group's answers to one statement. */
export interface Known {
	readonly people: number;
	/** The fewest and the most that can have given a valid answer. */
	readonly valid: readonly [number, number];
	readonly mean: Bounds;
	/** Of the valid answers: 1-2, 3 and 4-5. */
	readonly shares?: readonly [Bounds, Bounds, Bounds] | undefined;
}

/** Some people among a group: how many of them gave each value, and how many none. */
export interface Some {
	readonly counts: Counts;
	readonly without: number;
}

/**
 * Whether a group whose answers look like this can hold these people. Every question of what can be
 * inferred comes down to it: an answer that nobody can have given is one that everybody knows of.
 */
export function isPossible({ people, valid, mean, shares }: Known, some: Some): boolean {
	const taken = some.counts.reduce((total, count) => total + count, 0);
	const [least, most] = valid;
	for (let count = Math.max(least, taken); count <= most; count++) {
		if (count + some.without > people) return false;
		const sums = wholesIn(mean, count);
		if (shares ? fitsShares(count, sums, shares, some.counts) : fits(count, sums, some.counts))
			return true;
	}

	return false;
}

type Wholes = readonly [number, number];

/** The whole numbers that are such a part of a number. */
function wholesIn({ low, high, openLow = false, openHigh = false }: Bounds, of: number): Wholes {
	return [
		openLow ? Math.floor((low * of) / million) + 1 : Math.ceil((low * of) / million),
		openHigh ? Math.ceil((high * of) / million) - 1 : Math.floor((high * of) / million)
	];
}

/** Any sum from all ones to all fives can be reached by those who are not among the known. */
function fits(count: number, [least, most]: Wholes, [one, two, three, four, five]: Counts) {
	const others = count - one - two - three - four - five;
	const known = one + 2 * two + 3 * three + 4 * four + 5 * five;

	return least <= most && known + others <= most && known + 5 * others >= least;
}

function fitsShares(
	count: number,
	[least, most]: Wholes,
	[low, middle, high]: readonly [Bounds, Bounds, Bounds],
	[one, two, three, four, five]: Counts
): boolean {
	const [leastLow, mostLow] = wholesIn(low, count);
	const [leastMiddle, mostMiddle] = wholesIn(middle, count);
	const [leastHigh, mostHigh] = wholesIn(high, count);

	for (let below = Math.max(leastLow, one + two); below <= mostLow; below++)
		for (let between = Math.max(leastMiddle, three); between <= mostMiddle; between++) {
			const above = count - below - between;
			if (above < leastHigh || above > mostHigh || above < four + five) continue;
			const smallest = below + two + 3 * between + 4 * above + five;
			const largest = 2 * below - one + 3 * between + 5 * above - four;
			if (smallest <= most && largest >= least && least <= most) return true;
		}

	return false;
}
