import { absent } from './columns.ts';
import type { Frame } from './frame.ts';
import type { CellThresholds } from './rules.ts';

/** A measure's units, summed up by slot. */
export interface Table {
	readonly leaders: Int32Array;
	readonly respondents: Int32Array;
	readonly invited: Int32Array;
	/** Of the units' values. */
	readonly sums: Float64Array;
}

/** What is known of a cell, or of any other set of slots. */
export interface Totals {
	readonly leaders: number;
	readonly respondents: number;
	readonly invited: number;
	readonly organisations: number;
	readonly sum: number;
	/** The most that one organisation has. */
	readonly largest: { readonly leaders: number; readonly respondents: number };
}

/** Sums up the units that have a value. `valueOf` may count instead of measure. */
export function tabulate(
	frame: Frame,
	values: Int32Array,
	valueOf: (value: number) => number = (value) => value
): Table {
	const { sheet } = frame.kept;
	const size = frame.slotPart.length;
	const respondents = sheet.respondents.read();
	const invited = sheet.invited.read();
	const table = {
		leaders: new Int32Array(size),
		respondents: new Int32Array(size),
		invited: new Int32Array(size),
		sums: new Float64Array(size)
	};

	for (let unit = 0; unit < values.length; unit += 1) {
		const value = values[unit] ?? absent;
		if (value === absent) continue;
		const slot = frame.slotOf[unit] ?? 0;
		add(table.leaders, slot, 1);
		add(table.respondents, slot, respondents[unit] ?? 0);
		add(table.invited, slot, invited[unit] ?? 0);
		add(table.sums, slot, valueOf(value));
	}

	return table;
}

/** One organisation's part of a cell. */
export interface OrganisationPart {
	readonly leaders: number;
	readonly respondents: number;
	readonly invited: number;
	readonly sum: number;
}

/** Takes slots, which stand organisation by organisation, together by organisation. */
export function listOrganisations(
	frame: Frame,
	table: Table,
	slots: Iterable<number>
): readonly OrganisationPart[] {
	const parts: OrganisationPart[] = [];
	let current = -1;
	let part = { leaders: 0, respondents: 0, invited: 0, sum: 0 };

	for (const slot of slots) {
		const leaders = table.leaders[slot] ?? 0;
		if (leaders === 0) continue;
		const organisation = frame.slotOrganisation[slot] ?? 0;
		if (organisation !== current) {
			part = { leaders: 0, respondents: 0, invited: 0, sum: 0 };
			parts.push(part);
			current = organisation;
		}
		part.leaders += leaders;
		part.respondents += table.respondents[slot] ?? 0;
		part.invited += table.invited[slot] ?? 0;
		part.sum += table.sums[slot] ?? 0;
	}

	return parts;
}

export function totalOf(parts: readonly OrganisationPart[]): Totals {
	const totals = { leaders: 0, respondents: 0, invited: 0, sum: 0 };
	const largest = { leaders: 0, respondents: 0 };

	for (const part of parts) {
		totals.leaders += part.leaders;
		totals.respondents += part.respondents;
		totals.invited += part.invited;
		totals.sum += part.sum;
		largest.leaders = Math.max(largest.leaders, part.leaders);
		largest.respondents = Math.max(largest.respondents, part.respondents);
	}

	return { ...totals, organisations: parts.length, largest };
}

/** What is known of some units in the whole country. */
export function countUnits(frame: Frame, isCounted: (unit: number) => boolean): Totals {
	const [whole] = frame.cells;
	const units = new Int32Array(frame.slotOf.length);
	for (let unit = 0; unit < units.length; unit += 1) units[unit] = isCounted(unit) ? 1 : absent;

	return totalOf(listOrganisations(frame, tabulate(frame, units), whole?.slots ?? []));
}

/** Whether a group is large and evenly spread enough. */
export function passes(totals: Totals, thresholds: CellThresholds): boolean {
	const { leaders, respondents, organisations, largest } = totals;

	return (
		respondents >= thresholds.respondents &&
		leaders >= thresholds.leaders &&
		organisations >= thresholds.organisations &&
		100 * largest.respondents <= thresholds.largestShare * respondents &&
		100 * largest.leaders <= thresholds.largestShare * leaders
	);
}

function add(numbers: Int32Array | Float64Array, index: number, more: number): void {
	numbers[index] = (numbers[index] ?? 0) + more;
}
