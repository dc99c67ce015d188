import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeScore, turnRow, type AnswerRow } from '#lib/domain/statistics/theme-score.ts';
import { asCell, isRecord, numberOf, textOf, wordsOf } from './inline.ts';
import type { Params, Table, VectorCase, VectorSet } from './vector-case.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of a case's file that count for it. */
export interface Frame {
	readonly names: readonly string[];
	readonly rows: readonly Row[];
}

/** Reads a case's file and keeps the rows that its `#column=value` and its parameters name. */
export function readFrame(set: VectorSet, { data, params, statistic }: VectorCase): Frame {
	const [file = '', ...conditions] = (data ?? '').split('#');
	const [names = [], ...lines] = readTable(set, file);
	const rows = lines.map((cells) =>
		Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
	);
	const asked = [
		...conditions
			.join('&')
			.split('&')
			.map((part) => part.split('=')),
		...Object.entries({ ...params, ...(isRecord(params['filter']) ? params['filter'] : {}) })
	];
	const filters = asked.flatMap(([name = '', value]) => {
		const wanted = (Array.isArray(value) ? value : [value]).map(String);
		const isColumn = names.includes(String(name));
		const isThere = wanted.every((word) => rows.some((row) => row[String(name)] === word));
		return isColumn && isThere ? [{ name: String(name), wanted }] : [];
	});
	const meansEmployees =
		statistic !== 'themeScore' &&
		names.includes('role') &&
		!filters.some((filter) => filter.name === 'role');
	if (meansEmployees) filters.push({ name: 'role', wanted: ['employee'] });

	return {
		names,
		rows: rows.filter((row) =>
			filters.every(({ name, wanted }) => wanted.includes(row[name] ?? ''))
		)
	};
}

/** One column as numbers, missing ones as undefined. */
export function column({ names, rows }: Frame, name: string): readonly (number | undefined)[] {
	if (!names.includes(name)) throw new Error(`no column ${name}`);

	return rows.map((row) => asCell(row[name]));
}

/** One column as words. */
export function words({ names, rows }: Frame, name: string): readonly string[] {
	if (!names.includes(name)) throw new Error(`no column ${name}`);

	return rows.map((row) => row[name] ?? '');
}

/** The answers to the case's items, reversed ones turned round. */
export function itemRows(frame: Frame, params: Params): readonly AnswerRow[] {
	const items = wordsOf(params, 'items', 'item') ?? [];
	const columns = items.map((item) => column(frame, item));
	const rows = frame.rows.map((_, index) => columns.map((values) => values[index]));

	return rows.map((row) => turnRow(row, scoring(params, items)));
}

/**
 * The values that a name stands for: a column, or the score of a theme. "theme1 (q1..q4, q3 reversed)"
 * says what it is; "theme1 score" is the first theme that the set scores.
 */
export function valuesOf(
	set: VectorSet,
	{ data, params }: VectorCase,
	frame: Frame,
	name: string | undefined
): readonly (number | undefined)[] {
	if (name !== undefined && frame.names.includes(name)) return column(frame, name);
	const theme =
		params['items'] === undefined
			? (describedTheme(name ?? '', frame) ?? knownTheme(set, data ?? '', name ?? '', frame))
			: params;
	const { min, max, minAnsweredShare } = scoring({ ...theme, ...params }, []);

	return themeScore(itemRows(frame, theme), { min, max, minAnsweredShare });
}

function scoring(params: Params, items: readonly string[]) {
	const reversed = wordsOf(params, 'reverse', 'reversed') ?? [];

	return {
		min: numberOf(params, 'min') ?? 1,
		max: numberOf(params, 'max') ?? 5,
		minAnsweredShare: numberOf(params, 'minAnsweredShare') ?? 0.5,
		reversed: items.map((item) => reversed.includes(item))
	};
}

/** "q1..q4, q3 reversed" or "q1, q2 (q2 reversed)": items by name or range, and which are turned round. */
function describedTheme(text: string, { names }: Frame): Params | undefined {
	const range = /([a-z]+)(\d+)\s*(?:\.\.+|-|:|to)\s*\1?(\d+)/i.exec(text);
	const [, stem = '', from = '', to = ''] = range ?? [];
	const ranged = Array.from(
		{ length: Math.max(0, Number(to) - Number(from) + 1) },
		(_, index) => `${stem}${Number(from) + index}`
	);
	const listed = (text.match(/\w+/g) ?? []).filter((word) => names.includes(word));
	const items = range === null ? [...new Set(listed)] : ranged;
	const rest = text.replace(range?.[0] ?? '', ';');
	const reverse = /((?:\w+[\s,]+(?:and\s+)?)+)(?:is\s+|are\s+)?reversed?/i.exec(rest)?.[1] ?? '';

	return items.length < 2
		? undefined
		: { items, reverse: (reverse.match(/\w+/g) ?? []).filter((word) => items.includes(word)) };
}

/**
 * The theme of that number: as another case describes it, or among those that the set scores in the
 * same file, or four items in a row.
 */
function knownTheme(set: VectorSet, data: string, text: string, frame: Frame): Params {
	const number = Number(/theme\D?(\d+)/i.exec(text)?.[1] ?? 1);
	const [file] = data.split('#');
	const beside = set.cases.filter((known) => known.data?.split('#')[0] === file);
	const described = beside
		.map(({ params }) => textOf(params, 'score', 'y') ?? '')
		.filter((words) => new RegExp(`theme\\D?${number}\\b`, 'i').test(words))
		.map((words) => describedTheme(words, frame))
		.find((theme) => theme !== undefined);
	const scored = beside.filter((known) => known.statistic === 'themeScore');
	const byName = scored.find((known) => known.id.endsWith(`theme${number}`));
	const inRow = frame.names.filter((name) => /^q\d+$/.test(name)).slice(4 * number - 4, 4 * number);

	return described ?? (byName ?? scored[number - 1])?.params ?? { items: inRow };
}

function readTable({ folder, tables }: VectorSet, file: string): Table {
	const table = tables.get(file) ?? parseCsv(readFileSync(join(folder, file), 'utf8'));
	tables.set(file, table);

	return table;
}

/** Lines and cells of a file with commas, where cells may stand in quotation marks. */
function parseCsv(text: string): Table {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);

	return lines
		.filter((line) => line !== '')
		.map((line) =>
			[...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
				.slice(0, line.endsWith(',') ? undefined : -1)
				.map(([, cell = '']) =>
					cell
						.replace(/^"(.*)"$/, '$1')
						.replaceAll('""', '"')
						.trim()
				)
		);
}
