/**
 * How a time grows with a size: the slope of a straight line through both on a logarithmic scale, by least
 * squares. 1 is in proportion, 2 by the square.
 */
export function findSlope(points: readonly (readonly [size: number, time: number])[]): number {
	const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
	const mean = (of: 0 | 1) => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const together = logs.reduce((sum, [one, other]) => sum + (one - x) * (other - y), 0);

	return together / logs.reduce((sum, [one]) => sum + (one - x) ** 2, 0);
}
