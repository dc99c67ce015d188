import type { Kysely } from 'kysely';
import type { LeaderLine, UnitLine } from '#lib/domain/leader-list/find-leaders.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';

/** All leaders whom an organisation has now, in no order. */
export async function listLeaderLines(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly LeaderLine[]> {
	const rows = await db
		.selectFrom('leader')
		.leftJoin('unit', (join) =>
			join
				.onRef('unit.organisation_id', '=', 'leader.organisation_id')
				.onRef('unit.id', '=', 'leader.unit_id')
		)
		.where('leader.organisation_id', '=', organisationId)
		.where('leader.gone', '=', 0)
		.where('leader.email', '<>', '')
		.select(['leader.id', 'leader.key', 'leader.name', 'leader.email', 'leader.unit_id'])
		.select(['leader.background', 'leader.acting', 'leader.started_on'])
		.select('unit.name as unit')
		.execute();

	return rows.map((row) => ({
		...{ id: row.id, key: row.key ?? '', name: row.name, email: row.email },
		...{ unitId: row.unit_id ?? undefined, unit: row.unit ?? '' },
		level: (JSON.parse(row.background) as Background)['niveau'] ?? '',
		...{ acting: row.acting === 1, startedOn: row.started_on ?? undefined }
	}));
}

export async function listUnitLines(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly UnitLine[]> {
	const rows = await db
		.selectFrom('unit')
		.where('organisation_id', '=', organisationId)
		.select(['id', 'name', 'parent_id'])
		.execute();

	return rows.map(({ id, name, parent_id }) => ({ id, name, parentId: parent_id ?? undefined }));
}

/** Rounds that have begun or are planned with a leader, the latest first. */
export async function listRoundsOfLeader(
	db: Kysely<Database>,
	organisationId: string,
	leaderId: string
): Promise<readonly { readonly id: string; readonly name: string }[]> {
	return db
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.leader_id', '=', leaderId)
		.select(['round.id', 'round.name'])
		.orderBy('round.closes_on', 'desc')
		.orderBy('round.id')
		.execute();
}
