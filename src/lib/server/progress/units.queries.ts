import type { Kysely, Transaction } from 'kysely';
import { addDays, type Day } from '#lib/domain/round/calendar.ts';
import type { Asked, UnitSum } from '#lib/domain/round/progress-sums.ts';
import { joinPaths, type NamedUnit, type PlacedUnit } from '#lib/domain/round/unit-places.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';

/** A group that is one person about each leader, so that only units of enough people are counted. */
export type NamedGroup = 'self' | 'manager';

/** How many of one group of a unit had answered in the morning of a day. */
export interface UnitProgress extends UnitSum {
	readonly group: NamedGroup;
	readonly countedOn: Day;
}

/** Organisations' open rounds that began before today and have no sums of today. */
export async function listRoundsToSum(
	trx: Transaction<Database>,
	today: Day
): Promise<readonly RoundRef[]> {
	const rows = await trx
		.selectFrom('round')
		.innerJoin('organisation', 'organisation.id', 'round.organisation_id')
		.where('organisation.kind', '=', 'organisation')
		.where('round.state', '=', 'open')
		.where('round.opens_on', '<', today)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('unit_progress')
						.whereRef('unit_progress.organisation_id', '=', 'round.organisation_id')
						.whereRef('unit_progress.round_id', '=', 'round.id')
						.where('unit_progress.counted_on', '>=', today)
						/* One from after tomorrow was made with a wrong clock. */
						.where('unit_progress.counted_on', '<=', addDays(today, 1))
						.select('unit_progress.unit_id')
				)
			)
		)
		.select(['round.organisation_id', 'round.id'])
		.orderBy('round.id')
		.execute();

	return rows.map(({ organisation_id, id }) => ({ organisationId: organisation_id, id }));
}

/**
 * The units of a round's leaders and those above them as they were when it opened. What is moved or
 * renamed meanwhile changes nothing: the difference of two mornings would tell of those who moved.
 */
export async function listRoundUnits(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly PlacedUnit[]> {
	const rows = await db
		.selectFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.select('unit_path')
		.distinct()
		.orderBy('unit_path')
		.execute();

	return joinPaths(rows.map(({ unit_path }) => JSON.parse(unit_path) as NamedUnit[]));
}

/** Everybody who was asked about themselves, or as the manager of a leader, in a round. */
export async function listAsked(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef,
	group: NamedGroup
): Promise<readonly Asked[]> {
	const rows = await trx
		.selectFrom('invitation')
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'invitation.organisation_id')
				.onRef('evaluation.id', '=', 'invitation.evaluation_id')
		)
		.where('invitation.organisation_id', '=', organisationId)
		.where('invitation.round_id', '=', id)
		.where('invitation.rater_group', '=', group)
		.where(({ not, and, eb }) =>
			not(and([eb('invitation.bounced', '=', 1), eb('invitation.withdrawn', '=', 1)]))
		)
		.select(['evaluation.unit_id', 'invitation.address', 'invitation.answered'])
		.execute();

	return rows.map(({ unit_id, address, answered }) => ({
		unitId: unit_id ?? undefined,
		person: address.toLowerCase(),
		answered: answered === 1
	}));
}

/** Puts the sums of today in the place of those before. */
export async function replaceUnitProgress(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef,
	sums: readonly UnitProgress[]
): Promise<void> {
	await deleteUnitProgress(trx, { organisationId, id });
	const rows = sums.map(({ unitId, group, countedOn, invited, answered }) => ({
		...{ organisation_id: organisationId, round_id: id, unit_id: unitId ?? '' },
		...{ rater_group: group, counted_on: countedOn, invited, answered }
	}));

	for (let start = 0; start < rows.length; start += 200)
		await trx
			.insertInto('unit_progress')
			.values(rows.slice(start, start + 200))
			.execute();
}

/** The morning's sums of a round. */
export async function listUnitProgress(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly UnitProgress[]> {
	const rows = await db
		.selectFrom('unit_progress')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.select(['unit_id', 'rater_group', 'counted_on', 'invited', 'answered'])
		.execute();

	return rows.map(({ unit_id, rater_group, counted_on, invited, answered }) => ({
		unitId: unit_id === '' ? undefined : unit_id,
		...{ group: rater_group, countedOn: counted_on, invited, answered }
	}));
}

/** They are of no use once the round is counted. */
export async function deleteUnitProgress(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef
): Promise<void> {
	await trx
		.deleteFrom('unit_progress')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.execute();
}
