import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../export/csv.ts';
import { columnLimit, readListFile, rowLimit } from './list-file.ts';
import { readRaterList } from './rater-list.ts';

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

	test.for(['little', 'big'])('so is UTF-16 with its mark, the %s end first', (end) => {
		const bytes = Buffer.from('\ufeffÅse\ta@x.dk', 'utf16le');

		expect(readListFile(end === 'big' ? bytes.swap16() : bytes)).toEqual({
			ok: true,
			lines: ['a@x.dk']
		});
	});

	test('a quote that is never closed is a letter', () => {
		expect(read('"Anna;a@x.dk\nBo "B" Berg;b@x.dk\n')).toEqual({
			ok: true,
			lines: ['a@x.dk', 'b@x.dk']
		});
	});

	test('what we write ourselves reads back', () => {
		const people = ['=cmd@x.dk', '+45@x.dk', "o'hara@x.dk", 'ordinary@x.dk'];
		const file = read(writeCsv([['Adresse', 'Gruppe'], ...people.map((one) => [one, '=1+1'])]));
		const lines = file.ok ? file.lines : [];

		expect(readRaterList(lines.join('\n')).entries.map(({ address }) => address)).toEqual(people);
	});
});

describe('a file that holds no addresses', () => {
	test.for([
		['', 'empty'],
		[' \n;;\n', 'empty'],
		['Navn;Mail\nAnna;anna', 'noAddress'],
		['PK\u0003\u0004rest', 'spreadsheet'],
		['\u0089PNG\r\n\u001a\n@', 'unreadable'],
		['a@x.dk\0', 'unreadable'],
		['\u202ekd.x@a', 'unreadable']
	])('%j is %s', ([text = '', reason]) => {
		expect(read(text)).toEqual({ ok: false, reason });
	});

	test('rows are counted', () => {
		expect(read('a@x.dk\n'.repeat(rowLimit)).ok).toBe(true);
		expect(read('a@x.dk\n'.repeat(rowLimit + 1))).toEqual({ ok: false, reason: 'tooManyRows' });
	});

	test('so are columns', () => {
		const wide = (columns: number) => read(`a@x.dk${';'.repeat(columns - 1)}`);

		expect(wide(columnLimit).ok).toBe(true);
		expect(wide(columnLimit + 1)).toEqual({ ok: false, reason: 'unreadable' });
		expect(wide(2 ** 20)).toEqual({ ok: false, reason: 'unreadable' });
	});
});

describe('any file at all', () => {
	const piece = fc.constantFrom(
		...[
			'"',
			'""',
			';',
			',',
			'\t',
			'\n',
			'\r\n',
			'\r',
			'@',
			'a@x.dk',
			'=1+1',
			'\0',
			'\ufeff',
			'å',
			' '
		]
	);
	const bytes = fc.oneof(
		fc.array(piece, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
		fc.uint8Array({ maxLength: 200 }),
		fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.from([0xff, 0xfe, ...rest])),
		fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.from([0xfe, 0xff, ...rest]))
	);

	test('is read or refused, and its lines hold nothing that a page could not show', () => {
		fc.assert(
			fc.property(bytes, (file) => {
				const read = readListFile(file);

				expect(read.ok ? read.lines.join('') : read.reason).not.toMatch(
					/[\u0000-\u0008\u007f-\u009f\u202e]/u
				);
			}),
			{ numRuns: 3000, seed: 27 }
		);
	});

	test.for<[string, string, string]>([
		['quotes', '', '"'],
		['an open quote', '"', 'a'],
		['quoted cells', '"a@x.dk', '";"'],
		['separators', 'a@x.dk', ';'],
		['lines', 'a@x.dk', '\n'],
		['dots after an address', 'a@x', '.'],
		['brackets before an address', '@', '<']
	])(
		'of a megabyte of %s takes in proportion no longer than a quarter of it',
		([, start, filling]) => {
			const ofBytes = (bytes: number) => `${start}${filling.repeat(bytes / filling.length)}x`;
			const [large, quarter] = [ofBytes(2 ** 20), ofBytes(2 ** 18)];
			let ofLarge = Infinity;
			let ofQuarter = Infinity;
			/* The quickest of some turns: what else the process does makes one or the other longer, not both for ever. */
			for (let turn = 0; turn < 3 || (ofLarge / ofQuarter >= 10 && turn < 20); turn++) {
				ofLarge = Math.min(
					ofLarge,
					measure(() => readTwice(large))
				);
				ofQuarter = Math.min(
					ofQuarter,
					measure(() => readTwice(quarter))
				);
			}

			/* What grows with the square would take sixteen times as long. */
			expect(ofLarge / ofQuarter).toBeLessThan(10);
		}
	);
});

function readTwice(text: string): void {
	const file = read(text);
	if (file.ok) readRaterList(file.lines.join('\n'));
	readRaterList(text);
}

/** In milliseconds of the processor, which do not count what else the machine does. */
function measure(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);

	return (user + system) / 1000;
}
