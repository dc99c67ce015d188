import type { Kysely } from 'kysely';
import type { Measure, NationalCell } from '#lib/domain/disclosure/figure.ts';
import type { CellFigure } from '#lib/domain/national/reading/figures.ts';
import {
	listSubjects,
	measuresOf,
	type NationalGroup,
	type Subject
} from '#lib/domain/national/reading/subject.ts';
import { writeView, type View } from '#lib/domain/national/reading/view.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { showView } from '#lib/server/national/show-view.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { ShownNational } from './read-union.ts';

const everywhere: NationalCell = {
	sector: 'all',
	level: 'all',
	field: 'all',
	age: 'all',
	region: 'all'
};

/** Every figure of every view of the explorer that can be asked for, whichever way it is divided. */
export async function readExplorer(
	db: Kysely<Database>,
	years: readonly number[]
): Promise<readonly ShownNational[]> {
	const figures: ShownNational[] = [];
	for (const subject of listSubjects(currentQuestionnaire()))
		for (const group of subject.groups)
			for (const view of years.flatMap((year) => listViews(subject, group, year)))
				figures.push(...(await readView(db, view)));

	return figures;
}

/** Views that together hold every cell, and one that puts the years side by side. */
function listViews(subject: Subject, group: NationalGroup, year: number): readonly View[] {
	const view = (shape: Partial<View>): View => ({ subject, group, year, only: {}, ...shape });
	if (group === 'self')
		return [
			...(['level', 'age', 'region'] as const).map((rows) => view({ rows })),
			view({ columns: 'year' })
		];
	const fields = cellLists.teams.dimensions.find(({ name }) => name === 'field')?.codes ?? [];

	return [
		view({ rows: 'sector', columns: 'level' }),
		view({ rows: 'field', columns: 'year' }),
		...fields.map((field) => view({ rows: 'sector', columns: 'level', only: { field } }))
	];
}

async function readView(db: Kysely<Database>, view: View): Promise<readonly ShownNational[]> {
	const shown = await showView(db, new URLSearchParams(writeView(view)));
	if (!shown || shown.page.problems.length > 0) throw new Error(`no view ${writeView(view)}`);
	const [value, beside] = measuresOf(view.subject, view.group);
	const cells = [shown.page.whole, ...shown.page.table.rows.flatMap((row) => row.cells)];

	return cells.flatMap((cell) => [
		...figureAt(view.group, cell, value, cell.value),
		...figureAt(view.group, cell, beside, cell.beside)
	]);
}

function figureAt(
	group: NationalGroup,
	{ year, cell }: { readonly year: number; readonly cell: Partial<NationalCell> },
	measure: Measure | undefined,
	figure: CellFigure | undefined
): readonly ShownNational[] {
	if (!measure || !figure) return [];
	const population = { kind: 'national', year, group, cell: { ...everywhere, ...cell } } as const;

	return [{ population, measure, shown: true, ...figure }];
}
