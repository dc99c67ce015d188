import type { Kysely, Transaction } from 'kysely';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '#lib/server/db/schema.ts';

/** A questionnaire that an organisation has loaded. */
export interface OwnVersion {
	/** Under which it is kept. */
	readonly version: string;
	readonly loadedOn: Day;
	/** New rounds cannot choose it any more. */
	readonly isRetired: boolean;
}

/** An organisation's own questionnaires, the latest first. */
export async function listOwnVersions(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly OwnVersion[]> {
	const rows = await db
		.selectFrom('organisation_questionnaire')
		.select(['questionnaire_version', 'loaded_on', 'retired'])
		.where('organisation_id', '=', organisationId)
		.orderBy('loaded_on', 'desc')
		.orderBy('questionnaire_version', 'desc')
		.execute();

	return rows.map((row) => ({
		version: row.questionnaire_version,
		loadedOn: row.loaded_on,
		isRetired: row.retired === 1
	}));
}

export async function insertOwnVersion(
	trx: Transaction<Database>,
	organisationId: string,
	version: string,
	loadedOn: Day
): Promise<void> {
	await trx
		.insertInto('organisation_questionnaire')
		.values({
			...{ organisation_id: organisationId, questionnaire_version: version },
			loaded_on: loadedOn
		})
		.execute();
}

/** Withdraws a questionnaire from new rounds, or offers it again. */
export async function changeOwnVersion(
	trx: Transaction<Database>,
	organisationId: string,
	version: string,
	{ isRetired }: Pick<OwnVersion, 'isRetired'>
): Promise<void> {
	await trx
		.updateTable('organisation_questionnaire')
		.set({ retired: isRetired ? 1 : 0 })
		.where('organisation_id', '=', organisationId)
		.where('questionnaire_version', '=', version)
		.execute();
}
