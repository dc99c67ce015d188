import { describe, expect, test } from 'vitest';
import { readListFile, rowLimit } from './list-file.ts';

function read(text: string) {
	return readListFile(new TextEncoder().encode(text));
}

describe('a file of addresses', () => {
	test.for<[string, string, readonly string[]]>([
		['semicolons and a heading', 'Navn;Mail\nAnna;a@x.dk\nBo;b@x.dk\n', ['a@x.dk', 'b@x.dk']],
		['commas', 'name,e-mail,team\r\nAnna,a@x.dk,1\r\n', ['a@x.dk']],
		['tabs', 'Anna\ta@x.dk\nBo\tb@x.dk', ['a@x.dk', 'b@x.dk']],
		['one column', 'a@x.dk\nb@x.dk', ['a@x.dk', 'b@x.dk']],
		['one row', 'a@x.dk', ['a@x.dk']],
		['a byte order mark', '\ufeffMail\na@x.dk', ['a@x.dk']],
		['quoted cells', '"Berg; Anna";"a@x.dk"\n"Bo ""B""";b@x.dk', ['a@x.dk', 'b@x.dk']],
		['a line break in a cell', 'Navn;Mail\n"Anna\nBerg";a@x.dk', ['a@x.dk']],
		['empty rows', '\n;\na@x.dk;Anna\n\n', ['a@x.dk']],
		['a column named mail beside one of managers', 'Leder,Mail\nk@x.dk,a@x.dk', ['a@x.dk']],
		['the address in the fullest column', 'a@x.dk;\nb@x.dk;c@x.dk', ['a@x.dk', 'b@x.dk']]
	])('with %s', ([, text, lines]) => {
		expect(read(text)).toEqual({ ok: true, lines });
	});

	test('a row without an address comes along whole', () => {
		expect(read('Navn;Mail\nAnna;a@x.dk\nBo;')).toEqual({ ok: true, lines: ['a@x.dk', 'Bo'] });
	});

	test('an old spreadsheet’s letters are read', () => {
		const bytes = Uint8Array.from([0x42, 0xf8, 0x3b, ...new TextEncoder().encode('b@x.dk\n')]);

		expect(readListFile(bytes)).toEqual({ ok: true, lines: ['b@x.dk'] });
	});

	test('so is UTF-16 with its mark', () => {
		const bytes = new Uint8Array(Buffer.from('\ufeffAnna\ta@x.dk', 'utf16le'));

		expect(readListFile(bytes)).toEqual({ ok: true, lines: ['a@x.dk'] });
	});
});

describe('a file that holds no addresses', () => {
	test.for([
		['', 'empty'],
		[' \n;;\n', 'empty'],
		['Navn;Mail\nAnna;anna', 'noAddress'],
		['PK\u0003\u0004rest', 'spreadsheet']
	])('%j is %s', ([text = '', reason]) => {
		expect(read(text)).toEqual({ ok: false, reason });
	});

	test('rows are counted', () => {
		expect(read('a@x.dk\n'.repeat(rowLimit)).ok).toBe(true);
		expect(read('a@x.dk\n'.repeat(rowLimit + 1))).toEqual({ ok: false, reason: 'tooManyRows' });
	});
});
