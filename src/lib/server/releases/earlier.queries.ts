import type { Kysely } from 'kysely';
import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import type { Database } from '../db/schema.ts';
import type { RoundEvaluation } from '../evaluations/queries.ts';
import { readAudience } from '../rounds/settings.ts';
import { findFrozenReport } from './queries.ts';

/** A leader's report of an earlier round, and who may read it. */
export interface EarlierReport {
	readonly report: Released<LeaderReport>;
	readonly audience: Audience;
}

/**
 * The latest report with statements about the same leader, in the same organisation or under the same
 * account, of a round that closed before. A pulse's has none, and one that was deleted is not there.
 */
export async function findEarlierReport(
	db: Kysely<Database>,
	{ organisationId, leaderId }: Pick<RoundEvaluation, 'organisationId' | 'leaderId'>,
	closedBefore: string
): Promise<EarlierReport | undefined> {
	const own = await db
		.selectFrom('leader')
		.select('account_id')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', leaderId)
		.executeTakeFirst();
	const accountId = own?.account_id ?? undefined;
	const row = await db
		.selectFrom('leader')
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'leader.organisation_id')
				.onRef('evaluation.leader_id', '=', 'leader.id')
		)
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.innerJoin('leader_release', (join) =>
			join
				.onRef('leader_release.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader_release.evaluation_id', '=', 'evaluation.id')
		)
		.where(({ and, eb, or }) =>
			or([
				and([eb('leader.organisation_id', '=', organisationId), eb('leader.id', '=', leaderId)]),
				...(accountId === undefined ? [] : [eb('leader.account_id', '=', accountId)])
			])
		)
		.where('leader_release.state', '=', 'released')
		.where('evaluation.pulse', '=', 0)
		.where('evaluation.forgotten', '=', 0)
		.where('round.closed_at', '<', closedBefore)
		.orderBy('round.closed_at', 'desc')
		.orderBy('evaluation.id')
		.limit(1)
		.select(['evaluation.organisation_id', 'evaluation.id', 'round.audience'])
		.executeTakeFirst();
	const report = row && (await findFrozenReport(db, row.organisation_id, row.id));

	return report && row && { report, audience: readAudience(row.audience) };
}
