import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvHeaders, writeCsv } from './csv.ts';

describe('a file for spreadsheets', () => {
	test('has a mark, quoted fields, semicolons and CR LF', () => {
		const file = writeCsv([
			['Navn', 'Antal'],
			['Berg; "Bo"', 3]
		]);

		expect(file).toBe('\ufeff"Navn";"Antal"\r\n"Berg; ""Bo""";"3"\r\n');
	});

	test.for([
		...['=1+1', '+1+1', '-1+1', '@SUM(1)', '|cmd', '%0', '\t=1', '\r=1', '\ttab', '\rline'],
		...['＝1+1', '＋1', '－1+1', '＠SUM(1)', '｜cmd', '％0', '﹦1', '=', '-', '--1', '+45 12 34'],
		...[' =1+1', '\n=1+1', '\u00a0=1', '\ufeff=1', '\u200b@x', '\0=1', '-1\n=1', '=cmd@x.dk']
	])('%j is text and no formula', (text) => {
		expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
	});

	test.for(['-1', '+1', '-1,5', '+12.25', '0', '1.000'])('%s is a number and stays one', (text) => {
		expect(readCsv(writeCsv([[text]]))).toEqual([[text]]);
	});

	test.for(['Åse Bøgh', 'a-b', 'a=b', "'quoted'", 'a@x.dk', ''])('%j stays as it is', (text) => {
		expect(readCsv(writeCsv([[text]]))).toEqual([[text]]);
	});

	test('whatever is written reads back, and no cell begins a formula', () => {
		const dangerous = fc.stringMatching(/^[\s"';,=+\-@|%＝＋－＠｜％\r\n\ta1]{0,8}$/u);
		const cell = fc.oneof(fc.string({ unit: 'grapheme' }), dangerous);
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });

		fc.assert(
			fc.property(rows, (written) => {
				const read = readCsv(writeCsv(written));

				expect(read.map((row) => row.length)).toEqual(written.map((row) => row.length));
				for (const [index, text] of read.flat().entries()) {
					const original = written.flat()[index] ?? '';
					expect([original, `'${original}`]).toContain(text);
					expect(runsAsFormula(text)).toBe(false);
				}
			}),
			{ numRuns: 2000, seed: 27 }
		);
	});

	test('is kept as a file under a name without surprises', () => {
		expect(csvHeaders('liste "x"\r\nset-cookie: a=b')).toEqual({
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="liste-x-set-cookie-a-b.csv"',
			'x-content-type-options': 'nosniff'
		});
	});
});

/** Takes cells apart as RFC 4180 says; independent of the writer on purpose. */
function readCsv(file: string): string[][] {
	const rows: string[][] = [];
	let rest = file.replace(/^\ufeff/u, '');
	while (rest !== '') {
		const row: string[] = [];
		for (;;) {
			const [whole, inside = '', end] = /^"((?:[^"]|"")*)"(;|\r\n)/u.exec(rest) ?? ['', '', '?'];
			if (end === '?') throw new Error(`no cell at ${JSON.stringify(rest.slice(0, 20))}`);
			row.push(inside.replaceAll('""', '"'));
			rest = rest.slice(whole.length);
			if (end === '\r\n') break;
		}
		rows.push(row);
	}

	return rows;
}

/** As careless as a spreadsheet can be: it folds wide letters, and drops spaces and marks in front. */
function runsAsFormula(text: string): boolean {
	const start = text.normalize('NFKC').replace(/^[\s\p{Cf}\0]+/u, '');
	if (/^[+-]?\d+(?:[.,]\d+)?$/u.test(text)) return false;

	return /^[=+\-@|%]/u.test(start) || /^[\t\r]/u.test(text);
}
