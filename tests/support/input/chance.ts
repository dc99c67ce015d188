/** Chance that repeats: the same seed makes the same choices. */
export interface Chance {
	/** A whole number from 0 up to, and without, `below`. */
	int(below: number): number;
	pick<T>(choices: readonly T[]): T;
}

/** Mulberry32: short, and even enough for choosing. */
export function startChance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const int = (below: number) => Math.floor(next() * below);

	return {
		int,
		pick(choices) {
			const chosen = choices[int(choices.length)];
			if (chosen === undefined) throw new Error('nothing to choose from');
			return chosen;
		}
	};
}
