import type { Kysely } from 'kysely';
import { placeOf } from '#lib/domain/disclosure/audit/place.ts';
import type { Figure, NationalPopulation, ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { askApi, readApi } from './read-api.ts';
import { readExplorer } from './read-explorer.ts';
import { readCells, readTables, type ReadTable } from './read-files.ts';
import { listPageFigures } from './read-page.ts';

export type NationalFigure = Figure<NationalPopulation>;
export type ShownNational = ShownFigure<NationalPopulation>;

/** Where somebody can look, and what stands there. */
export interface Surfaces {
	/** The whole year, with what is not shown. */
	readonly api: readonly NationalFigure[];
	/** Answers to questions about a part of it. */
	readonly answers: readonly ShownNational[];
	readonly explorer: readonly ShownNational[];
	readonly cells: readonly ShownNational[];
	/** What the page of a year shows: figures without their places. */
	readonly page: readonly string[];
	/** The other files, row by row. */
	readonly tables: readonly ReadTable[];
}

/** Reads all that is published of the country's years, wherever it stands. */
export async function readSurfaces(
	db: Kysely<Database>,
	years: readonly number[]
): Promise<Surfaces> {
	return {
		api: (await Promise.all(years.map((year) => readApi(db, year)))).flat(),
		answers: (await Promise.all(years.map((year) => askApi(db, year)))).flat(),
		explorer: await readExplorer(db, years),
		cells: (await Promise.all(years.map((year) => readCells(db, year)))).flat(),
		page: (await Promise.all(years.map((year) => listPageFigures(db, year)))).flat(),
		tables: (await Promise.all(years.map((year) => readTables(db, year)))).flat()
	};
}

/**
 * Everything at once: each figure once where all places say the same, and once more for each place that
 * says something else.
 */
export function unite({ api, answers, explorer, cells }: Surfaces): readonly NationalFigure[] {
	const united = new Map<string, NationalFigure>();
	for (const figure of [...api, ...answers, ...explorer, ...cells])
		if (figure.shown) united.set(`${placeOf(figure)} ${sayFigure(figure)}`, figure);
	const shown = new Set(Array.from(united.values(), placeOf));

	/* What one place hides and another shows is shown. */
	return [...united.values(), ...api.filter((figure) => !shown.has(placeOf(figure)))];
}

/** All that a figure says, as one text. */
export function sayFigure(figure: NationalFigure): string {
	if (!figure.shown) return 'not shown';
	const { low, high, text, n, invited } = figure;

	return JSON.stringify([low, high, text.da, text.en, n, invited]);
}
