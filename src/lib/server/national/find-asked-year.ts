import type { Kysely } from 'kysely';
import type { CountryYear } from '#lib/domain/national/reading/figures.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Database } from '../db/schema.ts';
import { findCountry, findCountryYear } from './find-country.ts';

/** A frozen year with the questionnaire that it asked. */
export interface AskedYear {
	readonly at: CountryYear;
	readonly questionnaire: Questionnaire;
}

/** A year as it is written in an address; undefined for what is no year or is not released, alike. */
export async function findAskedYear(
	db: Kysely<Database>,
	written: string
): Promise<AskedYear | undefined> {
	const country = await findCountry(db);

	return findCountryYear(country, country.find(({ year }) => `${year}` === written)?.year);
}
