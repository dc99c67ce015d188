import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSeparator, openRows, readRows, type Row } from './rows.ts';

/** Reads a text in pieces of one size. */
function readInPieces(text: string, size: number): readonly Row[] {
	const reader = openRows(findSeparator);
	const rows: Row[] = [];
	for (let at = 0; at < text.length; at += size)
		rows.push(...reader.add(text.slice(at, at + size)));

	return [...rows, ...reader.end()];
}

describe('a file that is read piece by piece', () => {
	test.each([1, 2, 3, 7, 1000])('gives the same rows in pieces of %i', (size) => {
		const text = 'a;b\r\n\r\n"x;\r\ny";"say ""hello"""\r\n;\r\nå;"\r\n';

		expect(readInPieces(text, size)).toEqual([
			{ line: 1, cells: ['a', 'b'] },
			{ line: 3, cells: ['x;\r\ny', 'say "hello"'] },
			{ line: 6, cells: ['å', '"'] }
		]);
	});

	test('gives the rows of the whole text, wherever it is cut', () => {
		const pieces = fc.array(fc.constantFrom('a', 'b ', ';', '"', '""', '\n', '\r\n', '\r'));

		fc.assert(
			fc.property(pieces, fc.integer({ min: 1, max: 5 }), (parts, size) => {
				const text = `${parts.join('')}\n`;
				const whole = readRows(text, ';', Infinity);
				const reader = openRows(() => ';');
				const rows: Row[] = [];
				for (let at = 0; at < text.length; at += size)
					rows.push(...reader.add(text.slice(at, at + size)));
				rows.push(...reader.end());

				expect(rows.map(({ cells }) => cells)).toEqual(whole);
			})
		);
	});

	test('takes a quote that is never closed for a letter, and does not wait for it for ever', () => {
		const reader = openRows(() => ';');
		const text = `"a;b\n${'c;d\n'.repeat(60_000)}`;
		const rows = [...reader.add(text), ...reader.end()];

		expect(rows).toHaveLength(60_001);
		expect(rows[0]?.cells).toEqual(['"a', 'b']);
		expect(rows.at(-1)).toEqual({ line: 60_001, cells: ['c', 'd'] });
	});

	test('chooses its separator by the first whole line', () => {
		expect(readInPieces('a,b;c,d\n1,2;3,4', 3)).toEqual([
			{ line: 1, cells: ['a', 'b;c', 'd'] },
			{ line: 2, cells: ['1', '2;3', '4'] }
		]);
	});

	test('needs no line break at its end', () => {
		expect(readInPieces('a;b\n1;2', 4).at(-1)).toEqual({ line: 2, cells: ['1', '2'] });
		expect(readInPieces('', 4)).toEqual([]);
	});
});
