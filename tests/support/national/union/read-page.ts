import type { Kysely } from 'kysely';
import { backgroundFields } from '#lib/domain/national/cells.ts';
import type { CellFigure } from '#lib/domain/national/reading/figures.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { readResearch } from '#lib/domain/national/reading/research.ts';
import { findNationalRelease } from '#lib/server/national/queries.ts';
import { showMethod } from '#lib/server/national/show-method.ts';
import { showTeaser } from '#lib/server/national/show-teaser.ts';
import { showYear } from '#lib/server/national/show-year.ts';

/**
 * Every figure that pages show of a year, as one text each: its own page, however it is divided, that of
 * researchers, and of the latest year the first page and the page about the method.
 */
export async function listPageFigures(
	db: Kysely<Database>,
	year: number
): Promise<readonly string[]> {
	const fields = cellLists.teams.dimensions.find(({ name }) => name === 'field')?.codes ?? [];
	const found: string[] = [];
	for (const omraade of ['', ...fields])
		for (const by of ['level', 'age', 'region'] as const) {
			const given = new URLSearchParams({ omraade, efter: backgroundFields[by], om: 'drift' });
			const shown = await showYear(db, String(year), given);
			if (!shown) throw new Error(`no page of ${year}`);
			found.push(...findFigures(shown.page));
		}

	const released = await findNationalRelease(db, year);
	if (!released) throw new Error(`${String(year)} is gone`);
	const others = [readResearch(released.release), await showTeaser(db), await showMethod(db)];

	const more = findFigures(others);
	if (more.length === 0) throw new Error('the other pages show no figure');

	return [...new Set([...found, ...more])];
}

/** Looks through everything that is handed to the page. */
function findFigures(of: unknown): readonly string[] {
	if (typeof of !== 'object' || of === null) return [];
	if (isFigure(of)) {
		const { low, high, text, n, invited } = of;
		return [JSON.stringify([low, high, text.da, text.en, n, invited])];
	}

	return Object.values(of).flatMap(findFigures);
}

function isFigure(of: object): of is CellFigure {
	return ['low', 'high', 'text', 'n', 'invited'].every((name) => name in of);
}
