import type { Shown } from '../figure.ts';
import { type Bounds, type Known, million } from './possible.ts';

/**
 * What the displayed mean and shares of one statement tell about n people's answers. How halves are
 * rounded is known, and so is how many valid answers there must at least be.
 */
export function knownOf(
	people: number,
	mean: Pick<Shown, 'low' | 'high'>,
	[low, middle, high]: readonly (Pick<Shown, 'low' | 'high'> | undefined)[] = []
): Known {
	return {
		people,
		valid: [leastValid(people), people],
		mean: boundsOfMean(mean),
		shares:
			low && middle && high
				? [boundsOfShare(low), boundsOfShare(middle), boundsOfShare(high)]
				: undefined
	};
}

/** Five, and two in three of those who answered. */
export function leastValid(people: number): number {
	let least = 5;
	while (3 * least < 2 * people) least += 1;

	return least;
}

/** Halves of means are rounded upwards, so a rounded value's upper bound would be shown as the next one. */
export function boundsOfMean({ low, high }: Pick<Shown, 'low' | 'high'>): Bounds {
	const isRounded = Math.round((high - low) * 20) <= 2 && high < 5;

	return { low: Math.round(low * million), high: Math.round(high * million), openHigh: isRounded };
}

/** Halves of shares go to the even ten, which the bounds of the other tens do not hold. */
function boundsOfShare({ low, high }: Pick<Shown, 'low' | 'high'>): Bounds {
	const isOdd = low > 0 && high < 1 && Math.round((low + high) * 5) % 2 === 1;

	return {
		low: Math.round(low * million),
		high: Math.round(high * million),
		openLow: isOdd,
		openHigh: isOdd
	};
}
