import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { Cell, Column, Table } from '#lib/domain/export/table.ts';

/**
 * Writes a table as Parquet: texts in UTF-8, whole numbers of 32 bits, doubles, nothing for a missing
 * value, packed by Snappy. `about` is kept in the file's metadata, as are the columns' labels.
 */
export function writeParquet(
	{ title, columns, rows }: Table,
	about: Readonly<Record<string, string | number>>
): Uint8Array<ArrayBuffer> {
	const values = columns.map((): (Cell | null)[] => []);
	for (const row of rows) {
		/* The library knows missing values by null. */
		for (const [index, column] of values.entries()) column.push(row[index] ?? null);
	}

	const file = parquetWriteBuffer({
		columnData: columns.map((column, index) => ({
			name: column.name,
			data: values[index] ?? [],
			type: typeOf(column)
		})),
		kvMetadata: [
			{ key: 'about', value: JSON.stringify({ ...about, title }) },
			...columns.map(({ name, label }) => ({ key: `label:${name}`, value: JSON.stringify(label) }))
		],
		createdBy: 'Ledelsesspejl'
	});

	return new Uint8Array(file);
}

function typeOf({ type }: Column): BasicType {
	switch (type) {
		case 'text':
			return 'STRING';
		case 'whole':
			return 'INT32';
		case 'number':
			return 'DOUBLE';
	}
}
