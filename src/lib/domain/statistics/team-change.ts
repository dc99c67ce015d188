import { changeError, type Turnout } from './critical-difference.ts';
import { boundsAround, normalMultiplier, twoSidedNormal, type Bounds } from './distributions.ts';
import { finite } from './sample.ts';

/** One round of a team: its mean, and how many of those invited answered. */
export interface TeamRound extends Turnout {
	readonly mean: number;
}

export interface TeamChange {
	/** Later minus earlier, in scale points. */
	readonly difference: number;
	readonly se: number;
	/** None where everybody answered both times: then nothing is left to chance. */
	readonly z: number | undefined;
	/** Two-sided. */
	readonly p: number | undefined;
	readonly ci: Bounds;
}

/**
 * A team's change between two rounds against chance, with the national within-team standard deviation
 * in place of the team's own and each round's finite population (Cochran 1977): the z test that goes
 * with criticalDifference.
 */
export function teamChangeFpc(
	within: number,
	earlier: TeamRound,
	later: TeamRound,
	level = 0.95
): TeamChange {
	const difference = later.mean - earlier.mean;
	const se = changeError(within, earlier, later);
	const z = se > 0 ? finite(difference / se) : undefined;

	return {
		difference,
		se,
		z,
		p: z === undefined ? undefined : twoSidedNormal(z),
		ci: boundsAround(difference, normalMultiplier(level) * se)
	};
}
