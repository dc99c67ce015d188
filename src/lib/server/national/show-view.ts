import type { Kysely } from 'kysely';
import { readViewPage, type ViewPage } from '#lib/domain/national/reading/view-page.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Database } from '../db/schema.ts';
import { cellLists } from './cell-lists.ts';
import { findCountry, findCountryYear } from './find-country.ts';

/** The view that an address asks for, with the questionnaire of its year; undefined before any release. */
export async function showView(
	db: Kysely<Database>,
	given: URLSearchParams
): Promise<{ readonly page: ViewPage; readonly questionnaire: Questionnaire } | undefined> {
	const country = await findCountry(db);
	const asked = country.find(({ year }) => String(year) === given.get('aar')) ?? country.at(-1);
	const found = findCountryYear(country, asked?.year);
	if (!found) return undefined;
	const { questionnaire } = found;
	const read = (field: string) => (given.get(field) ?? '').trim().slice(0, 100);

	return { page: readViewPage(country, questionnaire, cellLists, read), questionnaire };
}
