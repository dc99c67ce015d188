import type { GroupSize } from '../disclosure/figure.ts';
import { marginOf } from '../disclosure/leader/margin.ts';
import { priorSpread } from '../disclosure/leader/reference.ts';

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

/**
 * How far a group's mean may lie from what it would be, had everybody invited answered. `spread` in
 * thousandths of a scale point.
 */
export function estimateUncertainty(size: GroupSize, spread = priorSpread): Uncertainty {
	if (size.n >= size.invited) return { halfWidth: 0, sureness: 'all' };
	/* Where nobody answered, all of the scale is open. */
	if (size.n === 0) return { halfWidth: 4, sureness: 'few' };
	const halfWidth = marginOf(spread, size) / 1000;

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
