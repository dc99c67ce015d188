import type { Kysely } from 'kysely';
import { firstExample, writeQuestion } from '#lib/domain/national/query/examples.ts';
import { tabulateYears } from '#lib/domain/national/query/lists/years.ts';
import type { Database } from '../db/schema.ts';
import { answerList } from '../interface/answer.ts';
import { answerCells } from './answer-cells.ts';
import { findCountry, findCountryYear } from './find-country.ts';

/** The latest year, and what the interface answers when its first questions are asked. */
export interface AskedExamples {
	readonly year: number;
	readonly years: { readonly years: readonly object[] };
	/** The answer to `firstExample`. */
	readonly cells: { readonly json: { readonly figures: readonly object[] }; readonly csv: string };
}

/** Asks the questions that the interface is described and taught with; undefined before any release. */
export async function askExamples(
	db: Kysely<Database>,
	origin: string
): Promise<AskedExamples | undefined> {
	const country = await findCountry(db);
	const asked = findCountryYear(country, country.at(-1)?.year);
	if (!asked) return undefined;
	const as = (accept: string) => new Request(origin, { headers: { accept } });
	const cells = (accept: string) =>
		answerCells(as(accept), asked, new URLSearchParams(writeQuestion(firstExample)));
	const years = answerList(as('application/json'), 'years', tabulateYears(country, origin));

	return {
		year: asked.at.year,
		years: (await years.json()) as AskedExamples['years'],
		cells: {
			json: (await cells('application/json').json()) as AskedExamples['cells']['json'],
			csv: await cells('text/csv').text()
		}
	};
}
