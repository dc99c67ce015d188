import type { Language } from '../language.ts';
import { encodeText, shortenText, type SavBytes } from './sav-bytes.ts';
import { bias, fieldsOf, systemMissing } from './sav-case.ts';
import { writeSavLabels } from './sav-labels.ts';
import type { Column, Table } from './table.ts';

/** What stands in front of a system file. */
export interface SavHead {
	/** The day of the release, as `2026-10-01`. */
	readonly day: string;
}

/** Everything before the rows: the header, a record a variable, their labels and how they are shown. */
export function writeSavDictionary(
	bytes: SavBytes,
	table: Table,
	language: Language,
	head: SavHead
): void {
	writeHeader(bytes, table, language, head);
	for (const [index, column] of table.columns.entries()) {
		writeVariable(bytes, column, index, language);
	}
	writeSavLabels(bytes, table.columns, language, 'short');
	writeMachine(bytes);
	writeDisplay(bytes, table.columns);
	writeExtension(bytes, 13, encodeText(longNames(table.columns)));
	writeExtension(bytes, 20, encodeText('UTF-8'));
	writeSavLabels(bytes, table.columns, language, 'long');
	bytes.int(999);
	bytes.int(0);
}

/** Names of at most eight letters, which old programs see. */
function shortName(index: number): string {
	return `V${index + 1}`;
}

/** A record of a kind that readers may pass over. */
function writeExtension(bytes: SavBytes, subtype: number, content: Uint8Array): void {
	for (const value of [7, subtype, 1, content.length]) bytes.int(value);
	bytes.bytes(content);
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function writeHeader(bytes: SavBytes, table: Table, language: Language, { day }: SavHead): void {
	const [year = '', month = '', date = ''] = day.split('-');
	bytes.text('$FL2', 4);
	bytes.text('@(#) SPSS DATA FILE Ledelsesspejl', 60);
	bytes.int(2);
	bytes.int(table.columns.reduce((sum, column) => sum + fieldsOf(column), 0));
	bytes.int(1);
	bytes.int(0);
	bytes.int(table.size);
	bytes.double(bias);
	bytes.text(`${date} ${months[Number(month) - 1] ?? ''} ${year.slice(2)}`, 9);
	bytes.text('00:00:00', 8);
	bytes.text(shortenText(table.title[language], 64), 64);
	bytes.bytes([0, 0, 0]);
}

function writeVariable(bytes: SavBytes, column: Column, index: number, language: Language): void {
	const label = encodeText(shortenText(column.label[language], 255));
	const format = formatOf(column);
	for (const value of [2, column.type === 'text' ? column.width : 0, 1, 0, format, format]) {
		bytes.int(value);
	}
	bytes.text(shortName(index), 8);
	bytes.int(label.length);
	bytes.bytes(label);
	bytes.bytes(Array<number>((4 - (label.length % 4)) % 4).fill(32));
	for (let field = 1; field < fieldsOf(column); field += 1) {
		for (const value of [2, -1, 0, 0, 0, 0]) bytes.int(value);
		bytes.text('', 8);
	}
}

/** A kind of format, its width and its decimals in one number. */
function formatOf(column: Column): number {
	if (column.type === 'text') return (1 << 16) | (column.width << 8);
	const decimals = column.type === 'number' ? column.decimals : 0;

	return (5 << 16) | (10 << 8) | decimals;
}

/** Version, little endian, UTF-8, and the doubles that mean missing, lowest and highest. */
function writeMachine(bytes: SavBytes): void {
	for (const value of [7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, 65_001]) bytes.int(value);
	for (const value of [7, 4, 8, 3]) bytes.int(value);
	bytes.double(systemMissing);
	bytes.double(Number.MAX_VALUE);
	/* The next double above the missing one. */
	bytes.double(-1.7976931348623155e308);
}

/** Nominal or scale, how wide a column is shown, left or right. */
function writeDisplay(bytes: SavBytes, columns: readonly Column[]): void {
	for (const value of [7, 11, 4, 3 * columns.length]) bytes.int(value);
	for (const column of columns) {
		const isText = column.type === 'text';
		for (const value of [
			isText ? 1 : 3,
			isText ? Math.min(column.width, 30) : 10,
			isText ? 0 : 1
		]) {
			bytes.int(value);
		}
	}
}

function longNames(columns: readonly Column[]): string {
	return columns.map(({ name }, index) => `${shortName(index)}=${name}`).join('\t');
}
