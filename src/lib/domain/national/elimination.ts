/**
 * Says whether hidden sums could be reckoned from published ones. A sum is a row with a one for each
 * column that it adds up; it could be reckoned if it lies in the space that the published rows span.
 */
export interface Elimination {
	/** Whether a row may be published: whether no hidden one could be reckoned with its help. */
	admits(row: readonly number[]): boolean;
	publish(row: readonly number[]): void;
}

/**
 * The two largest primes below 2^26: a product of two residues stays an exact double. What could be
 * reckoned in fractions could be reckoned modulo a prime too, unless the prime divides a denominator
 * of the fractions; a row is refused if either of the primes tells, so that both would have to.
 */
export const primes = [67_108_859, 67_108_837] as const;

/**
 * Rows are lists of columns, numbered from 0. Hidden rows are kept reduced by what is published, so that
 * a new row gives one of them away exactly if, reduced as well, it is a multiple of it.
 */
export function openElimination(
	columns: number,
	hidden: readonly (readonly number[])[]
): Elimination {
	const fields = primes.map((prime) => openField(prime, columns, hidden));

	return {
		admits: (row) => fields.every((field) => field.admits(row)),
		publish: (row) => {
			for (const field of fields) field.publish(row);
		}
	};
}

interface Pivot {
	readonly column: number;
	/** With a one in its column. */
	readonly row: Float64Array;
}

function openField(
	prime: number,
	columns: number,
	hidden: readonly (readonly number[])[]
): Elimination {
	const pivots: Pivot[] = [];
	const reduce = (row: Float64Array, { column, row: basis }: Pivot) => {
		const factor = row[column] ?? 0;
		if (factor !== 0) subtract(row, basis, factor, prime);
	};
	const rowOf = (ones: readonly number[]) => {
		const row = new Float64Array(columns);
		for (const column of ones) row[column] = 1;
		for (const pivot of pivots) reduce(row, pivot);

		return row;
	};
	const secrets = hidden.map(rowOf);

	return {
		admits(ones) {
			const row = rowOf(ones);
			const column = row.findIndex((value) => value !== 0);
			if (column < 0) return true;

			return !secrets.some((secret) => isMultiple(secret, row, column, prime));
		},
		publish(ones) {
			const row = rowOf(ones);
			const column = row.findIndex((value) => value !== 0);
			if (column < 0) return;
			const factor = invert(row[column] ?? 0, prime);
			const pivot = { column, row: row.map((value) => multiply(value, factor, prime)) };
			for (const secret of secrets) reduce(secret, pivot);
			pivots.push(pivot);
		}
	};
}

/** Whether one row is the other times a number that is not zero; the other has a value in the column. */
function isMultiple(
	one: Float64Array,
	other: Float64Array,
	column: number,
	prime: number
): boolean {
	const a = one[column] ?? 0;
	const b = other[column] ?? 0;
	if (a === 0) return false;
	for (let index = column + 1; index < one.length; index += 1)
		if (multiply(one[index] ?? 0, b, prime) !== multiply(other[index] ?? 0, a, prime)) return false;

	return one.findIndex((value) => value !== 0) === column;
}

function subtract(row: Float64Array, basis: Float64Array, factor: number, prime: number): void {
	for (let index = 0; index < row.length; index += 1) {
		const value = basis[index] ?? 0;
		if (value === 0) continue;
		const rest = (row[index] ?? 0) - multiply(value, factor, prime);
		row[index] = rest < 0 ? rest + prime : rest;
	}
}

function multiply(one: number, other: number, prime: number): number {
	const product = one * other;
	if (product < prime) return product;
	const rest = product - prime * Math.floor(product / prime);

	return rest < 0 ? rest + prime : rest;
}

/** By Fermat: the power prime - 2. */
function invert(value: number, prime: number): number {
	let result = 1;
	let power = value;
	for (let rest = prime - 2; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result = multiply(result, power, prime);
		power = multiply(power, power, prime);
	}

	return result;
}
