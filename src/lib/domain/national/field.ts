/**
 * The two largest primes below 2^26: a product of two residues stays an exact double. What follows in
 * fractions follows modulo a prime too, unless the prime divides a denominator of the fractions; a row
 * is refused if either of the primes tells, so that both would have to.
 */
export const primes = [67_108_859, 67_108_837] as const;

export function multiply(one: number, other: number, prime: number): number {
	const product = one * other;
	if (product < prime) return product;
	const rest = product - prime * Math.floor(product / prime);

	return rest < 0 ? rest + prime : rest;
}

/** By Fermat: the power prime - 2. */
export function invert(value: number, prime: number): number {
	let result = 1;
	let power = value;
	for (let rest = prime - 2; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result = multiply(result, power, prime);
		power = multiply(power, power, prime);
	}

	return result;
}

/** Takes a row so many times away from another. */
export function subtract(
	row: Float64Array,
	basis: Float64Array,
	factor: number,
	prime: number
): void {
	if (factor === 0) return;
	for (let index = 0; index < row.length; index += 1) {
		const value = basis[index] ?? 0;
		if (value === 0) continue;
		const rest = (row[index] ?? 0) - multiply(value, factor, prime);
		row[index] = rest < 0 ? rest + prime : rest;
	}
}

/** The row whose value in the column is one. */
export function normalise(row: Float64Array, column: number, prime: number): Float64Array {
	const factor = invert(row[column] ?? 0, prime);

	return row.map((value) => multiply(value, factor, prime));
}
