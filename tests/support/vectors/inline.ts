import type { AnswerRow } from '#lib/domain/statistics/theme-score.ts';
import type { Params } from './vector-case.ts';

type Cell = number | undefined;

/** The first of some names that a case gives, whatever their case. */
export function given(params: Params, ...names: readonly string[]): unknown {
	const wanted = names.map((name) => Object.keys(params).find((key) => key === name));
	const loose = names.map((name) =>
		Object.keys(params).find((key) => simple(key) === simple(name))
	);
	const key = [...wanted, ...loose].find((found) => found !== undefined);

	return key === undefined ? undefined : params[key];
}

/** A number that a case gives under one of the names. */
export function numberOf(params: Params, ...names: readonly string[]): number | undefined {
	const value = asCell(given(params, ...names));

	return value;
}

/** A text that a case gives under one of the names. */
export function textOf(params: Params, ...names: readonly string[]): string | undefined {
	const value = given(params, ...names);

	return typeof value === 'string' ? value : undefined;
}

/** Numbers that a case gives, without those that are missing. */
export function numbersOf(
	params: Params,
	...names: readonly string[]
): readonly number[] | undefined {
	const value = given(params, ...names);

	return isNumeric(value)
		? asList(value)
				.map(asCell)
				.filter((cell) => cell !== undefined)
		: undefined;
}

/** Words that a case gives; numbers count as words. */
export function wordsOf(
	params: Params,
	...names: readonly string[]
): readonly string[] | undefined {
	const value = given(params, ...names);
	if (value === undefined || value === null) return undefined;

	return asList(value).map(String);
}

/** A table given in the case itself: rows as lists, rows as records, or columns by name. */
export function tableOf(
	params: Params,
	...names: readonly string[]
): readonly AnswerRow[] | undefined {
	const value = given(params, ...names);
	if (Array.isArray(value)) {
		const rows: readonly unknown[] = value;
		return rows.map((row) => (isRecord(row) ? Object.values(row) : asList(row)).map(asCell));
	}
	if (!isRecord(value)) return undefined;
	const columns = Object.values(value).map((column) => asList(column).map(asCell));

	return (columns[0] ?? []).map((_, index) => columns.map((column) => column[index]));
}

export function isRecord(value: unknown): value is Params {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number, from one or from a text of one; anything else is missing. */
export function asCell(value: unknown): Cell {
	if (typeof value === 'number') return value;
	if (typeof value !== 'string' || value.trim() === '') return undefined;

	return Number.isNaN(Number(value)) ? undefined : Number(value);
}

function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [value];
}

function isNumeric(value: unknown): boolean {
	return (
		value !== undefined &&
		asList(value).every((cell) => cell === null || asCell(cell) !== undefined)
	);
}

function simple(name: string): string {
	return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
