import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Column } from './catalogue.queries.ts';
import { startFingerprint, writeRow, type Row } from './fingerprint.ts';

const columns: readonly Column[] = [
	{ name: 'id', kind: 'text' },
	{ name: 'many', kind: 'integer' },
	{ name: 'sealed', kind: 'bytes' }
];

describe('a row', () => {
	test('is the same line whatever driver has read it', () => {
		const bytes = [0, 255, 10];
		const ofSqlite = { many: 3, id: 'Åse', sealed: Buffer.from(bytes) };
		const ofPostgres = { id: 'Åse', sealed: Uint8Array.from(bytes), many: '3' };

		expect(writeRow(columns, ofSqlite)).toBe(writeRow(columns, ofPostgres));
		expect(writeRow(columns, ofSqlite)).toBe('["Åse",3,["AP8K"]]\n');
	});

	test('is no other row’s line', () => {
		const row: Row = { id: 'a', many: 1, sealed: Buffer.from('x') };
		const others: readonly Row[] = [
			{ ...row, id: 'a ' },
			{ ...row, id: 'A' },
			{ ...row, id: null },
			{ ...row, id: 'null' },
			{ ...row, id: '' },
			{ ...row, id: 'a",1,["eA=="]]\n["b' },
			{ ...row, many: 0 },
			{ ...row, many: null },
			{ ...row, sealed: Buffer.alloc(0) },
			{ ...row, sealed: null },
			{ ...row, sealed: Buffer.from('x\0') }
		];
		const lines = [row, ...others].map((each) => writeRow(columns, each));

		expect(new Set(lines).size).toBe(lines.length);
	});
});

describe('a table', () => {
	const rows: readonly Row[] = ['a', 'b', 'c'].map((id) => ({ id, many: 1, sealed: null }));
	const printOf = (pieces: readonly (readonly Row[])[]) => {
		const print = startFingerprint(columns);
		for (const piece of pieces) print.add(piece);

		return print.finish();
	};

	test('is the same in whatever pieces it comes', () => {
		expect(printOf([rows])).toEqual(printOf([rows.slice(0, 1), [], rows.slice(1)]));
		expect(printOf([rows])).toEqual({
			rows: 3,
			sha256: createHash('sha256')
				.update('["a",1,null]\n["b",1,null]\n["c",1,null]\n')
				.digest('hex')
		});
	});

	test('is another with a row more, a row less or in another order', () => {
		const prints = [rows, rows.slice(1), rows.toReversed(), [...rows, ...rows.slice(2)], []].map(
			(some) => printOf([some]).sha256
		);

		expect(new Set(prints).size).toBe(prints.length);
	});
});
