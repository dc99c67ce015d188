import type { Kysely } from 'kysely';
import { toProgress, type FollowedLeader } from '#lib/domain/round/follow.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { RoundRef } from '../queries.ts';

/** Every leader in a round: one statement for each kind of thing, however many there are. */
export async function listFollowed(
	db: Kysely<Database>,
	round: RoundRef
): Promise<readonly FollowedLeader[]> {
	const leaders = await db
		.selectFrom('evaluation')
		.leftJoin('progress_count', (join) =>
			join
				.onRef('progress_count.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('progress_count.evaluation_id', '=', 'evaluation.id')
				.on('progress_count.rater_group', '=', 'employee')
		)
		.where('evaluation.organisation_id', '=', round.organisationId)
		.where('evaluation.round_id', '=', round.id)
		.select([
			'evaluation.id',
			'evaluation.leader_name',
			'evaluation.unit',
			'evaluation.unit_id',
			'evaluation.cancelled',
			'progress_count.invited',
			'progress_count.answered'
		])
		.execute();
	const invited = await countEmployees(db, round);
	const bounced = await countBounced(db, round);

	return leaders.map((row) => ({
		...{ id: row.id, name: row.leader_name, unit: row.unit, unitId: row.unit_id ?? '' },
		isCancelled: row.cancelled === 1,
		employees: toProgress(
			invited.get(row.id) ?? 0,
			row.invited === null || row.answered === null
				? undefined
				: { invited: row.invited, answered: row.answered }
		),
		bounced: bounced.get(row.id) ?? 0
	}));
}

/** Counted as in the morning: all who were on the list, save those whose mail never came and who were replaced. */
async function countEmployees(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('invitation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('rater_group', '=', 'employee')
		.where(({ not, and, eb }) => not(and([eb('bounced', '=', 1), eb('withdrawn', '=', 1)])))
		.groupBy('evaluation_id')
		.select(({ fn }) => ['evaluation_id', fn.countAll<number | string>().as('count')])
		.execute();

	return new Map(rows.map((row) => [row.evaluation_id, Number(row.count)]));
}

/** Invitations that did not arrive, the leaders' own too. */
async function countBounced(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('invitation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('bounced', '=', 1)
		.where('withdrawn', '=', 0)
		.groupBy('evaluation_id')
		.select(({ fn }) => ['evaluation_id', fn.countAll<number | string>().as('count')])
		.execute();

	return new Map(rows.map((row) => [row.evaluation_id, Number(row.count)]));
}

/** How many people get their link on a slip of paper. */
export async function countSlips(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<number> {
	const { count } = await db
		.selectFrom('invitation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('delivery', '=', 'slip')
		.where('withdrawn', '=', 0)
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.executeTakeFirstOrThrow();

	return Number(count);
}

/** The day of the latest morning's count in a round; undefined before the first one. */
export async function findCountedOn(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<string | undefined> {
	const row = await db
		.selectFrom('progress_count')
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'progress_count.organisation_id')
				.onRef('evaluation.id', '=', 'progress_count.evaluation_id')
		)
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.round_id', '=', id)
		.select(({ fn }) => fn.max('progress_count.counted_on').as('day'))
		.executeTakeFirst();

	return row?.day ?? undefined;
}
