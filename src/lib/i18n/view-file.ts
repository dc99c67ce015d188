import type { CsvField } from '#lib/domain/export/csv.ts';
import { all, backgroundFields } from '#lib/domain/national/cells.ts';
import type { CellFigure } from '#lib/domain/national/reading/figures.ts';
import type { TableCell, ViewTable } from '#lib/domain/national/reading/table.ts';
import { nameOfGroup, type View } from '#lib/domain/national/reading/view.ts';
import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import type { Language } from '#lib/domain/language.ts';

const dimensions = Object.keys(backgroundFields) as readonly (keyof NationalCell)[];

/**
 * The table of a view as rows of a file, the headings first: codes as in addresses, figures as they are
 * displayed. `lav` and `hoej` are those of the interval, or of the wish where it is about time.
 */
export function listViewRows(
	view: View,
	table: ViewTable,
	language: Language
): readonly (readonly CsvField[])[] {
	const headings = [
		...['om', 'svar', 'aar', ...dimensions.map((name) => backgroundFields[name])],
		...['vist', 'tal', 'lav', 'hoej', 'antal_svar', 'inviterede']
	];
	const cells = table.rows.flatMap((row) => row.cells);

	return [headings, ...cells.map((cell) => writeCell(view, cell, language))];
}

function writeCell(
	{ subject, group }: View,
	{ year, cell, value, beside }: TableCell,
	language: Language
): readonly CsvField[] {
	const place = dimensions.map((name) => cell[name] ?? all);

	return [
		...[subject.code, nameOfGroup(group), year, ...place],
		...(value
			? ['ja', value.text[language], ...bounds(beside, language), value.n, value.invited]
			: ['nej', '', '', '', '', ''])
	];
}

function bounds(figure: CellFigure | undefined, language: Language): readonly string[] {
	if (!figure) return ['', ''];
	const write = (value: number) => String(value).replace('.', language === 'da' ? ',' : '.');

	return [write(figure.low), write(figure.high)];
}
