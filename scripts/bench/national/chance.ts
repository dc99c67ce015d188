/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export interface Chance {
	/** From 0 up to, not including, 1. */
	next(): number;
	/** A whole number from 0 up to, not including, `below`. */
	below(below: number): number;
	/** Nearly normal, mean 0 and standard deviation 1: enough for invented answers, and fast. */
	normal(): number;
}

export function openChance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};

	return {
		next,
		below: (below) => Math.floor(next() * below),
		/* The sum of three has variance 1/4. */
		normal: () => 2 * (next() + next() + next() - 1.5)
	};
}
