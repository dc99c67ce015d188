/** Chance that is the same for the same seed, on every machine: whole numbers and additions only. */
export interface Chance {
	/** From 0 up to, and without, 1. */
	next(): number;
	/** Close to a standard normal: twelve even numbers added, less six. */
	nextNormal(): number;
	/** One of them, as likely as its weight says. */
	pick<T>(of: readonly { readonly value: T; readonly weight: number }[]): T | undefined;
}

/** By mulberry32. */
export function openChance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		const once = Math.imul(state ^ (state >>> 15), state | 1);
		const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));

		return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
	};

	return {
		next,
		nextNormal: () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6),
		pick(of) {
			const total = of.reduce((sum, { weight }) => sum + weight, 0);
			let rest = next() * total;

			return of.find(({ weight }) => (rest -= weight) < 0)?.value ?? of[0]?.value;
		}
	};
}
