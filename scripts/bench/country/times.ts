import { median } from '#tests/support/assurance.ts';
import type { Run } from '../bench.ts';
import { measureOthers } from '../measure.ts';

/** A server that gives out the pages. */
export interface Giver {
	readonly origin: string;
	readonly pid: number;
}

/**
 * Reads all addresses of both servers, each address of one right after the other, so that what slows the
 * machine for a while slows both, and remembers how long each took each time.
 */
export function openTimes(
	addresses: readonly string[],
	[one, other]: readonly [Giver, Giver],
	read: (address: string) => Promise<string>
): {
	/** What the pages took of each server. Whichever asks first has both read; the other gets the rest. */
	visit(side: 0 | 1): Promise<Run>;
	/** Which address is slowest beside its other side, and how far apart they are in the middle. */
	describe(): readonly string[];
} {
	const kept = addresses.map((address) => ({ address, times: [[], []] as [number[], number[]] }));
	let left: readonly [Run | undefined, Run | undefined] = [undefined, undefined];

	async function visitBoth(): Promise<readonly [Run, Run]> {
		const taken: [number, number] = [0, 0];
		const visitAll = async () => {
			for (const { address, times } of kept)
				for (const side of times[0].length % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
					const began = performance.now();
					await read((side === 0 ? one : other).origin + address);
					const took = performance.now() - began;
					times[side].push(took);
					taken[side] += took;
				}
		};
		let second: Run | undefined;
		const first = await measureOthers([one.pid], async () => {
			second = await measureOthers([other.pid], visitAll);
		});
		if (!second) throw new Error('nothing was read');
		const count = kept.length;

		return [
			{ ...first, count, milliseconds: taken[0] },
			{ ...second, count, milliseconds: taken[1] }
		];
	}

	return {
		async visit(side) {
			const [first, second] = left;
			const waiting = side === 0 ? first : second;
			if (waiting) {
				left = [undefined, undefined];
				return waiting;
			}
			const both = await visitBoth();
			left = side === 0 ? [undefined, both[1]] : [both[0], undefined];
			return both[side];
		},
		describe() {
			const ratios = kept
				.map(({ address, times: [mine, still] }) => ({
					address,
					took: median(mine),
					ratio: median(mine) / median(still)
				}))
				.sort((slow, fast) => fast.ratio - slow.ratio);
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
