import { median } from '#tests/support/assurance.ts';
import type { Run } from '../bench.ts';

/** Which side a page is read from. */
type Side = 0 | 1;

/**
 * Reads all addresses of both sides, each address of one right after the other, so that what slows the
 * machine for a while slows both, and remembers how long each took each time.
 */
export function openTimes(
	addresses: readonly string[],
	origins: readonly [string, string],
	read: (address: string) => Promise<string>
): {
	/** Reads both where the first side is asked for, and tells of the second what was read with it. */
	visit(side: Side): Promise<Run>;
	/** Which address is slowest beside its other side, and how far apart they are in the middle. */
	describe(): readonly string[];
} {
	const kept = addresses.map((address) => ({ address, times: [[], []] as [number[], number[]] }));
	let taken: [number, number] = [0, 0];
	const readOnce = async (address: string, side: Side, times: [number[], number[]]) => {
		const began = performance.now();
		await read(origins[side] + address);
		const took = performance.now() - began;
		times[side].push(took);
		taken[side] += took;
	};

	return {
		async visit(side) {
			if (side === 1) return { milliseconds: taken[1] };
			taken = [0, 0];
			for (const { address, times } of kept)
				for (const each of times[0].length % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
					await readOnce(address, each, times);
			return { milliseconds: taken[0] };
		},
		describe() {
			const ratios = kept
				.map(({ address, times: [one, other] }) => ({
					address,
					took: median(one),
					ratio: median(one) / median(other)
				}))
				.sort((one, other) => other.ratio - one.ratio);
			const say = ({ address, took, ratio }: (typeof ratios)[number]) =>
				`${ratio.toFixed(2)} (${took.toFixed(1)} ms) ${address}`;
			const own = ratios.filter(({ address }) => !address.includes('?'));

			return [
				`ratio of the medians, address by address: middle ${median(ratios.map(({ ratio }) => ratio)).toFixed(2)}`,
				...own.map((each) => `of a page: ${say(each)}`),
				...ratios.slice(0, 3).map((each) => `of the slowest: ${say(each)}`)
			];
		}
	};
}
