import { describe, expect, test } from 'vitest';
import type { Column } from './columns.ts';
import { mostRows, readTableFile } from './read.ts';

const columns: readonly Column<'key' | 'name' | 'mail'>[] = [
	{ name: 'key', label: { da: 'Nøgle', en: 'Key' }, aliases: ['leder nr'], isRequired: true },
	{ name: 'name', label: { da: 'Navn', en: 'Name' }, aliases: [], isRequired: true },
	{ name: 'mail', label: { da: 'Mail', en: 'Mail' }, aliases: ['E-mail'], isRequired: false }
];

function read(text: string | Uint8Array) {
	return readTableFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, columns);
}

function rowsOf(text: string | Uint8Array) {
	const file = read(text);
	return file.ok ? file.rows : file.problems;
}

/** As an older spreadsheet saves Danish letters. */
function inWindows1252(text: string): Uint8Array {
	return Uint8Array.from([...text].map((letter) => letter.codePointAt(0) ?? 0));
}

const anna = { line: 2, cells: { key: '17', name: 'Åse Bøgh', mail: 'aase@x.dk' } };

describe('a table of people is read', () => {
	test.for([
		['with semicolons and a mark', '\ufeffNøgle;Navn;Mail\r\n17;Åse Bøgh;aase@x.dk\r\n'],
		['with commas', 'Nøgle,Navn,Mail\n17,Åse Bøgh,aase@x.dk'],
		['as it is pasted from a spreadsheet', 'Nøgle\tNavn\tMail\n17\tÅse Bøgh\taase@x.dk\n'],
		['with English headings', 'KEY;name;MAIL\n17;Åse Bøgh;aase@x.dk'],
		['with headings that people write', 'Leder-nr.;Navn;e-mail\n17;Åse Bøgh;aase@x.dk'],
		['in another order', 'Mail;Nøgle;Navn\naase@x.dk;17;Åse Bøgh'],
		['with spaces around', 'Nøgle ; Navn; Mail\n 17 ;Åse Bøgh ;  aase@x.dk'],
		['with quotes', '"Nøgle";"Navn";"Mail"\n"17";"Åse Bøgh";"aase@x.dk"'],
		[
			'with commas inside a heading',
			'"Navn, for, efter";Leder nr;Navn;Mail\nx;17;Åse Bøgh;aase@x.dk'
		],
		['with a line break in a heading', '"Leder\r\nnr";Navn;Mail\r\n17;Åse Bøgh;aase@x.dk'],
		['with nothing above its first column', '\tNøgle\tNavn\tMail\n\t17\tÅse Bøgh\taase@x.dk']
	] as const)('%s', ([, text]) => {
		expect(rowsOf(text)).toMatchObject([{ cells: anna.cells }]);
	});

	test('as »Unicode text«, in either order of bytes', () => {
		const text = '\ufeffNøgle\tNavn\tMail\r\n17\tÅse Bøgh\taase@x.dk\r\n';
		const little = Buffer.from(text, 'utf16le');

		expect(rowsOf(little)).toEqual([anna]);
		expect(rowsOf(Buffer.from(little).swap16())).toEqual([anna]);
	});

	test('with separators and quotes inside quotes', () => {
		expect(rowsOf('Nøgle;Navn;Mail\n17;"Bøgh; Åse ""Aa"" ";aase@x.dk')).toMatchObject([
			{ cells: { key: '17', name: 'Bøgh; Åse "Aa"', mail: 'aase@x.dk' } }
		]);
	});

	test('whole, also where it is longer than what is read at a time', () => {
		const rows = Array.from(
			{ length: 9000 },
			(_, index) => `${index};"Åse;${index}";å${index}@x.dk`
		);
		const read = rowsOf(['Nøgle;Navn;Mail', ...rows].join('\r\n'));

		expect(read).toHaveLength(9000);
		expect(read.at(-1)).toEqual({
			...{ line: 9001, cells: { key: '8999', name: 'Åse;8999', mail: 'å8999@x.dk' } }
		});
	});

	test('from Windows-1252', () => {
		expect(rowsOf(inWindows1252('Nøgle;Navn;Mail\n17;Åse Bøgh;aase@x.dk'))).toEqual([anna]);
	});

	test('by the separator of its headings, whatever stands in the names below', () => {
		expect(rowsOf('Nøgle;Navn\n17;Bøgh, Åse, PhD')).toMatchObject([
			{ cells: { key: '17', name: 'Bøgh, Åse, PhD', mail: '' } }
		]);
	});

	test('with the lines as the file counts them', () => {
		const rows = rowsOf('Nøgle;Navn\n\n1;A\n;;\n2;"B\nC"\n3;D');

		expect(rows).toMatchObject([{ line: 3 }, { line: 5 }, { line: 7 }]);
	});

	test('leaving out columns that nobody knows, and saying so', () => {
		expect(read('Nøgle;Navn;CPR\n17;A;010101')).toMatchObject({
			...{ ok: true, skipped: ['CPR'] },
			rows: [{ cells: { key: '17', name: 'A', mail: '' } }]
		});
	});

	test('counting the cells of a row that has too many, but not empty ones at its end', () => {
		const rows = rowsOf('Nøgle;Navn\n1;A;b\n2;B;;;');

		expect(rows).toMatchObject([{ found: 3 }, { line: 3 }]);
		expect(rows[1]).not.toHaveProperty('found');
	});

	test('and knows which columns it has', () => {
		const file = read('Nøgle;Navn\n1;A');

		expect(file.ok && [...file.columns]).toEqual(['key', 'name']);
	});
});

describe('a file is refused as a whole', () => {
	test.for([
		['without anything', '', 'empty'],
		['with spaces and line breaks', ' \r\n\n', 'empty'],
		['with headings only', 'Nøgle;Navn\n', 'onlyHeadings'],
		['that is a picture', '\u0000\u0001\u0002', 'unreadable'],
		['whose letters were lost before', 'Nøgle;Navn\n1;\ufffdse', 'lostLetters'],
		['without a column', 'Nøgle\n1', 'missingColumn'],
		['with a column twice', 'Nøgle;Navn;Leder nr\n1;A;2', 'columnTwice']
	] as const)('%s', ([, text, what]) => {
		expect(rowsOf(text)).toMatchObject([{ what }]);
	});

	test('that is a spreadsheet', () => {
		const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

		expect(rowsOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toEqual([{ what: 'spreadsheet' }]);
		expect(rowsOf(old)).toEqual([{ what: 'spreadsheet' }]);
	});

	test('with the heading that was probably meant', () => {
		expect(rowsOf('Nøgl;Navn\n1;A')).toMatchObject([{ what: 'missingColumn', nearest: 'Nøgl' }]);
	});

	test('with one row more than there is room for', () => {
		const full = `Nøgle;Navn\n${'1;A\n'.repeat(mostRows)}`;

		expect(rowsOf(full)).toHaveLength(mostRows);
		expect(rowsOf(`${full}2;B\n`)).toMatchObject([{ what: 'tooManyRows', rows: mostRows + 1 }]);
	});
});
