import type { Country, UnitSheet } from './country.ts';
import { gapGroups } from './leader-values.ts';
import { type Frame, frameUnits } from './frame.ts';
import type { CellThresholds, NationalRules } from './rules.ts';
import { choosePublished, orderCells, type PublishedCells } from './suppress.ts';
import { type Table, tabulate } from './tabulate.ts';

/** Units of one kind with all that is decided of them: what may be written of which cells. */
export interface Published {
	readonly frame: Frame;
	/** All units, whether they have a value of something or not. */
	readonly everybody: Table;
	/** The cells in which the units as such may be counted. */
	readonly counted: PublishedCells;
	/** One a measure. */
	readonly measures: readonly PublishedMeasure[];
}

export interface PublishedMeasure {
	readonly values: Int32Array;
	readonly table: Table;
	readonly cells: PublishedCells;
	/** Of gap groups, a table for each group in which leaders of that group count one. */
	readonly groups?: readonly Table[];
}

/** Decides for each measure of one kind of units in which cells it is published. */
export function publishUnits(
	kept: UnitSheet,
	organisations: Country['organisations'],
	thresholds: CellThresholds,
	rules: NationalRules
): Published {
	const frame = frameUnits(kept, organisations);
	const everybody = tabulate(frame, kept.sheet.respondents.read());
	const order = orderCells(frame, everybody);
	const choose = (tables: readonly Table[], candidates: readonly number[]) =>
		choosePublished(frame, tables, thresholds, rules, candidates);
	const columns = kept.measures.measures.map((_, index) => readColumn(kept, index));
	const tables = columns.map((values) => tabulate(frame, values));
	const cells = chooseByBlock(kept, tables, order, choose);

	return {
		frame,
		everybody,
		counted: choose([everybody], order),
		measures: columns.map((values, index) => ({
			values,
			table: at(tables, index),
			cells: cells.get(index) ?? new Set(),
			...(kept.measures.measures[index]?.kind === 'gapGroup' && {
				groups: gapGroups.map((_, group) =>
					tabulate(frame, values, (value) => Number(value === group))
				)
			})
		}))
	};
}

function chooseByBlock(
	{ measures: { blocks } }: UnitSheet,
	tables: readonly Table[],
	order: readonly number[],
	choose: (tables: readonly Table[], candidates: readonly number[]) => PublishedCells
): ReadonlyMap<number, PublishedCells> {
	const chosen: PublishedCells[] = [];
	for (const { measures, under } of blocks) {
		const candidates = order.filter((cell) => under.every((block) => at(chosen, block).has(cell)));
		chosen.push(
			choose(
				measures.map((measure) => at(tables, measure)),
				candidates
			)
		);
	}

	return new Map(
		blocks.flatMap(({ measures }, block) =>
			measures.map((measure) => [measure, at(chosen, block)] as const)
		)
	);
}

function readColumn({ sheet }: UnitSheet, index: number): Int32Array {
	return sheet.values[index]?.read() ?? new Int32Array(0);
}

function at<T>(list: readonly T[], index: number): T {
	const found = list[index];
	if (found === undefined) throw new Error('no such place in a list');

	return found;
}
