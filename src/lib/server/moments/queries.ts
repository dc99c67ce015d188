import type { Transaction } from 'kysely';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';

/** One group's cross-products, sealed until the national release sums them. They name no organisation. */
export interface SealedMoments {
	readonly year: number;
	readonly sector: string;
	readonly group: RaterGroup;
	readonly questionnaireVersion: string;
	readonly sealed: Uint8Array;
}

export async function insertMoments(
	trx: Transaction<Database>,
	moments: readonly SealedMoments[]
): Promise<void> {
	if (moments.length === 0) return;

	await trx
		.insertInto('moments')
		.values(
			moments.map(({ year, sector, group, questionnaireVersion, sealed }) => ({
				year,
				id: randomId(),
				sector,
				rater_group: group,
				questionnaire_version: questionnaireVersion,
				sealed
			}))
		)
		.execute();
}
