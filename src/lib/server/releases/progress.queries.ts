import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';

/** How far the reports of a counted round have come. */
export interface ReportProgress {
	readonly made: number;
	readonly all: number;
}

/** Withheld ones are made too: what is counted is the work, and nothing is told of any one of them. */
export async function findReportProgress(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<ReportProgress> {
	const count = (table: 'evaluation' | 'leader_release') =>
		db
			.selectFrom(table)
			.where('organisation_id', '=', organisationId)
			.where('round_id', '=', id)
			.select(({ fn }) => fn.countAll<number | string>().as('count'));
	const [evaluations, releases] = await Promise.all([
		count('evaluation').where('cancelled', '=', 0).executeTakeFirstOrThrow(),
		count('leader_release').executeTakeFirstOrThrow()
	]);
	const all = Number(evaluations.count);

	return { made: Math.min(Number(releases.count), all), all };
}
