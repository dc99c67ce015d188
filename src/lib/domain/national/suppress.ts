import { openElimination } from './elimination.ts';
import type { Frame, FramedCell } from './frame.ts';
import type { CellThresholds, NationalRules } from './rules.ts';
import { listOrganisations, passes, type Table, totalOf } from './tabulate.ts';

/** Which cells a block of measures is published in, by the cell's place in the frame. */
export type PublishedCells = ReadonlySet<number>;

/**
 * Chooses the cells for measures that go together. A cell is taken, coarse ones first and large ones
 * before small, if each of the measures passes the thresholds there and no hidden cell of any of them
 * could then be reckoned: not from the list (exact elimination, also by somebody who knows all the
 * teams of one organisation), and not by taking published parts from a published whole.
 */
export function choosePublished(
	frame: Frame,
	tables: readonly Table[],
	thresholds: CellThresholds,
	rules: NationalRules,
	candidates: readonly number[]
): PublishedCells {
	const published = new Set<number>();
	const judges = tables.map((table) => openJudge(frame, table, thresholds, rules));
	const eliminations = [...new Map(judges.flatMap(({ eliminations: own }) => [...own])).values()];

	for (const candidate of candidates) {
		const cell = cellAt(frame, candidate);
		if (judges.every(({ isEmpty }) => isEmpty(candidate))) continue;
		if (!judges.every(({ isEmpty, isSafe }) => isEmpty(candidate) || isSafe(candidate))) continue;
		if (rules.protects === 'listed and residual') {
			const residuals = listResiduals(frame, cell, published);
			if (!judges.every(({ mayBeLeft }) => residuals.every(mayBeLeft))) continue;
		}
		if (!eliminations.every(({ admits }) => admits(candidate))) continue;

		published.add(candidate);
		for (const elimination of eliminations) elimination.publish(candidate);
	}

	return published;
}

/** The listed cells in the order in which they are taken: coarse before fine, then by respondents. */
export function orderCells(frame: Frame, everybody: Table): readonly number[] {
	const respondents = frame.cells.map(({ slots }) =>
		slots.reduce((sum, slot) => sum + (everybody.respondents[slot] ?? 0), 0)
	);
	const sizeOf = (cell: number) => respondents[cell] ?? 0;

	return [...frame.cells.keys()]
		.filter((cell) => cellAt(frame, cell).isListed)
		.toSorted(
			(one, other) =>
				cellAt(frame, one).depth - cellAt(frame, other).depth ||
				sizeOf(other) - sizeOf(one) ||
				one - other
		);
}

/** What one measure has to say about a candidate. */
interface Judge {
	isEmpty(cell: number): boolean;
	isSafe(cell: number): boolean;
	/** Whether these slots may be what is left of a published whole. */
	mayBeLeft(slots: Int32Array): boolean;
	/** By what they consist of, so that measures with the same gaps share theirs. */
	readonly eliminations: ReadonlyMap<string, CellElimination>;
}

/** An elimination that is asked about cells, by number. */
interface CellElimination {
	admits(cell: number): boolean;
	publish(cell: number): void;
}

function openJudge(
	frame: Frame,
	table: Table,
	thresholds: CellThresholds,
	rules: NationalRules
): Judge {
	const totals = frame.cells.map(({ slots }) => totalOf(listOrganisations(frame, table, slots)));
	const totalAt = (cell: number) => totals[cell] ?? totalOf([]);
	const isEmpty = (cell: number) => totalAt(cell).leaders === 0;
	const isSafe = (cell: number) => passes(totalAt(cell), thresholds);
	const hidden = [...frame.cells.keys()].filter((cell) => !isEmpty(cell) && !isSafe(cell));

	return {
		isEmpty,
		isSafe,
		mayBeLeft: (slots) => {
			const rest = totalOf(listOrganisations(frame, table, slots));
			return rest.leaders === 0 || passes(rest, thresholds);
		},
		eliminations: openEliminations(frame, table, hidden, rules)
	};
}

/**
 * What is left of each published cell around a candidate, when its parts of the candidate's kind are
 * taken away: cells narrowed down in the same dimensions do not overlap, so this is plain subtraction.
 */
function listResiduals(
	frame: Frame,
	candidate: FramedCell,
	published: PublishedCells
): readonly Int32Array[] {
	const alike = [...published].map((cell) => cellAt(frame, cell)).filter(isAlike(candidate));
	const wholes = [...published]
		.map((cell) => cellAt(frame, cell))
		.filter((cell) => cell.depth < candidate.depth && isWithin(candidate, cell));

	return wholes.map(({ slots, codes }) => {
		const taken = new Uint8Array(frame.parts);
		for (const { parts } of [candidate, ...alike.filter((cell) => isWithin(cell, { codes }))])
			for (const part of parts) taken[part] = 1;

		return slots.filter((slot) => taken[frame.slotPart[slot] ?? 0] === 0);
	});
}

function isAlike(one: FramedCell): (other: FramedCell) => boolean {
	return (other) =>
		one.codes.every((code, index) => (code === 'all') === (other.codes[index] === 'all'));
}

function isWithin(part: FramedCell, whole: Pick<FramedCell, 'codes'>): boolean {
	return whole.codes.every((code, index) => code === 'all' || code === part.codes[index]);
}

/**
 * One elimination for the public, and one for each organisation that alone makes up whole finest
 * cells: those columns are known to it and fall away. For all other organisations the columns are the
 * public's, because somebody else's teams remain in each.
 */
function openEliminations(
	frame: Frame,
	table: Table,
	hidden: readonly number[],
	rules: NationalRules
): ReadonlyMap<string, CellElimination> {
	if (rules.protects === 'nothing') return new Map();
	const owners = ownersOf(frame, table);
	const filled = [...owners.keys()];
	const soleOwners = new Set([...owners.values()].filter((owner) => owner !== shared));
	const coalitions = rules.coalition === 'nobody' ? [shared] : [shared, ...soleOwners];

	return new Map(
		coalitions.flatMap((coalition) => {
			const unknown = filled.filter(
				(part) => coalition === shared || owners.get(part) !== coalition
			);
			return openEliminationFor(frame, unknown, hidden);
		})
	);
}

function openEliminationFor(
	frame: Frame,
	unknown: readonly number[],
	hidden: readonly number[]
): readonly (readonly [string, CellElimination])[] {
	const columnOf = new Map(unknown.map((part, column) => [part, column]));
	const columnsOf = (parts: readonly number[]) => parts.flatMap((part) => columnOf.get(part) ?? []);
	const rows = new Map(
		hidden
			.map((cell) => columnsOf(cellAt(frame, cell).parts))
			.filter((row) => row.length > 0)
			.map((row) => [row.join(), row])
	);
	if (rows.size === 0) return [];
	const { admits, publish } = openElimination(unknown.length, [...rows.values()]);
	const known = new Map<number, readonly number[]>();
	const columnsOfCell = (cell: number) => {
		const columns = known.get(cell) ?? columnsOf(cellAt(frame, cell).parts);
		known.set(cell, columns);
		return columns;
	};

	return [
		[
			`${unknown.join()} ${[...rows.keys()].join(' ')}`,
			{
				admits: (cell) => admits(columnsOfCell(cell)),
				publish: (cell) => publish(columnsOfCell(cell))
			}
		]
	];
}

/** More than one organisation has teams there. */
const shared = -1;

/** Of each finest cell with teams the organisation that has them all, or `shared`. */
function ownersOf(frame: Frame, table: Table): ReadonlyMap<number, number> {
	const owners = new Map<number, number>();
	for (const [slot, part] of frame.slotPart.entries()) {
		if ((table.leaders[slot] ?? 0) === 0) continue;
		const organisation = frame.slotOrganisation[slot] ?? shared;
		owners.set(part, owners.has(part) ? shared : organisation);
	}

	return new Map([...owners].toSorted(([one], [other]) => one - other));
}

function cellAt(frame: Frame, index: number): FramedCell {
	const cell = frame.cells[index];
	if (cell === undefined) throw new Error('no such cell');

	return cell;
}
