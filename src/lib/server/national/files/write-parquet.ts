import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType } from 'hyparquet-writer';
import type { Cell, Column, Table } from '#lib/domain/export/table.ts';

/** Rows that are packed together. So many are in memory at once, however many there are. */
const groupRows = 20_000;

/**
 * Writes a table as Parquet, handed on group by group: texts in UTF-8, whole numbers of 32 bits, doubles,
 * nothing for a missing value, packed by Snappy. `about` is kept in the file's metadata, as are the
 * columns' labels.
 */
export function* writeParquet(
	{ title, columns, rows }: Table,
	about: Readonly<Record<string, string | number>>
): Generator<Uint8Array<ArrayBuffer>> {
	const writer = new ByteWriter();
	const empty = columns.map((column) => ({ name: column.name, type: typeOf(column), data: [] }));
	const file = new ParquetWriter({
		writer,
		schema: schemaFromColumnData({ columnData: empty }),
		kvMetadata: [
			{ key: 'about', value: JSON.stringify({ ...about, title }) },
			...columns.map(({ name, label }) => ({ key: `label:${name}`, value: JSON.stringify(label) }))
		],
		createdBy: 'Ledelsesspejl'
	});

	for (const group of gatherGroups(rows, columns.length)) {
		/* A writer that keeps its bytes in memory is never waited for. */
		void file.write({
			columnData: empty.map(({ name }, index) => ({ name, data: group[index] ?? [] })),
			rowGroupSize: groupRows
		});
		yield take(writer);
	}
	void file.finish();
	yield take(writer);
}

/** The values of some rows, column by column. */
function* gatherGroups(
	rows: Table['rows'],
	columns: number
): Generator<readonly (Cell | null)[][]> {
	const open = () => Array.from({ length: columns }, (): (Cell | null)[] => []);
	let group = open();
	for (const row of rows) {
		/* The library knows missing values by null. */
		for (const [index, column] of group.entries()) column.push(row[index] ?? null);
		if (group[0]?.length !== groupRows) continue;
		yield group;
		group = open();
	}
	if (group[0]?.length !== 0) yield group;
}

/** What was written since the last time. The writer goes on counting where in the file it is. */
function take(writer: ByteWriter): Uint8Array<ArrayBuffer> {
	const taken = new Uint8Array(writer.getBuffer());
	writer.index = 0;

	return taken;
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
