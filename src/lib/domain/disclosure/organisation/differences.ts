/** Keeps the sums that are shown from telling, taken from one another, about too few teams. */
export interface DifferenceGuard {
	/**
	 * Takes a sum in, by the atoms it is made of, unless it would tell together with those before.
	 * A sum that is refused leaves no trace.
	 */
	readonly admit: (atoms: readonly number[]) => boolean;
}

/** One row of the elimination: its value by column, changed in place because some rows are long. */
interface Row {
	readonly pivot: number;
	readonly values: Map<number, number>;
}

/** The largest prime whose squares a number still holds exactly. */
const prime = 67_108_859;

/**
 * Sums over teams are added one by one. `sizes` holds how many teams each atom has, where an atom is
 * the teams that no part tells apart. Exact elimination keeps the sums as rows that share no pivot. A
 * combination that is about one or two atoms only is then a row of that weight, or two rows that are
 * alike but for their pivots; with up to three as `least`, that is every combination about too few.
 */
export function guardDifferences(sizes: readonly number[], least: number): DifferenceGuard {
	const rows: Row[] = [];
	const byPivot = new Map<number, Row>();
	const sizeOf = (atom: number) => sizes[atom] ?? 0;

	function admit(atoms: readonly number[]): boolean {
		const reduced = reduce(atoms, byPivot);
		const [pivot] = reduced.keys();
		if (pivot === undefined) return true;

		const values = scale(reduced, inverse(valueAt(reduced, pivot)));
		const added = { pivot, values };
		const touched = rows
			.filter((row) => row.values.has(pivot))
			.map((row) => ({ row, times: valueAt(row.values, pivot) }));
		for (const { row, times } of touched) subtract(row.values, values, times);
		rows.push(added);
		byPivot.set(pivot, added);
		if (![added, ...touched.map(({ row }) => row)].some(tells)) return true;

		rows.pop();
		byPivot.delete(pivot);
		for (const { row, times } of touched) subtract(row.values, values, prime - times);

		return false;
	}

	function tells(row: Row): boolean {
		const { pivot, values } = row;
		if (values.size < least && sum([...values.keys()].map(sizeOf)) < least) return true;
		if (sizeOf(pivot) + 1 >= least) return false;

		return rows.some(
			(other) =>
				other.values.size === values.size &&
				other !== row &&
				sizeOf(pivot) + sizeOf(other.pivot) < least &&
				isAlike(row, other)
		);
	}

	return { admit };
}

/** Takes out of a sum what the rows already hold. */
function reduce(
	atoms: readonly number[],
	byPivot: ReadonlyMap<number, Row>
): ReadonlyMap<number, number> {
	const left = new Map(atoms.map((atom) => [atom, 1]));
	for (const atom of atoms) {
		const row = byPivot.get(atom);
		if (row) subtract(left, row.values, valueAt(left, atom));
	}

	return left;
}

function subtract(from: Map<number, number>, row: ReadonlyMap<number, number>, times: number) {
	for (const [atom, value] of row) {
		const rest = modulo(valueAt(from, atom) - ((times * value) % prime));
		if (rest === 0) from.delete(atom);
		else from.set(atom, rest);
	}
}

/** Whether two rows are multiples of each other, looked at without their pivots. */
function isAlike(one: Row, other: Row): boolean {
	let ratio: number | undefined;
	for (const [atom, value] of one.values) {
		if (atom === one.pivot) continue;
		if (atom === other.pivot || !other.values.has(atom)) return false;
		const here = (valueAt(other.values, atom) * inverse(value)) % prime;
		ratio ??= here;
		if (here !== ratio) return false;
	}

	return true;
}

function scale(row: ReadonlyMap<number, number>, factor: number): Map<number, number> {
	return new Map([...row].map(([atom, value]) => [atom, (value * factor) % prime]));
}

function valueAt(row: ReadonlyMap<number, number>, atom: number): number {
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
