import { multiply, normalise, primes, subtract } from './field.ts';

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
		subtract(row, basis, row[column] ?? 0, prime);
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
			const pivot = { column, row: normalise(row, column, prime) };
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
