/** Chance that can be had again: the same words give the same fortune. Not for anything secret. */
export interface Chance {
	/** From 0 up to, not including, 1. */
	fraction(): number;
	/** A whole number from 0 to `count` - 1. */
	below(count: number): number;
	/** Around 0, mostly within 1 on each side. */
	normal(): number;
	happens(probability: number): boolean;
	/** Some of a list, none twice, in a random order. */
	some<T>(list: readonly T[], count: number): readonly T[];
	/** Some names, the heavier ones more often, none twice. */
	weighted(weights: Readonly<Record<string, number>>, count: number): readonly string[];
}

export function chanceFrom(...words: readonly (string | number)[]): Chance {
	const next = generator(hash(words.join(' ')));
	const below = (count: number) => Math.floor(next() * count);
	const pickWeighted = (weights: readonly (readonly [string, number])[]) => {
		let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
		return weights.find(([, weight]) => (left -= weight) < 0) ?? weights[0];
	};

	return {
		fraction: next,
		below,
		normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
		happens: (probability) => next() < probability,
		some(list, count) {
			const rest = [...list];
			return Array.from({ length: Math.min(count, list.length) }).flatMap(() =>
				rest.splice(below(rest.length), 1)
			);
		},
		weighted(weights, count) {
			let rest = Object.entries(weights).map(([name, weight]) => [name, weight] as const);
			const chosen: string[] = [];
			while (chosen.length < count && rest.length > 0) {
				const name = pickWeighted(rest)?.[0] ?? '';
				chosen.push(name);
				rest = rest.filter(([other]) => other !== name);
			}
			return chosen;
		}
	};
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	let state = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) {
		state = Math.imul(state ^ byte, 0x01000193);
	}

	return state >>> 0;
}

/** A Weyl sequence whose steps are mixed (splitmix, 32 bits). */
function generator(seed: number): () => number {
	let state = seed;

	return () => {
		state = (state + 0x9e3779b9) | 0;
		let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);

		return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
	};
}
