import type { Table } from './table.ts';

/**
 * Writes a table as JSON, row by row: what it is, what its columns mean, and one object a row, in which
 * a missing value is absent. `about` comes first and says where it is from.
 */
export function* writeTableJson(
	{ title, columns, rows }: Table,
	about: Readonly<Record<string, string | number>>
): Generator<string> {
	const head = JSON.stringify({ ...about, title, columns: columns.map(describe) });
	yield `${head.slice(0, -1)},"rows":[\n`;

	let mark = '';
	for (const row of rows) {
		yield mark + JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
		mark = ',\n';
	}
	yield '\n]}\n';
}

function describe({ name, type, label }: Table['columns'][number]) {
	return { name, type, label };
}
