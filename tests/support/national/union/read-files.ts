import type { Kysely } from 'kysely';
import { openRows } from '#lib/domain/csv/rows.ts';
import type { Measure, NationalCell } from '#lib/domain/disclosure/figure.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { dataFiles } from '#lib/domain/national/files/list.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findFileSource } from '#lib/server/national/files/find.ts';
import { makeFile } from '#lib/server/national/files/make.ts';
import type { ShownNational } from './read-union.ts';

/** A file of a year as somebody reads it: texts by the names of the columns. */
export interface ReadTable {
	readonly name: string;
	readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The tables of a year besides the cells. Invented people are nobody's, and not among them. */
export async function readTables(
	db: Kysely<Database>,
	year: number
): Promise<readonly ReadTable[]> {
	const names = dataFiles
		.filter(({ content }) => content.kind === 'table' && content.format === 'csv')
		.map(({ name }) => name)
		.filter((name) => name !== 'cells.csv');
	const tables: ReadTable[] = [];
	for (const name of names) tables.push({ name, rows: await readRows(db, year, name) });

	return tables;
}

/** The figures of the file of cells, each where it says that it belongs. */
export async function readCells(
	db: Kysely<Database>,
	year: number
): Promise<readonly ShownNational[]> {
	return (await readRows(db, year, 'cells.csv')).map((row) => {
		const cell = (name: keyof NationalCell) => row[name] ?? '';
		const population = {
			...({ kind: 'national', year: Number(row['year']) } as const),
			group: row['rater_group'] as RaterGroup,
			cell: {
				...{ sector: cell('sector'), level: cell('level'), field: cell('field') },
				...{ age: cell('age'), region: cell('region') }
			}
		};

		return {
			...{ population, measure: readMeasure(row), shown: true },
			...{ low: Number(row['low']), high: Number(row['high']) },
			text: { da: row['text_da'] ?? '', en: row['text_en'] ?? '' },
			...{ n: Number(row['n']), invited: Number(row['invited']) }
		};
	});
}

function readMeasure(row: Readonly<Record<string, string>>): Measure {
	const { kind = '', measure = '', category = '', statistic = '' } = row;
	const id =
		kind === 'gapGroup' ? `${measure}:${category}` : measure.replace(/^(time|balance|rate)_/u, '');

	return { kind, id, statistic } as Measure;
}

async function readRows(
	db: Kysely<Database>,
	year: number,
	name: string
): Promise<ReadTable['rows']> {
	const source = await findFileSource(db, { year: String(year), origin: 'https://example.test' });
	const file = dataFiles.find((each) => each.name === name);
	if (!source || !file) throw new Error(`no ${name} of ${year}`);
	const reader = openRows(() => ',');
	const decoder = new TextDecoder();
	const text = Array.from(makeFile(file.content, source), (piece) =>
		typeof piece === 'string' ? piece : decoder.decode(piece)
	).join('');
	const [heading, ...rows] = [...reader.add(text), ...reader.end()];
	const columns = heading?.cells ?? [];

	return rows.map(({ cells }) =>
		Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
	);
}
