/** The sum, with the rounding errors carried along (Neumaier 1974), so that order hardly matters. */
export function sumOf(values: ArrayLike<number>): number {
	let total = 0;
	let carried = 0;
	for (let index = 0; index < values.length; index++) {
		const value = values[index] ?? 0;
		const next = total + value;
		carried += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
		total = next;
	}

	return total + carried;
}

/** The arithmetic mean; undefined of nothing. */
export function meanOf(values: ArrayLike<number>): number | undefined {
	return values.length === 0 ? undefined : sumOf(values) / values.length;
}

/** The variance with n - 1, in two passes; undefined below two values. */
export function varianceOf(values: ArrayLike<number>): number | undefined {
	return covarianceOf(values, values);
}

/** The standard deviation with n - 1; undefined below two values. */
export function deviationOf(values: ArrayLike<number>): number | undefined {
	const variance = varianceOf(values);

	return variance === undefined ? undefined : Math.sqrt(variance);
}

/** The covariance with n - 1 of two columns of the same length; undefined below two pairs. */
export function covarianceOf(xs: ArrayLike<number>, ys: ArrayLike<number>): number | undefined {
	const n = xs.length;
	if (ys.length !== n) throw new RangeError('two columns of different length');
	if (n < 2) return undefined;
	const centredX = centre(xs);
	const centredY = xs === ys ? centredX : centre(ys);

	return sumOf(centredX.map((x, index) => x * (centredY[index] ?? NaN))) / (n - 1);
}

/** The middle value, or the mean of the two in the middle; undefined of nothing. */
export function medianOf(values: ArrayLike<number>): number | undefined {
	const sorted = Float64Array.from(values).sort();
	const upper = sorted[sorted.length >> 1];
	const lower = sorted[(sorted.length - 1) >> 1];

	return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

/** A number that is one: undefined instead of infinity and of what is not a number. */
export function finite(value: number): number | undefined {
	return Number.isFinite(value) ? value : undefined;
}

/** Distances from the mean, measured from the first value, so that a column that never changes gives zeros. */
function centre(values: ArrayLike<number>): Float64Array {
	const first = values[0] ?? NaN;
	const moved = Float64Array.from(values, (value) => value - first);
	const mean = sumOf(moved) / moved.length;

	return moved.map((value) => value - mean);
}
