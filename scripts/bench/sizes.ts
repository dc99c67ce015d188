import type { Measured, Ratio } from './bench.ts';

/** In how many rows something is measured that should take time in proportion to them. */
export const sizes = [62_500, 125_000, 250_000, 500_000, 1_000_000] as const;

/**
 * What sizes say of something whose sides are named "NAME, ROWS rows": how its time grows, by least
 * squares and between the larger sizes, and its memory. Of the processors, which other work on the machine makes no longer.
 */
export function compareSizes(name: string, sides: readonly Measured[]): readonly Ratio[] {
	const points = sizes.flatMap((rows) => {
		const side = sides.find((one) => one.name === `${name}, ${rows} rows`);
		return side ? [{ rows, ...side }] : [];
	});
	const { fixed, perRow } = fitLine(
		points.map(({ rows, processorMilliseconds }) => [rows, processorMilliseconds])
	);
	const slope = findSlope(
		points.map(({ rows, processorMilliseconds }) => [rows, processorMilliseconds - fixed])
	);
	const memory = points.map(({ megabytes = NaN }) => megabytes.toFixed(0)).join(', ');

	return [
		{
			what: `${name}: slope of time over rows, without the ${fixed.toFixed(0)} ms that starting takes`,
			value: `${slope.toFixed(2)}; ${(perRow * 1000).toFixed(2)} µs a row`,
			promised: '0.90 to 1.10'
		},
		{
			what: `${name}: memory from ${sizes[0]} to ${String(sizes.at(-1))} rows`,
			value: `${memory} MB`,
			promised: 'constant'
		}
	];
}

type Point = readonly [size: number, time: number];

/**
 * The straight line through all points, by least squares of the relative distances, so that the largest
 * does not decide alone.
 */
export function fitLine(points: readonly Point[]): {
	readonly fixed: number;
	readonly perRow: number;
} {
	let [w, wx, wxx, wy, wxy] = [0, 0, 0, 0, 0];
	for (const [x, y] of points) {
		const weight = 1 / y ** 2;
		w += weight;
		wx += weight * x;
		wxx += weight * x * x;
		wy += weight * y;
		wxy += weight * x * y;
	}
	const perRow = (w * wxy - wx * wy) / (w * wxx - wx * wx);

	return { fixed: (wy - perRow * wx) / w, perRow };
}

/**
 * How a time grows with a size: the slope of a straight line through both on a logarithmic scale, by least
 * squares. 1 is in proportion, 2 by the square.
 */
export function findSlope(points: readonly Point[]): number {
	const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
	const mean = (of: 0 | 1) => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const together = logs.reduce((sum, [one, other]) => sum + (one - x) * (other - y), 0);

	return together / logs.reduce((sum, [one]) => sum + (one - x) ** 2, 0);
}
