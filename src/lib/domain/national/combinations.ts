import { normalise, primes, subtract } from './field.ts';

/**
 * Sees to it that whatever is reckoned from published sums, by adding them in any proportion, is about
 * teams of at least three organisations: whoever takes those of their own away is left with two others.
 */
export interface Combinations {
	/** Whether a row may be published. */
	admits(row: readonly number[]): boolean;
	publish(row: readonly number[]): void;
}

/** `organisations` holds for each column whose teams are in it; rows are lists of columns. */
export function openCombinations(organisations: readonly (readonly number[])[]): Combinations {
	const fields = primes.map((prime) => openField(prime, organisations));

	return {
		admits: (row) => fields.every((field) => field.admits(row)),
		publish: (row) => {
			for (const field of fields) field.publish(row);
		}
	};
}

/** A row with a one in its pivot's column, where no other row has anything. */
interface Pivot {
	readonly column: number;
	readonly row: Float64Array;
}

function openField(prime: number, organisations: readonly (readonly number[])[]): Combinations {
	let pivots: readonly Pivot[] = [];
	/* Pivots stand with many organisations if they can, so that few rows are looked at closely. */
	const preferred = [...organisations.keys()].toSorted(
		(one, other) => (organisations[other]?.length ?? 0) - (organisations[one]?.length ?? 0)
	);
	const pairs = listPairs(organisations);

	function add(ones: readonly number[]): readonly Pivot[] {
		const row = new Float64Array(organisations.length);
		for (const column of ones) row[column] = 1;
		for (const pivot of pivots) subtract(row, pivot.row, row[pivot.column] ?? 0, prime);
		const column = preferred.find((index) => row[index] !== 0);
		if (column === undefined) return pivots;
		const added = { column, row: normalise(row, column, prime) };

		return [...pivots.map((pivot) => clear(pivot, added, prime)), added];
	}

	return {
		admits: (row) => {
			const rows = add(row);
			return rows === pivots || pairs.every((pair) => !isAboutPair(rows, pair, prime));
		},
		publish: (row) => {
			pivots = add(row);
		}
	};
}

function clear(pivot: Pivot, added: Pivot, prime: number): Pivot {
	const factor = pivot.row[added.column] ?? 0;
	if (factor === 0) return pivot;
	const row = pivot.row.slice();
	subtract(row, added.row, factor, prime);

	return { column: pivot.column, row };
}

/** Of two organisations, whether each column holds teams of others too. */
type Pair = Uint8Array;

/** Pairs that have columns to themselves, each set of columns once. */
function listPairs(organisations: readonly (readonly number[])[]): readonly Pair[] {
	const few = organisations.filter(({ length }) => length <= 2);
	const names = [...new Set(few.flat())];
	const pairs = names.flatMap((one, index) =>
		names
			.slice(index)
			.map((other) =>
				Uint8Array.from(organisations, (own) =>
					Number(own.some((organisation) => organisation !== one && organisation !== other))
				)
			)
	);

	return [...new Map(pairs.map((pair) => [pair.join(''), pair])).values()];
}

/**
 * Whether some combination of rows is about the pair only. Rows whose pivot holds others' teams cannot
 * take part, since nothing else stands in that column; the rest must be independent where others are.
 */
function isAboutPair(pivots: readonly Pivot[], pair: Pair, prime: number): boolean {
	const outside: Pivot[] = [];
	for (const { column, row } of pivots) {
		if (pair[column] === 1) continue;
		const rest = row.map((value, index) => (pair[index] === 1 ? value : 0));
		for (const other of outside) subtract(rest, other.row, rest[other.column] ?? 0, prime);
		const found = rest.findIndex((value) => value !== 0);
		if (found < 0) return true;
		outside.push({ column: found, row: normalise(rest, found, prime) });
	}

	return false;
}
