import type { Kysely, Transaction } from 'kysely';
import { pooledGroups, type PooledGroup, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';
import type { RoundRef } from '../rounds/queries.ts';

/**
 * What the close leaves of one anonymous group, of the round's small teams together, or of all its
 * employees, to what is not about their leader.
 */
export interface PackedTally {
	readonly scope: 'team' | 'pool' | 'organisation';
	/** Undefined where it belongs to no leader. */
	readonly evaluationId: string | undefined;
	readonly group: PooledGroup;
	readonly packed: string;
}

export async function insertTallies(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef,
	tallies: readonly PackedTally[]
): Promise<void> {
	if (tallies.length === 0) return;

	await trx
		.insertInto('tally')
		.values(
			tallies.map(({ scope, evaluationId, group, packed }) => ({
				organisation_id: organisationId,
				id: randomId(),
				round_id: id,
				scope,
				evaluation_id: evaluationId ?? null,
				rater_group: group,
				packed
			}))
		)
		.execute();
}

/** The tallies of one leader's groups. */
export async function listTeamTallies(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<readonly { group: RaterGroup; packed: string }[]> {
	const rows = await db
		.selectFrom('tally')
		.select(['rater_group', 'packed'])
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();

	return rows.map((row) => ({ group: row.rater_group, packed: row.packed }));
}

/** What the close counted over several leaders of a round: small teams, and managers where they are counted together. */
export async function listPoolTallies(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly { group: PooledGroup; packed: string }[]> {
	const rows = await db
		.selectFrom('tally')
		.select(['rater_group', 'packed'])
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('scope', '=', 'pool')
		.execute();

	return pooledGroups.flatMap((group) =>
		rows.filter((row) => row.rater_group === group).map(({ packed }) => ({ group, packed }))
	);
}

/** What the close counted of all employees of a round, to what is not about their leader. */
export async function findOrganisationTally(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<string | undefined> {
	const row = await db
		.selectFrom('tally')
		.select('packed')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('scope', '=', 'organisation')
		.executeTakeFirst();

	return row?.packed;
}

/** Removes the counts about one leader, where no organisation's figures are made of them. */
export async function deleteTallies(
	trx: Transaction<Database>,
	organisationId: string,
	evaluationId: string
): Promise<void> {
	await trx
		.deleteFrom('tally')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();
}
