import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

/** A report about somebody else that its owner chose to share before the round. */
export interface SharedReport {
	readonly reportId: string;
	readonly leaderName: string;
	readonly unit: string;
	readonly closedAt: Date | undefined;
}

/** The reports that were shared with an address, the latest first. */
export async function listSharedReports(
	db: Kysely<Database>,
	email: string
): Promise<readonly SharedReport[]> {
	const rows = await db
		.selectFrom('report_reader')
		.innerJoin('leader_release', (join) =>
			join
				.onRef('leader_release.organisation_id', '=', 'report_reader.organisation_id')
				.onRef('leader_release.id', '=', 'report_reader.report_id')
		)
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'leader_release.organisation_id')
				.onRef('evaluation.id', '=', 'leader_release.evaluation_id')
		)
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'leader_release.organisation_id')
				.onRef('round.id', '=', 'leader_release.round_id')
		)
		.where('report_reader.address', '=', email.toLowerCase())
		.orderBy('round.closed_at', 'desc')
		.orderBy('evaluation.leader_name')
		.select(['leader_release.id', 'evaluation.leader_name', 'evaluation.unit', 'round.closed_at'])
		.execute();

	return rows.map((row) => ({
		reportId: row.id,
		leaderName: row.leader_name,
		unit: row.unit,
		closedAt: row.closed_at === null ? undefined : new Date(row.closed_at)
	}));
}
