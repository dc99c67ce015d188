import type { Bilingual } from '#lib/domain/language.ts';
import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { backgroundFields, type CellLists } from '../cells.ts';
import type { CellFigure, CountryYear, Narrowed } from './figures.ts';
import { measuresOf } from './subject.ts';
import { listDimensions, type View } from './view.ts';

/** One field of a table: its value, and the interval around it, or how the time is wished. */
export interface TableCell {
	readonly year: number;
	readonly cell: Narrowed;
	readonly value: CellFigure | undefined;
	readonly beside: CellFigure | undefined;
}

/** A row or a column: a code of the questionnaire, a year, or `all`. */
export interface TableHead {
	readonly code: string;
	/** Undefined where it is for all. */
	readonly name: Bilingual | undefined;
}

export interface ViewTable {
	readonly columns: readonly TableHead[];
	readonly rows: readonly { readonly head: TableHead; readonly cells: readonly TableCell[] }[];
}

/** The table that a view is. `years` are those that can be put side by side. */
export function readTable(
	view: View,
	years: readonly CountryYear[],
	lists: CellLists,
	questionnaire: Questionnaire
): ViewTable {
	const heads = (name: keyof NationalCell) => listHeads(name, view, lists, questionnaire);
	const rows = view.rows === undefined ? [everyone] : [...heads(view.rows), everyone];
	const columns = listColumns(view, years, heads);

	return {
		columns,
		rows: rows.map((head) => ({
			head,
			cells: columns.map((column) => readCell(view, years, head, column))
		}))
	};
}

/** Whether all intervals of a table have a place in common, so that what differs may be chance. */
export function areAlike({ rows }: ViewTable): boolean {
	const bounds = rows
		.flatMap(({ cells }) => cells)
		.flatMap(({ value, beside }) => (value ? [beside ?? value] : []));

	return (
		bounds.length > 1 &&
		Math.max(...bounds.map(({ low }) => low)) <= Math.min(...bounds.map(({ high }) => high))
	);
}

/** The one field that a view is about as a whole: all its leaders, in its year. */
export function readWhole(view: View, years: readonly CountryYear[]): TableCell {
	return readCell({ ...view, rows: undefined, columns: undefined }, years, everyone, everyone);
}

const everyone: TableHead = { code: 'all', name: undefined };

function listColumns(
	{ columns }: View,
	years: readonly CountryYear[],
	heads: (name: keyof NationalCell) => readonly TableHead[]
): readonly TableHead[] {
	if (columns === undefined) return [everyone];
	if (columns !== 'year') return [...heads(columns), everyone];

	return years.map(({ year }) => {
		const code = String(year);
		return { code, name: { da: code, en: code } };
	});
}

function listHeads(
	name: keyof NationalCell,
	{ group }: View,
	lists: CellLists,
	questionnaire: Questionnaire
): readonly TableHead[] {
	const codes = listDimensions(group, lists).find((dimension) => dimension.name === name)?.codes;

	return (codes ?? []).map((code) => ({ code, name: nameCode(questionnaire, name, code) }));
}

/** What a code of a dimension is called. */
export function nameCode(
	{ background }: Questionnaire,
	name: keyof NationalCell,
	code: string
): Bilingual {
	const options = background.leader.find(({ id }) => id === backgroundFields[name])?.options;

	return options?.find((option) => option.code === code)?.label ?? { da: code, en: code };
}

function readCell(
	view: View,
	years: readonly CountryYear[],
	row: TableHead,
	column: TableHead
): TableCell {
	const year = view.columns === 'year' ? Number(column.code) : view.year;
	const cell = {
		...view.only,
		...(view.rows && row.name && { [view.rows]: row.code }),
		...(view.columns && view.columns !== 'year' && column.name && { [view.columns]: column.code })
	};
	const at = years.find((each) => each.year === year);
	const [value, beside] = measuresOf(view.subject, view.group);

	return {
		...{ year, cell, value: at?.find(view.group, value, cell) },
		beside: beside && at?.find(view.group, beside, cell)
	};
}
