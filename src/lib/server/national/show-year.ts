import type { Kysely } from 'kysely';
import { readYearPage, type YearPage } from '#lib/domain/national/reading/year-page.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Database } from '../db/schema.ts';
import { cellLists } from './cell-lists.ts';
import { findCountry, findCountryYear } from './find-country.ts';

/** The page of a year, or of the latest one; undefined where nothing is released. */
export async function showYear(
	db: Kysely<Database>,
	written: string | 'latest',
	given: URLSearchParams
): Promise<{ readonly page: YearPage; readonly questionnaire: Questionnaire } | undefined> {
	const country = await findCountry(db);
	const year =
		written === 'latest'
			? country.at(-1)?.year
			: country.find((each) => `${each.year}` === written)?.year;
	const found = findCountryYear(country, year);
	if (!found) return undefined;
	const { at, questionnaire } = found;

	return {
		page: readYearPage(at, country, questionnaire, cellLists, (field) =>
			(given.get(field) ?? '').slice(0, 100)
		),
		questionnaire
	};
}
