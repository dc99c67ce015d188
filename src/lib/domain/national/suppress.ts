import { cellAt, type Frame, type FramedCell } from './frame.ts';
import { type CellGuard, openGuards } from './guards.ts';
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
	const guards = [...new Map(judges.flatMap(({ guards: own }) => [...own])).values()];

	for (const candidate of candidates) {
		const cell = cellAt(frame, candidate);
		if (judges.every(({ isEmpty }) => isEmpty(candidate))) continue;
		if (!judges.every(({ isEmpty, isSafe }) => isEmpty(candidate) || isSafe(candidate))) continue;
		if (rules.protects === 'residuals' || rules.protects === 'combinations') {
			const residuals = listResiduals(frame, cell, published);
			if (!judges.every(({ mayBeLeft }) => residuals.every(mayBeLeft))) continue;
		}
		if (!guards.every(({ admits }) => admits(candidate))) continue;

		published.add(candidate);
		for (const guard of guards) guard.publish(candidate);
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
	readonly guards: ReadonlyMap<string, CellGuard>;
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
		guards: openGuards(frame, table, hidden, rules)
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
	const shown = [...published].map((cell) => cellAt(frame, cell));
	const alike = shown.filter(isAlike(candidate));
	const wholes = shown.filter((cell) => cell.depth < candidate.depth && isWithin(candidate, cell));

	return wholes.map(({ slots, codes }) => {
		const taken = new Uint8Array(frame.parts);
		for (const { parts } of [candidate, ...alike.filter((cell) => isWithin(cell, { codes }))])
			for (const part of parts) taken[part] = 1;

		const left = new Int32Array(slots.length);
		let count = 0;
		for (const slot of slots) if (taken[frame.slotPart[slot] ?? 0] === 0) left[count++] = slot;

		return left.subarray(0, count);
	});
}

function isAlike(one: FramedCell): (other: FramedCell) => boolean {
	return (other) =>
		one.codes.every((code, index) => (code === 'all') === (other.codes[index] === 'all'));
}

function isWithin(part: FramedCell, whole: Pick<FramedCell, 'codes'>): boolean {
	return whole.codes.every((code, index) => code === 'all' || code === part.codes[index]);
}
