import type { Language } from '../language.ts';
import { encodeText, openSavBytes, shortenText, type SavBytes } from './sav-bytes.ts';
import { fieldsOf } from './sav-case.ts';
import type { Code, Column } from './table.ts';

/** The longest label that every version of SPSS takes, in bytes. */
const longest = 120;

type CodedColumn = Extract<Column, { readonly type: 'text' }> & { readonly codes: readonly Code[] };

/** What codes stand for. Columns of up to eight bytes have records of their own, wider ones share one. */
export function writeSavLabels(
	bytes: SavBytes,
	columns: readonly Column[],
	language: Language,
	which: 'short' | 'long'
): void {
	const coded = columns.flatMap((column, index) => {
		if (!isCoded(column) || column.width <= 8 !== (which === 'short')) return [];
		return [{ column, place: placeOf(columns, index) }];
	});
	if (which === 'short') {
		for (const { column, place } of coded) writeShort(bytes, column, place, language);
		return;
	}
	if (coded.length === 0) return;

	const content = openSavBytes();
	for (const { column } of coded) writeLong(content, column, language);
	const written = content.take();
	for (const value of [7, 21, 1, written.length]) bytes.int(value);
	bytes.bytes(written);
}

function isCoded(column: Column): column is CodedColumn {
	return column.type === 'text' && column.codes !== undefined && column.codes.length > 0;
}

/** The number of a column among the fields of eight bytes, from one. */
function placeOf(columns: readonly Column[], index: number): number {
	return 1 + columns.slice(0, index).reduce((sum, column) => sum + fieldsOf(column), 0);
}

function writeShort(
	bytes: SavBytes,
	{ codes }: CodedColumn,
	place: number,
	language: Language
): void {
	bytes.int(3);
	bytes.int(codes.length);
	for (const { code, label } of codes) {
		const text = encodeText(shortenText(label[language], longest));
		bytes.text(code, 8);
		bytes.bytes([text.length, ...text]);
		bytes.bytes(Array<number>((8 - ((text.length + 1) % 8)) % 8).fill(32));
	}
	for (const value of [4, 1, place]) bytes.int(value);
}

function writeLong(bytes: SavBytes, { name, width, codes }: CodedColumn, language: Language): void {
	bytes.int(name.length);
	bytes.text(name, name.length);
	bytes.int(width);
	bytes.int(codes.length);
	for (const { code, label } of codes) {
		const text = encodeText(shortenText(label[language], longest));
		bytes.int(width);
		bytes.text(code, width);
		bytes.int(text.length);
		bytes.bytes(text);
	}
}
