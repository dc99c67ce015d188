import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';

/** A leader in one organisation. One person may be several. */
export interface LeaderRef {
	readonly organisationId: string;
	readonly leaderId: string;
}

export async function listLeadersOf(
	db: Kysely<Database>,
	accountId: string
): Promise<readonly LeaderRef[]> {
	const rows = await db
		.selectFrom('leader')
		.where('account_id', '=', accountId)
		.select(['organisation_id', 'id'])
		.execute();

	return rows.map((row) => ({ organisationId: row.organisation_id, leaderId: row.id }));
}

/** The account goes; what others have entered about the leader is another matter. */
export async function releaseLeadersOf(
	trx: Transaction<Database>,
	accountId: string
): Promise<void> {
	await trx
		.updateTable('leader')
		.set({ account_id: null })
		.where('account_id', '=', accountId)
		.execute();
}

/**
 * Takes away what is kept of a leader whom nothing needs any more: the name where only figures are
 * left, the row where nothing is, and a private organisation with the one leader it was made for. A
 * leader with an account keeps the private organisation, to begin in again.
 */
export async function forgetLeader(trx: Transaction<Database>, leader: LeaderRef): Promise<void> {
	const { organisationId, leaderId } = leader;
	const left = await trx
		.selectFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('leader_id', '=', leaderId)
		.select('leader_email')
		.execute();
	if (left.some(({ leader_email }) => leader_email !== '')) return;

	const { kind, account_id, key, gone } = await trx
		.selectFrom('leader')
		.innerJoin('organisation', 'organisation.id', 'leader.organisation_id')
		.where('leader.organisation_id', '=', organisationId)
		.where('leader.id', '=', leaderId)
		.select(['organisation.kind', 'leader.account_id', 'leader.key', 'leader.gone'])
		.executeTakeFirstOrThrow();
	if (kind === 'private' && account_id !== null) return;
	/* Whoever is in the organisation's own list leaves with it. */
	if (kind === 'organisation' && key !== null && gone === 0) return;

	if (left.length > 0) await eraseLeader(trx, leader);
	else await deleteLeader(trx, leader);
	if (kind === 'private') await deleteOrganisation(trx, organisationId);
}

/** What is left of a leader whose figures stay. */
export const noName = {
	...{ name: '', email: '', account_id: null, key: null },
	...{ background: '{}', manager: '', started_on: null }
} as const;

async function eraseLeader(
	trx: Transaction<Database>,
	{ organisationId, leaderId }: LeaderRef
): Promise<void> {
	await trx
		.updateTable('leader')
		.set(noName)
		.where('organisation_id', '=', organisationId)
		.where('id', '=', leaderId)
		.execute();
}

async function deleteLeader(
	trx: Transaction<Database>,
	{ organisationId, leaderId }: LeaderRef
): Promise<void> {
	await trx
		.deleteFrom('leader')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', leaderId)
		.execute();
}

async function deleteOrganisation(trx: Transaction<Database>, id: string): Promise<void> {
	await trx.deleteFrom('role').where('organisation_id', '=', id).execute();
	await trx.deleteFrom('organisation').where('id', '=', id).execute();
}
