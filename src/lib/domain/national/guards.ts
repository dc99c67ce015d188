import { openCombinations } from './combinations.ts';
import { openElimination } from './elimination.ts';
import { cellAt, type Frame } from './frame.ts';
import type { NationalRules } from './rules.ts';
import type { Table } from './tabulate.ts';

/** Says of a cell, by number, whether it may be published beside those that are. */
export interface CellGuard {
	admits(cell: number): boolean;
	publish(cell: number): void;
}

/** A guard that is asked about rows of columns. */
interface RowGuard {
	admits(row: readonly number[]): boolean;
	publish(row: readonly number[]): void;
}

/** Guards under a name of all that they go by: two with the same name always say the same. */
export type NamedGuards = ReadonlyMap<string, CellGuard>;

/**
 * The guards of one measure. For hidden cells there is one for the public, and one for each organisation
 * that alone makes up whole finest cells: those columns are known to it and fall away. For all other
 * organisations the columns are the public's, because somebody else's teams remain in each.
 */
export function openGuards(
	frame: Frame,
	table: Table,
	hidden: readonly number[],
	rules: NationalRules
): NamedGuards {
	if (rules.protects === 'nothing') return new Map();
	const members = membersOf(frame, table);
	const filled = [...members.keys()];
	const sole = new Set([...members.values()].flatMap((own) => (own.length === 1 ? own : [])));
	const coalitions = rules.coalition === 'nobody' ? [] : [...sole];
	const unknownTo = (own: number) =>
		filled.filter((part) => members.get(part)?.join() !== `${own}`);

	return new Map([
		...[filled, ...coalitions.map(unknownTo)].flatMap((unknown) =>
			guardHidden(frame, unknown, hidden)
		),
		...(rules.protects === 'combinations' ? guardCombinations(frame, members) : [])
	]);
}

type NamedGuard = readonly [string, CellGuard];

function guardHidden(
	frame: Frame,
	columns: readonly number[],
	hidden: readonly number[]
): readonly NamedGuard[] {
	const rowOf = rowsIn(frame, columns);
	const rows = new Map(
		hidden
			.map(rowOf)
			.filter((row) => row.length > 0)
			.map((row) => [row.join(), row])
	);
	if (rows.size === 0) return [];
	const name = `hidden ${columns.join()} ${[...rows.keys()].join(' ')}`;

	return [[name, askByCell(rowOf, openElimination(columns.length, [...rows.values()]))]];
}

function guardCombinations(
	frame: Frame,
	members: ReadonlyMap<number, readonly number[]>
): readonly NamedGuard[] {
	const columns = [...members.keys()];
	const organisations = [...members.values()];
	const few = organisations.map((own) => (own.length <= 2 ? own.join('+') : ''));
	const name = `combinations ${columns.join()} ${few.join()}`;

	return [[name, askByCell(rowsIn(frame, columns), openCombinations(organisations))]];
}

function askByCell(rowOf: (cell: number) => readonly number[], guard: RowGuard): CellGuard {
	return {
		admits: (cell) => guard.admits(rowOf(cell)),
		publish: (cell) => {
			guard.publish(rowOf(cell));
		}
	};
}

/** The columns of a cell among some finest cells, found once. */
function rowsIn(frame: Frame, columns: readonly number[]): (cell: number) => readonly number[] {
	const columnOf = new Map(columns.map((part, column) => [part, column]));
	const known = new Map<number, readonly number[]>();

	return (cell) => {
		const row =
			known.get(cell) ?? cellAt(frame, cell).parts.flatMap((part) => columnOf.get(part) ?? []);
		known.set(cell, row);

		return row;
	};
}

/** The organisations that have teams in each finest cell, in order. */
function membersOf(frame: Frame, table: Table): ReadonlyMap<number, readonly number[]> {
	const members = new Map<number, number[]>();
	for (const [slot, part] of frame.slotPart.entries()) {
		if ((table.leaders[slot] ?? 0) === 0) continue;
		const organisation = frame.slotOrganisation[slot] ?? 0;
		const own = members.get(part);
		if (own === undefined) members.set(part, [organisation]);
		else own.push(organisation);
	}

	return new Map([...members].toSorted(([one], [other]) => one - other));
}
