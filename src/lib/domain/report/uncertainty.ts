import type { GroupSize } from '../disclosure/figure.ts';

/**
 * How much the answers of people with the same leader usually differ, as a standard deviation in scale
 * points. An assumption until the first national release measures it; never a team's own spread, which
 * could give somebody away.
 */
export const assumedSpread = 0.9;

/** Which sentence about sureness fits: everybody answered, or the value is fairly sure, less, hardly. */
export type Sureness = 'all' | 'many' | 'some' | 'few';

export interface Uncertainty {
	/** Half of the 95 % interval, in scale points. */
	readonly halfWidth: number;
	readonly sureness: Sureness;
}

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** How far a group's mean may lie from what it would be, had everybody invited answered. */
export function estimateUncertainty(
	{ n, invited }: GroupSize,
	spread = assumedSpread
): Uncertainty {
	if (n >= invited) return { halfWidth: 0, sureness: 'all' };
	const halfWidth = ((1.96 * spread) / Math.sqrt(n)) * Math.sqrt(1 - n / invited);

	return { halfWidth, sureness: nameSureness(halfWidth) };
}

/** The interval around a value, inside the scale. */
export function intervalAround(value: number, { halfWidth }: Uncertainty): Interval {
	return { low: Math.max(1, value - halfWidth), high: Math.min(5, value + halfWidth) };
}

function nameSureness(halfWidth: number): Sureness {
	if (halfWidth < 0.4) return 'many';

	return halfWidth < 0.7 ? 'some' : 'few';
}
