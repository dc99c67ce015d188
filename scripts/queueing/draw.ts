import type { Chance } from '../bench/national/chance.ts';

/** Gives a length of time in seconds, another each time. */
export type Draw = () => number;

export function always(seconds: number): Draw {
	return () => seconds;
}

export function exponential(chance: Chance, mean: number): Draw {
	return () => -mean * Math.log(1 - chance.next());
}

/** Longer than the mean seldom but by much, as people and machines are. `spread` is the coefficient of variation. */
export function skewed(chance: Chance, mean: number, spread: number): Draw {
	const sigma = Math.sqrt(Math.log(1 + spread ** 2));
	const middle = Math.log(mean) - sigma ** 2 / 2;

	return () => Math.exp(middle + sigma * normal(chance));
}

/** What was seen, again and again, each as likely as the others. */
export function oneOf(chance: Chance, seen: readonly number[]): Draw {
	return () => seen[chance.below(seen.length)] ?? 0;
}

/** By Box and Muller. */
function normal(chance: Chance): number {
	return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
}
