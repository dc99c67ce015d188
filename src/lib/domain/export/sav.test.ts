import { describe, expect, test } from 'vitest';
import { shortenText } from './sav-bytes.ts';
import { writeSav } from './sav.ts';
import { codedColumn, type Cell, type Table } from './table.ts';

const codes = ['a', 'b'].map((code) => ({
	code,
	label: { da: `dansk ${code}`, en: `english ${code}` }
}));
const rows: readonly (readonly Cell[])[] = [
	['a', 'Åse Bøgh Ødegård', 151, 0.5],
	['', undefined, -99, undefined],
	['b', 'x', 152, -100]
];
const table: Table = {
	title: { da: 'Prøve', en: 'Sample' },
	columns: [
		codedColumn({ name: 'code', label: { da: 'Kode', en: 'Code' } }, codes),
		{ name: 'name', type: 'text', width: 20, label: { da: 'Navn', en: 'Name' } },
		{ name: 'count', type: 'whole', label: { da: 'Antal', en: 'Count' } },
		{ name: 'value', type: 'number', decimals: 2, label: { da: 'Tal', en: 'Value' } }
	],
	size: rows.length,
	rows
};
const head = { day: '2026-10-01' };

function write(language: 'da' | 'en' = 'da', of = table): Buffer {
	return Buffer.concat([...writeSav(of, language, head)]);
}

describe('a system file', () => {
	test('holds each value as it was, small ones in a byte and others in eight', () => {
		expect(readCases(write(), [1, 3, 0, 0])).toEqual([
			['a', 'Åse Bøgh Ødegård', 151, 0.5],
			['', '', -99, undefined],
			['b', 'x', 152, -100]
		]);
	});

	test('says when it was released, and how many rows there are', () => {
		const file = write();

		expect(file.subarray(0, 4).toString()).toBe('$FL2');
		expect(file.readInt32LE(80)).toBe(3);
		expect(file.subarray(92, 109).toString()).toBe('01 Oct 2600:00:00');
	});

	test('has labels in the language that was asked for', () => {
		expect(write('da').includes('dansk b')).toBe(true);
		expect(write('en').includes('dansk b')).toBe(false);
		expect(write('en').includes('english b')).toBe(true);
	});

	test('is the same to the byte each time', () => {
		expect(write().equals(write())).toBe(true);
	});

	test('refuses a text that its column has no room for', () => {
		const wide = { ...table, rows: [['a', 'x'.repeat(25), 1, 1]] };

		expect(() => write('da', wide)).toThrow('too narrow');
	});

	test('shortens a label between words, and counts bytes', () => {
		expect(shortenText('æble og pære', 14)).toBe('æble og pære');
		expect(shortenText('æble og pære', 13)).toBe('æble og...');
	});
});

/** Takes the rows apart as the compression is described; independent of the writer on purpose. */
function readCases(file: Buffer, fields: readonly number[]): unknown[][] {
	let at = file.indexOf(Buffer.from([0xe7, 3, 0, 0, 0, 0, 0, 0])) + 8;
	const found: (number | string | undefined)[] = [];
	while (at < file.length) {
		const bytes = [...file.subarray(at, at + 8)];
		at += 8;
		for (const byte of bytes) {
			if (byte === 253) {
				found.push(file.subarray(at, at + 8).toString('latin1'));
				at += 8;
			} else if (byte === 254) found.push(' '.repeat(8));
			else if (byte !== 0) found.push(byte === 255 ? undefined : byte - 100);
		}
	}
	const row = () =>
		fields.map((width) => {
			if (width === 0) {
				const value = found.shift();
				return typeof value === 'string' ? Buffer.from(value, 'latin1').readDoubleLE() : value;
			}
			const parts = found.splice(0, width).join('');
			return Buffer.from(parts, 'latin1').toString().trimEnd();
		});

	return Array.from({ length: 3 }, row);
}
