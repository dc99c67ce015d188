import type { CellList } from '#lib/domain/national/cells.ts';
import type { Unit } from './twin-units.ts';

/** Which units a cell has: a test of a unit, and the codes it tests. */
export interface TwinCell {
	readonly codes: Readonly<Record<string, string>>;
	readonly depth: number;
	readonly isListed: boolean;
}

export interface Least {
	readonly respondents: number;
	readonly leaders: number;
}

/** All cells of a list, and besides those of leaders whose code is not on it. */
export function twinCells({ dimensions, cells }: CellList): readonly TwinCell[] {
	const names = dimensions.map(({ name }) => name);
	const listed = cells.map((cell) => ({
		codes: Object.fromEntries(names.map((name, index) => [name, cell[index] ?? 'all'])),
		isListed: true
	}));
	const deepest = Math.max(...listed.map(({ codes }) => depthOf(codes)));
	const every = dimensions.reduce<readonly Record<string, string>[]>(
		(found, { name, codes }) =>
			found.flatMap((cell) => ['all', ...codes, '?'].map((code) => ({ ...cell, [name]: code }))),
		[{}]
	);
	const unlisted = every
		.filter((codes) => Object.values(codes).includes('?') && depthOf(codes) <= deepest)
		.map((codes) => ({ codes, isListed: false }));

	return [...listed, ...unlisted].map((cell) => ({ ...cell, depth: depthOf(cell.codes) }));
}

function depthOf(codes: Readonly<Record<string, string>>): number {
	return Object.values(codes).filter((code) => code !== 'all').length;
}

/** Names the finest cell of each unit, with a question mark for a code that is not on the list. */
export function finestOf({ dimensions }: CellList, unit: Unit): Readonly<Record<string, string>> {
	return Object.fromEntries(
		dimensions.map(({ name, codes }) => {
			const code = unit.codes[name] ?? '';
			return [name, codes.includes(code) ? code : '?'];
		})
	);
}

export function isIn(finest: Readonly<Record<string, string>>, { codes }: TwinCell): boolean {
	for (const name in codes) if (codes[name] !== 'all' && codes[name] !== finest[name]) return false;

	return true;
}

export function isEnough(units: readonly Unit[], least: Least): boolean {
	const respondents = units.reduce((sum, { n }) => sum + n, 0);
	const byOrganisation = [...Map.groupBy(units, ({ organisation }) => organisation).values()];
	const largest = Math.max(0, ...byOrganisation.map(({ length }) => length));
	const mostPeople = Math.max(
		0,
		...byOrganisation.map((own) => own.reduce((sum, { n }) => sum + n, 0))
	);

	return (
		respondents >= least.respondents &&
		units.length >= least.leaders &&
		byOrganisation.length >= 3 &&
		mostPeople * 10 <= respondents * 7 &&
		largest * 10 <= units.length * 7
	);
}

/**
 * Chooses cells for measures that go together, `members` holding for each of them the units that have a
 * value. Sums are exact fractions: what is kept is all that could still be added to the finest cells
 * without changing a published sum (the null space), and a hidden sum is safe while some of it does.
 */
export function chooseCells(
	list: CellList,
	cells: readonly TwinCell[],
	members: readonly (readonly Unit[])[],
	candidates: readonly TwinCell[],
	least: Least
): ReadonlySet<TwinCell> {
	const views = members.map((units) => openView(list, cells, units, least));
	const chosen = new Set<TwinCell>();

	for (const candidate of candidates) {
		const filled = views.filter((view) => view.unitsIn(candidate).length > 0);
		if (filled.length === 0) continue;
		if (!filled.every((view) => isEnough(view.unitsIn(candidate), least))) continue;
		if (!views.every((view) => leavesEnough(view, candidate, chosen, least))) continue;
		if (!views.every((view) => view.spaces.every((space) => space.isSafe(candidate)))) continue;
		chosen.add(candidate);
		for (const view of views) for (const space of view.spaces) space.take(candidate);
	}

	return chosen;
}

interface View {
	unitsIn(cell: TwinCell): readonly Unit[];
	readonly spaces: readonly NullSpace[];
}

function openView(
	list: CellList,
	cells: readonly TwinCell[],
	units: readonly Unit[],
	least: Least
): View {
	const finest = new Map(units.map((unit) => [unit, finestOf(list, unit)]));
	const known = new Map<TwinCell, readonly Unit[]>();
	const unitsIn = (cell: TwinCell) => {
		const found = known.get(cell) ?? units.filter((unit) => isIn(finest.get(unit) ?? {}, cell));
		known.set(cell, found);
		return found;
	};
	const hidden = cells.filter(
		(cell) => unitsIn(cell).length > 0 && !isEnough(unitsIn(cell), least)
	);
	const organisations = [...new Set(units.map(({ organisation }) => organisation))];
	const columnOf = (unit: Unit) => nameOf(finest.get(unit));
	const columnsOf = (among: readonly Unit[]) => [...new Set(among.map(columnOf))].toSorted();
	const every = columnsOf(units);
	const spaces = organisations.flatMap((own) => {
		const columns = columnsOf(units.filter(({ organisation }) => organisation !== own));
		return columns.length < every.length ? [openNullSpace(columns, list, hidden, [])] : [];
	});
	const byColumn = Map.groupBy(units, columnOf);
	const having = every.map(
		(column) => new Set(byColumn.get(column)?.map(({ organisation }) => organisation))
	);
	const alone = [...new Set(having.filter(({ size }) => size <= 2).flatMap((own) => [...own]))];
	const pairs = alone.flatMap((one, index) =>
		alone
			.slice(index)
			.map((other) =>
				every.flatMap((_, place) =>
					having[place]?.isSubsetOf(new Set([one, other])) ? [place] : []
				)
			)
	);
	const together = new Map(pairs.map((pair) => [pair.join(), pair])).values();

	return { unitsIn, spaces: [openNullSpace(every, list, hidden, [...together]), ...spaces] };
}

function nameOf(finest: Readonly<Record<string, string>> | undefined): string {
	return Object.values(finest ?? {}).join('|');
}

/** What is left of each chosen cell around a candidate, once chosen cells of its kind are taken away. */
function leavesEnough(
	{ unitsIn }: View,
	candidate: TwinCell,
	chosen: ReadonlySet<TwinCell>,
	least: Least
): boolean {
	const kindOf = ({ codes }: TwinCell) =>
		Object.entries(codes)
			.map(([name, code]) => (code === 'all' ? '' : name))
			.join();
	const alike = [candidate, ...[...chosen].filter((cell) => kindOf(cell) === kindOf(candidate))];

	return [...chosen]
		.filter((whole) => whole.depth < candidate.depth && isIn(candidate.codes, whole))
		.every((whole) => {
			const taken = new Set(alike.flatMap((cell) => unitsIn(cell)));
			const rest = unitsIn(whole).filter((unit) => !taken.has(unit));
			return rest.length === 0 || isEnough(rest, least);
		});
}

interface NullSpace {
	isSafe(cell: TwinCell): boolean;
	take(cell: TwinCell): void;
}

/** One way in which the finest cells could differ unseen, and what it would change in each hidden sum. */
interface Freedom {
	readonly change: readonly number[];
	readonly secrets: readonly number[];
}

/** All freedoms at first; each chosen cell takes one away. Whole numbers, so that nothing is rounded. */
function openNullSpace(
	columns: readonly string[],
	list: CellList,
	hidden: readonly TwinCell[],
	pairs: readonly (readonly number[])[]
): NullSpace {
	const names = list.dimensions.map(({ name }) => name);
	const finest = columns.map((column) =>
		Object.fromEntries(column.split('|').map((code, index) => [names[index] ?? '', code]))
	);
	const rows = new Map<TwinCell, readonly number[]>();
	const rowOf = (cell: TwinCell) => {
		const row =
			rows.get(cell) ?? finest.flatMap((codes, column) => (isIn(codes, cell) ? [column] : []));
		rows.set(cell, row);
		return row;
	};
	const secrets = hidden.map(rowOf).filter((row) => row.length > 0);
	let freedoms: readonly Freedom[] = columns.map((_, one) => ({
		change: columns.map((_column, other) => Number(one === other)),
		secrets: secrets.map((row) => Number(row.includes(one)))
	}));
	const productsOf = (cell: TwinCell) => {
		const row = rowOf(cell);
		return freedoms.map(({ change }) =>
			row.reduce((sum, column) => sum + (change[column] ?? 0), 0)
		);
	};

	const without = (products: readonly number[]) => {
		const pivot = products.findIndex((product) => product !== 0);
		const lost = freedoms[pivot];
		if (lost === undefined) return freedoms;
		return freedoms
			.map((freedom, index) => combine(freedom, products[pivot] ?? 0, lost, products[index] ?? 0))
			.filter((_, index) => index !== pivot);
	};

	return {
		isSafe(cell) {
			const left = without(productsOf(cell));
			if (left === freedoms) return true;
			/* Safe while for each secret some freedom is left that would change it … */
			const isHidden = secrets.every((_, secret) =>
				left.some((freedom) => freedom.secrets[secret] !== 0)
			);
			/* … and no sum of any kind over a pair's own columns is fixed. */
			return isHidden && pairs.every((pair) => isFree(left, pair));
		},
		take(cell) {
			freedoms = without(productsOf(cell));
		}
	};
}

/** Whether these columns could still differ in every direction: the rank of what is left of them is full. */
function isFree(freedoms: readonly Freedom[], columns: readonly number[]): boolean {
	let rows = freedoms.map(({ change }) => columns.map((column) => change[column] ?? 0));
	for (const column of columns.keys()) {
		const pivot = rows.find((row) => row[column] !== 0);
		if (pivot === undefined) return false;
		rows = rows
			.filter((row) => row !== pivot)
			.map((row) => {
				const times = row[column] ?? 0;
				if (times === 0) return row;
				const mixed = row.map(
					(value, place) => value * (pivot[column] ?? 0) - (pivot[place] ?? 0) * times
				);
				const divisor = mixed.reduce(gcd, 0) || 1;
				return mixed.map((value) => value / divisor);
			});
	}

	return true;
}

/** One freedom times a number less another times a number, in the smallest whole numbers. */
function combine(one: Freedom, times: number, other: Freedom, less: number): Freedom {
	if (less === 0) return one;
	const mix = (values: readonly number[], others: readonly number[]) =>
		values.map((value, index) => value * times - (others[index] ?? 0) * less);
	const change = mix(one.change, other.change);
	if (!change.every(Number.isSafeInteger)) throw new Error('too large for whole numbers');
	const divisor = change.reduce(gcd, 0) || 1;

	return {
		change: change.map((value) => value / divisor),
		secrets: mix(one.secrets, other.secrets).map((value) => value / divisor)
	};
}

function gcd(one: number, other: number): number {
	let [a, b] = [Math.abs(one), Math.abs(other)];
	while (b !== 0) [a, b] = [b, a % b];

	return a;
}
