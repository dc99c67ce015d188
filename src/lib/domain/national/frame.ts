import { all, type CellList, depthOf } from './cells.ts';
import type { UnitSheet } from './country.ts';

/** A cell of the list or one with leaders whose code is not on it, which is never published. */
export interface FramedCell {
	readonly codes: readonly string[];
	/** How many dimensions it is narrowed down in. */
	readonly depth: number;
	readonly isListed: boolean;
	/** The finest cells that it consists of, by number. */
	readonly parts: readonly number[];
	/** The slots of those, organisation by organisation. */
	readonly slots: Int32Array;
}

/**
 * The units of a country, sorted into slots: one for each organisation in each finest cell. Slots
 * stand in the order of the organisations' ids, so that nothing depends on who came first.
 */
export interface Frame {
	readonly kept: UnitSheet;
	readonly cells: readonly FramedCell[];
	/** How many finest cells there are. */
	readonly parts: number;
	/** Of each unit. */
	readonly slotOf: Int32Array;
	readonly slotPart: Int32Array;
	/** In the order of ids. */
	readonly slotOrganisation: Int32Array;
}

export function frameUnits(kept: UnitSheet, organisations: readonly string[]): Frame {
	const { list, sheet } = kept;
	const parts = list.dimensions.reduce((product, { codes }) => product * (codes.length + 1), 1);
	const rank = rankOf(organisations);
	const organisation = sheet.organisation.read();
	const keys = sheet.cell
		.read()
		.map((cell, unit) => (rank[organisation[unit] ?? 0] ?? 0) * parts + cell);
	const slots = Int32Array.from(new Set(keys)).sort();
	const slotOfKey = new Map(Array.from(slots, (key, slot) => [key, slot]));
	const slotPart = slots.map((key) => key % parts);

	return {
		kept,
		cells: frameCells(list, slotPart),
		parts,
		slotOf: keys.map((key) => slotOfKey.get(key) ?? 0),
		slotPart,
		slotOrganisation: slots.map((key) => Math.floor(key / parts))
	};
}

export function cellAt({ cells }: Frame, index: number): FramedCell {
	const cell = cells[index];
	if (cell === undefined) throw new Error('no such cell');

	return cell;
}

/** The place of each organisation among the sorted ids. */
function rankOf(organisations: readonly string[]): Int32Array {
	const rank = new Int32Array(organisations.length);
	const sorted = [...organisations.keys()].toSorted((one, other) =>
		(organisations[one] ?? '') < (organisations[other] ?? '') ? -1 : 1
	);
	for (const [place, number] of sorted.entries()) rank[number] = place;

	return rank;
}

/** Code of those whose code is not on the list. */
const unlisted = '?';

function frameCells(list: CellList, slotPart: Int32Array): readonly FramedCell[] {
	const codesOf = list.dimensions.map(({ codes }) => [...codes, unlisted]);
	const combinations = codesOf.reduce<readonly (readonly string[])[]>(
		(cells, codes) => cells.flatMap((cell) => codes.map((code) => [...cell, code])),
		[[]]
	);
	const hidden = hiddenCells(list, codesOf);
	const describe = (isListed: boolean) => (codes: readonly string[]) => {
		const parts = combinations.flatMap((combination, part) =>
			codes.every((code, index) => code === all || code === combination[index]) ? [part] : []
		);
		const within = new Set(parts);
		const slots = Int32Array.from(slotPart.keys()).filter((slot) =>
			within.has(slotPart[slot] ?? -1)
		);

		return { codes, depth: depthOf(codes), isListed, parts, slots };
	};

	return [...list.cells.map(describe(true)), ...hidden.map(describe(false))];
}

/** Cells like those of the list, with those whose code is not on it. */
function hiddenCells(
	list: CellList,
	codesOf: readonly (readonly string[])[]
): readonly (readonly string[])[] {
	const depth = Math.max(...list.cells.map(depthOf));
	const combinations = codesOf.reduce<readonly (readonly string[])[]>(
		(cells, codes) => cells.flatMap((cell) => [all, ...codes].map((code) => [...cell, code])),
		[[]]
	);

	return combinations.filter((codes) => codes.includes(unlisted) && depthOf(codes) <= depth);
}
