/** A set of columns, each standing for people who are together in every sum or in none. */
export type Columns = readonly number[];

/**
 * Which of some sums follow from others by adding and subtracting them. Exact: Gaussian elimination
 * modulo two primes below 2^25, whose products a number holds; what follows from both does follow.
 */
export function listFollowing<T>(
	published: readonly Columns[],
	hidden: readonly (readonly [T, Columns])[],
	width: number
): readonly T[] {
	const spaces = primes.map((prime) => spaceOf(published, width, prime));

	return hidden
		.filter(([, columns]) => spaces.every((holds) => holds(columns)))
		.map(([name]) => name);
}

const primes = [33_554_393, 33_554_383] as const;

function spaceOf(
	published: readonly Columns[],
	width: number,
	prime: number
): (columns: Columns) => boolean {
	/* By the first column of each row, which is one in it. */
	const basis = new Map<number, Float64Array>();

	function reduce(columns: Columns): Float64Array {
		const row = new Float64Array(width);
		for (const column of columns) row[column] = 1;
		for (let column = 0; column < width; column++) {
			const factor = row[column] ?? 0;
			const other = factor === 0 ? undefined : basis.get(column);
			if (!other) continue;
			for (let at = column; at < width; at++)
				row[at] = ((row[at] ?? 0) + (prime - factor) * (other[at] ?? 0)) % prime;
		}

		return row;
	}

	for (const columns of published) {
		const row = reduce(columns);
		const first = row.findIndex((value) => value !== 0);
		if (first === -1) continue;
		const factor = inverse(row[first] ?? 1, prime);
		basis.set(
			first,
			row.map((value) => (value * factor) % prime)
		);
	}

	return (columns) => columns.length > 0 && reduce(columns).every((value) => value === 0);
}

/** By Euclid. */
function inverse(value: number, prime: number): number {
	let [rest, next, factor, nextFactor] = [prime, value, 0, 1];
	while (next !== 0) {
		const times = Math.floor(rest / next);
		[rest, next] = [next, rest - times * next];
		[factor, nextFactor] = [nextFactor, factor - times * nextFactor];
	}

	return factor < 0 ? factor + prime : factor;
}
