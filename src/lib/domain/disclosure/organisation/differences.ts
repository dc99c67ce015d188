/** Keeps the sums that are shown from telling, taken from one another, about too few teams. */
export interface DifferenceGuard {
	/**
	 * Takes a sum in, by the atoms it is made of, unless it would tell together with those before.
	 * A sum that is refused leaves no trace.
	 */
	readonly admit: (atoms: readonly number[]) => boolean;
}

/** One row of the elimination: its value by column. */
type Row = ReadonlyMap<number, number>;

/** The largest prime whose squares a number still holds exactly. */
const prime = 67_108_859;

/**
 * Sums over teams are added one by one. `sizes` holds how many teams each atom has, where an atom is
 * the teams that no part tells apart. Exact elimination keeps the sums as rows that share no pivot. A
 * combination that is about one or two atoms only is then a row of that weight, or two rows that are
 * alike but for their pivots; with up to three as `least`, that is every combination about too few.
 */
export function guardDifferences(sizes: readonly number[], least: number): DifferenceGuard {
	const rows = new Map<number, Row>();
	const sizeOf = (atom: number) => sizes[atom] ?? 0;

	function admit(atoms: readonly number[]): boolean {
		const reduced = reduce(new Map(atoms.map((atom) => [atom, 1])), rows);
		const [pivot] = reduced.keys();
		if (pivot === undefined) return true;

		const added = scale(reduced, inverse(valueAt(reduced, pivot)));
		const changed = new Map<number, Row>([[pivot, added]]);
		for (const [other, row] of rows)
			if (row.has(pivot)) changed.set(other, subtract(row, added, valueAt(row, pivot)));
		if (tells(changed)) return false;

		for (const [key, row] of changed) rows.set(key, row);

		return true;
	}

	function tells(changed: ReadonlyMap<number, Row>): boolean {
		const all = new Map([...rows, ...changed]);

		return [...changed].some(([pivot, row]) => {
			if (row.size < least && sum([...row.keys()].map(sizeOf)) < least) return true;
			if (sizeOf(pivot) + 1 >= least) return false;

			return [...all].some(
				([other, another]) =>
					other !== pivot &&
					sizeOf(pivot) + sizeOf(other) < least &&
					isAlike(row, pivot, another, other)
			);
		});
	}

	return { admit };
}

/** Takes out of a sum what the rows already hold. */
function reduce(sum_: Row, rows: ReadonlyMap<number, Row>): Row {
	let left = sum_;
	for (const atom of sum_.keys()) {
		const row = rows.get(atom);
		if (row) left = subtract(left, row, valueAt(left, atom));
	}

	return left;
}

function subtract(from: Row, row: Row, times: number): Row {
	const left = new Map(from);
	for (const [atom, value] of row) {
		const rest = modulo(valueAt(left, atom) - ((times * value) % prime));
		if (rest === 0) left.delete(atom);
		else left.set(atom, rest);
	}

	return left;
}

/** Whether two rows are multiples of each other, looked at without their pivots. */
function isAlike(one: Row, pivot: number, other: Row, otherPivot: number): boolean {
	if (one.size !== other.size) return false;
	let ratio: number | undefined;
	for (const [atom, value] of one) {
		if (atom === pivot) continue;
		if (atom === otherPivot || !other.has(atom)) return false;
		const here = (valueAt(other, atom) * inverse(value)) % prime;
		ratio ??= here;
		if (here !== ratio) return false;
	}

	return true;
}

function scale(row: Row, factor: number): Row {
	return new Map([...row].map(([atom, value]) => [atom, (value * factor) % prime]));
}

function valueAt(row: Row, atom: number): number {
	return row.get(atom) ?? 0;
}

function modulo(value: number): number {
	return value < 0 ? value + prime : value;
}

/** By Fermat: the power of p - 2. */
function inverse(value: number): number {
	if (value === 1) return 1;
	let result = 1;
	let square = value;
	for (let rest = prime - 2; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result = (result * square) % prime;
		square = (square * square) % prime;
	}

	return result;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
