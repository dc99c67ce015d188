import { median } from '#tests/support/assurance.ts';
import type { Run } from '../bench.ts';

/** Which side a page is read from. */
type Side = 0 | 1;

/** Reads all addresses of a side, one after the other, and remembers how long each took each time. */
export function openTimes(
	addresses: readonly string[],
	read: (address: string) => Promise<string>
): {
	visit(side: Side, origin: string): Promise<Run>;
	/** Which address is slowest beside its other side, and how far apart they are in the middle. */
	describe(): readonly string[];
} {
	const kept = addresses.map((address) => ({ address, times: [[], []] as [number[], number[]] }));

	return {
		async visit(side, origin) {
			let milliseconds = 0;
			for (const { address, times } of kept) {
				const began = performance.now();
				await read(origin + address);
				const took = performance.now() - began;
				times[side].push(took);
				milliseconds += took;
			}
			return { milliseconds };
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
