import type { Kysely } from 'kysely';
import { readMeasuring, type ThemeMeasuring } from '#lib/domain/national/reading/measuring.ts';
import { type Edition, listEditions } from '#lib/domain/questionnaire/editions.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Database } from '../db/schema.ts';
import { currentQuestionnaire } from '../questionnaires/current.ts';
import { findCountry } from './find-country.ts';

/**
 * What the method page says that is not the same for ever: the questionnaire as it is asked now, and its
 * versions that the country's years have asked. Questionnaires of single organisations are not in it.
 */
export async function showMethod(db: Kysely<Database>): Promise<{
	readonly questionnaire: Questionnaire;
	readonly editions: readonly Edition[];
	/** The latest released year, and how well its themes measured. */
	readonly latest: number | undefined;
	readonly measuring: readonly ThemeMeasuring[];
}> {
	const questionnaire = currentQuestionnaire();
	const country = await findCountry(db);
	const latest = country.at(-1);

	return {
		questionnaire,
		editions: listEditions([...country, { questionnaire }]),
		latest: latest?.year,
		measuring: latest ? readMeasuring(latest, latest.questionnaire) : []
	};
}
