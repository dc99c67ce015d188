import type { Kysely } from 'kysely';
import type { CountryYear } from '#lib/domain/national/reading/figures.ts';
import { indexYear } from '#lib/domain/national/reading/figures.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Database } from '../db/schema.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { findNationalRelease, listReleases, type ReleasedYear } from './queries.ts';

/** All released years, the first one first. */
export type Country = readonly CountryYear[];

/** Years read so far by their hash. A frozen year never changes, so it is read once. */
const known = new Map<string, Promise<CountryYear>>();

/** The released years, each read once and kept. One small query tells which there are. */
export async function findCountry(db: Kysely<Database>): Promise<Country> {
	const released = await listReleases(db);

	return Promise.all(released.map((each) => readOnce(db, each)));
}

/** A year of them, with the questionnaire that it asked. Undefined where it is not released. */
export function findCountryYear(
	country: Country,
	year: number | undefined
): { readonly at: CountryYear; readonly questionnaire: Questionnaire } | undefined {
	const at = country.find((each) => each.year === year);

	return at && { at, questionnaire: at.questionnaire };
}

async function readOnce(db: Kysely<Database>, released: ReleasedYear): Promise<CountryYear> {
	const reading = known.get(released.sha256) ?? readYear(db, released);
	known.set(released.sha256, reading);
	try {
		return await reading;
	} catch (problem) {
		known.delete(released.sha256);
		throw problem;
	}
}

async function readYear(
	db: Kysely<Database>,
	{ year, releasedOn, sha256 }: ReleasedYear
): Promise<CountryYear> {
	const found = await findNationalRelease(db, year);
	if (!found) throw new Error(`the figures of ${year} are gone`);

	const questionnaire = await requireQuestionnaire(db, found.release.questionnaireVersion);

	return indexYear(found.release, { releasedOn, sha256, questionnaire });
}
