import { expect, test } from 'vitest';
import { writePlainCsv } from './plain-csv.ts';
import type { Table } from './table.ts';

const table: Table = {
	title: { da: 'Prøve', en: 'Sample' },
	columns: [
		{ name: 'code', type: 'text', width: 20, label: { da: 'Kode', en: 'Code' } },
		{ name: 'value', type: 'number', decimals: 2, label: { da: 'Tal', en: 'Value' } }
	],
	size: 3,
	rows: [
		['4,1 eller højere', 4.25],
		['sagde "ja"\r\n', undefined],
		[undefined, -0.05]
	]
};

test('a file for programs has commas, points, CR LF, quotes where needed, and no mark', () => {
	expect([...writePlainCsv(table)].join('')).toBe(
		'code,value\r\n"4,1 eller højere",4.25\r\n"sagde ""ja""\r\n",\r\n,-0.05\r\n'
	);
});
