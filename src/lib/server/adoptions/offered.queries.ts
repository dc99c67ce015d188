import type { Kysely, Transaction } from 'kysely';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';

/** An evaluation that a leader has offered to an organisation and that has not started. */
export interface OfferedEvaluation {
	readonly id: string;
	readonly privateOrganisationId: string;
	readonly roundId: string;
	readonly accountId: string | undefined;
	readonly leaderName: string;
	readonly leaderEmail: string;
	readonly unit: string;
	readonly opensOn: Day | undefined;
	readonly closesOn: Day | undefined;
}

/** What leaders have offered an organisation, by their names. */
export async function listOffered(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly OfferedEvaluation[]> {
	const rows = await offered(db, organisationId).execute();

	return rows.map(toOffered);
}

export async function findOffered(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<OfferedEvaluation | undefined> {
	const row = await offered(db, organisationId)
		.where('evaluation.id', '=', evaluationId)
		.executeTakeFirst();

	return row && toOffered(row);
}

/** A round that has not opened, into which an evaluation can be taken. */
export async function listDraftRounds(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly { readonly id: string; readonly name: string }[]> {
	return db
		.selectFrom('round')
		.where('organisation_id', '=', organisationId)
		.where('state', '=', 'draft')
		.where('by_leader', '=', 0)
		.select(['id', 'name'])
		.orderBy('name')
		.orderBy('id')
		.execute();
}

/** The organisation's own leader with this address: the one it knows, or a new one. */
export async function takeLeader(
	trx: Transaction<Database>,
	organisationId: string,
	{ accountId, leaderName, leaderEmail }: OfferedEvaluation
): Promise<{ readonly id: string; readonly unitId: string | undefined }> {
	const known = await trx
		.selectFrom('leader')
		.where('organisation_id', '=', organisationId)
		.where('email', '=', leaderEmail)
		.where('gone', '=', 0)
		.select(['id', 'unit_id'])
		.orderBy('id')
		.executeTakeFirst();
	if (known) return { id: known.id, unitId: known.unit_id ?? undefined };

	const id = randomId();
	await trx
		.insertInto('leader')
		.values({
			...{ organisation_id: organisationId, id, account_id: accountId ?? null },
			...{ name: leaderName, email: leaderEmail }
		})
		.execute();

	return { id, unitId: undefined };
}

/** Whether a leader is in a round already. */
export async function isInRound(
	trx: Transaction<Database>,
	{ organisationId, id }: { readonly organisationId: string; readonly id: string },
	leaderId: string
): Promise<boolean> {
	const row = await trx
		.selectFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('leader_id', '=', leaderId)
		.select('id')
		.executeTakeFirst();

	return row !== undefined;
}

/** Writes a private round again as the organisation's, led by its one leader. */
export async function copyRound(
	trx: Transaction<Database>,
	organisationId: string,
	{ privateOrganisationId, roundId }: OfferedEvaluation
): Promise<void> {
	const round = await trx
		.selectFrom('round')
		.selectAll()
		.where('organisation_id', '=', privateOrganisationId)
		.where('id', '=', roundId)
		.executeTakeFirstOrThrow();

	await trx
		.insertInto('round')
		.values({ ...round, organisation_id: organisationId, by_leader: 1 })
		.execute();
}

/** Moves an evaluation with its list into a round of an organisation, and takes its own round away. */
export async function moveEvaluation(
	trx: Transaction<Database>,
	{ id, privateOrganisationId, roundId }: OfferedEvaluation,
	to: {
		readonly organisationId: string;
		readonly roundId: string;
		readonly leaderId: string;
		readonly unitId: string | undefined;
		readonly list: 'given' | 'confirmed';
	}
): Promise<void> {
	const evaluation = await trx
		.selectFrom('evaluation')
		.selectAll()
		.where('organisation_id', '=', privateOrganisationId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const raters = await trx
		.selectFrom('planned_rater')
		.selectAll()
		.where('organisation_id', '=', privateOrganisationId)
		.where('evaluation_id', '=', id)
		.execute();

	await trx
		.insertInto('evaluation')
		.values({
			...evaluation,
			...{ organisation_id: to.organisationId, round_id: to.roundId, leader_id: to.leaderId },
			...{ unit_id: to.unitId ?? null, form_id: null, list: to.list }
		})
		.execute();
	for (let start = 0; start < raters.length; start += 500) {
		const some = raters.slice(start, start + 500);
		await trx
			.insertInto('planned_rater')
			.values(some.map((rater) => ({ ...rater, organisation_id: to.organisationId })))
			.execute();
	}
	await trx
		.deleteFrom('planned_rater')
		.where('organisation_id', '=', privateOrganisationId)
		.where('evaluation_id', '=', id)
		.execute();
	await trx
		.deleteFrom('evaluation')
		.where('organisation_id', '=', privateOrganisationId)
		.where('id', '=', id)
		.execute();
	await trx
		.deleteFrom('round')
		.where('organisation_id', '=', privateOrganisationId)
		.where('id', '=', roundId)
		.execute();
}

function offered(db: Kysely<Database>, organisationId: string) {
	return db
		.selectFrom('adoption')
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'adoption.private_organisation_id')
				.onRef('evaluation.id', '=', 'adoption.evaluation_id')
		)
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.innerJoin('leader', (join) =>
			join
				.onRef('leader.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader.id', '=', 'evaluation.leader_id')
		)
		.where('adoption.organisation_id', '=', organisationId)
		.where('round.state', '=', 'draft')
		.select([
			'evaluation.id',
			'evaluation.organisation_id',
			'evaluation.round_id',
			'leader.account_id',
			'evaluation.leader_name',
			'evaluation.leader_email',
			'evaluation.unit',
			'round.opens_on',
			'round.closes_on'
		])
		.orderBy('evaluation.leader_name')
		.orderBy('evaluation.id');
}

type OfferedRow = Awaited<ReturnType<ReturnType<typeof offered>['execute']>>[number];

function toOffered(row: OfferedRow): OfferedEvaluation {
	return {
		...{ id: row.id, privateOrganisationId: row.organisation_id, roundId: row.round_id },
		accountId: row.account_id ?? undefined,
		...{ leaderName: row.leader_name, leaderEmail: row.leader_email, unit: row.unit },
		...{ opensOn: row.opens_on ?? undefined, closesOn: row.closes_on ?? undefined }
	};
}
