import type { Kysely } from 'kysely';
import { audienceOf, type Audience } from '#lib/domain/round/audience.ts';
import { prepared, unseen } from '../db/prepared.ts';
import type { Database } from '../db/schema.ts';
import { readAudience } from '../rounds/settings.ts';
import { placeReport, type ReportPlace } from './queries.ts';

/** Whose a report is, and who else may see it, as everybody invited was told. */
export interface Readers {
	readonly organisationId: string;
	/** The leader's account, where they had one when the round was planned. */
	readonly leaderAccountId: string | undefined;
	readonly leaderEmail: string;
	readonly audience: Audience;
	/** Its answers came from another system, and nobody was told here who would see the report. */
	readonly isImported: boolean;
	readonly report: ReportPlace;
}

export async function findReaders(
	db: Kysely<Database>,
	reportId: string
): Promise<Readers | undefined> {
	const [row] = (await selectReaders(db, { reportId })).rows;

	return (
		row && {
			organisationId: row.organisation_id,
			leaderAccountId: row.account_id ?? undefined,
			leaderEmail: row.leader_email,
			audience: audienceOf(readAudience(row.audience), row.manager),
			isImported: row.imported === 1,
			report: placeReport(row)
		}
	);
}

const selectReaders = prepared((db, { reportId }: { readonly reportId: string }) =>
	db
		.selectFrom('leader_release as report')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'report.organisation_id')
				.onRef('round.id', '=', 'report.round_id')
		)
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'report.organisation_id')
				.onRef('evaluation.id', '=', 'report.evaluation_id')
		)
		.innerJoin('leader', (join) =>
			join
				.onRef('leader.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader.id', '=', 'evaluation.leader_id')
		)
		.where('report.id', '=', unseen(db, reportId))
		.select([
			...(['report.organisation_id', 'report.evaluation_id', 'report.sha256'] as const),
			'leader.account_id',
			'evaluation.leader_email',
			'evaluation.manager',
			'round.audience',
			'round.imported'
		])
);
