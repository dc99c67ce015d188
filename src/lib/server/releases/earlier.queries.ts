import type { Kysely } from 'kysely';
import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { audienceOf, type Audience } from '#lib/domain/round/audience.ts';
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
	leader: LeaderRef,
	closedBefore: string
): Promise<EarlierReport | undefined> {
	const places = await listPlaces(db, leader);
	const found = await Promise.all(places.map((place) => findLatest(db, place, closedBefore)));
	const [latest] = found
		.filter((evaluation) => evaluation !== undefined)
		.toSorted((one, other) => (one.closedAt > other.closedAt ? -1 : 1));
	const report = latest && (await findFrozenReport(db, latest.organisationId, latest.id));

	return report && latest && { report, audience: latest.audience };
}

type LeaderRef = Pick<RoundEvaluation, 'organisationId' | 'leaderId'>;

/** The same person wherever they are a leader: here, and elsewhere under the same account. */
async function listPlaces(db: Kysely<Database>, leader: LeaderRef): Promise<readonly LeaderRef[]> {
	const { organisationId, leaderId } = leader;
	const rows = await db
		.selectFrom('leader as own')
		.innerJoin('leader as other', 'other.account_id', 'own.account_id')
		.where('own.organisation_id', '=', organisationId)
		.where('own.id', '=', leaderId)
		.orderBy('other.organisation_id')
		.orderBy('other.id')
		.select(['other.organisation_id', 'other.id'])
		.execute();
	const under = rows.map((row) => ({ organisationId: row.organisation_id, leaderId: row.id }));

	return under.length === 0 ? [leader] : under;
}

async function findLatest(
	db: Kysely<Database>,
	{ organisationId, leaderId }: LeaderRef,
	closedBefore: string
) {
	/* Asked apart, because SQLite would read all of the organisation's evaluations for each leader. */
	const ofLeader = db
		.selectFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('leader_id', '=', leaderId)
		.select('id');
	const row = await db
		.selectFrom('evaluation')
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
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.id', 'in', ofLeader)
		.where('leader_release.state', '=', 'released')
		.where('evaluation.pulse', '=', 0)
		.where('evaluation.forgotten', '=', 0)
		.where('round.closed_at', '<', closedBefore)
		.orderBy('round.closed_at', 'desc')
		.orderBy('evaluation.id')
		.limit(1)
		.select(['evaluation.id', 'round.closed_at', 'round.audience', 'evaluation.manager'])
		.executeTakeFirst();
	if (!row) return undefined;
	const { id, closed_at: closedAt, manager } = row;
	const audience = audienceOf(readAudience(row.audience), manager);

	return { organisationId, id, closedAt: closedAt ?? '', audience };
}
