import type { Cell, Table } from './table.ts';

/**
 * Writes a table as RFC 4180 has it, for programs and not for spreadsheets: commas, lines that end in CR
 * LF, UTF-8 without a mark, full stops for decimals, nothing for a missing value. Codes and published
 * texts only: what people typed belongs into `writeCsv`, which disarms formulas.
 */
export function* writePlainCsv({ columns, rows }: Table): Generator<string> {
	yield writeLine(columns.map(({ name }) => name));
	for (const row of rows) yield writeLine(row);
}

function writeLine(cells: readonly Cell[]): string {
	return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);

	return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
