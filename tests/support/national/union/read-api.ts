import type { Kysely } from 'kysely';
import type { Figure, NationalPopulation } from '#lib/domain/disclosure/figure.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { answerCells } from '#lib/server/national/answer-cells.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { findAskedYear } from '#lib/server/national/find-asked-year.ts';
import { findNationalFigures } from '#lib/server/national/find-figures.ts';
import type { ShownNational } from './read-union.ts';

/** The figures that the interface for programs answers, those that are not shown among them. */
export async function readApi(
	db: Kysely<Database>,
	year: number
): Promise<readonly Figure<NationalPopulation>[]> {
	const found = await findNationalFigures(db, String(year));
	if (!found) throw new Error(`${year} is not released`);
	const text = await new Response(found.unpack()).text();

	return (JSON.parse(text) as Answered).figures;
}

/** What the interface answers to the questions that together ask for every cell. */
export async function askApi(
	db: Kysely<Database>,
	year: number
): Promise<readonly ShownNational[]> {
	const asked = await findAskedYear(db, String(year));
	if (!asked) throw new Error(`${year} is not released`);
	const fields = cellLists.teams.dimensions.find(({ name }) => name === 'field')?.codes ?? [];
	const questions: readonly Readonly<Record<string, string>>[] = [
		...['level', 'age', 'region', 'sector,level', 'field'].map((by) => ({ by })),
		...fields.map((field) => ({ by: 'sector,level', field }))
	];
	const figures: ShownNational[] = [];
	for (const question of questions) {
		const request = new Request('https://example.test', {
			headers: { accept: 'application/json' }
		});
		const answer = answerCells(request, asked, new URLSearchParams(question));
		if (answer.status !== 200) throw new Error(JSON.stringify(question));
		const { figures: answered } = (await answer.json()) as Answered;
		figures.push(...answered.filter((figure) => figure.shown));
	}

	return figures;
}

interface Answered {
	readonly figures: readonly Figure<NationalPopulation>[];
}
