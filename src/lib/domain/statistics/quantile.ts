/**
 * The quantile at p in [0, 1] of type 7 (Hyndman & Fan 1996): between the sorted values at position
 * (n - 1)p, as a spreadsheet does it. Undefined of nothing.
 */
export function quantileOf(values: ArrayLike<number>, p: number): number | undefined {
	const sorted = Float64Array.from(values).sort();
	const position = (sorted.length - 1) * p;
	const below = sorted[Math.floor(position)];
	const above = sorted[Math.ceil(position)];
	if (below === undefined || above === undefined) return undefined;

	return below + (position - Math.floor(position)) * (above - below);
}

/** Where a value stands among others: 100 (b + e/2) / m, where b are below and e equal. Undefined among nothing. */
export function percentileRank(values: ArrayLike<number>, value: number): number | undefined {
	const m = values.length;
	let halves = 0;
	for (let index = 0; index < m; index++) {
		const other = values[index] ?? NaN;
		if (other < value) halves += 2;
		if (other === value) halves += 1;
	}

	return m === 0 ? undefined : (50 * halves) / m;
}
