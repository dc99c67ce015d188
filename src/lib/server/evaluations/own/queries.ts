import type { Kysely, Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import { noRaters, type RaterLists } from '#lib/domain/rater-group/rater-lists.ts';
import { audienceOf } from '#lib/domain/round/audience.ts';
import type { Background, Plan } from '#lib/domain/round/plan.ts';
import type { Database, RoundState } from '#lib/server/db/schema.ts';
import type { RoundRef } from '#lib/server/rounds/queries.ts';
import {
	formColumns,
	readAudience,
	readContact,
	readSelection,
	selectionColumns
} from '#lib/server/rounds/settings.ts';

export interface EvaluationRef {
	readonly organisationId: string;
	readonly id: string;
}

/** An evaluation as the leader whom it is about may see it. */
export interface OwnEvaluation extends EvaluationRef {
	readonly roundId: string;
	readonly leaderId: string;
	/** Where the leader has an account. */
	readonly leaderAccountId: string | undefined;
	/** The round's, or `cancelled` where this evaluation alone was. */
	readonly state: RoundState;
	/** Whether its report was deleted. */
	readonly isForgotten: boolean;
	/** Whether an organisation runs the round, or others are evaluated in it. Then it is not one leader's to change or to stop. */
	readonly isShared: boolean;
	readonly questionnaireVersion: string;
	/** Before the start what is planned; afterwards the lists are empty and the rest stands fast. */
	readonly plan: Plan;
	/** The day its invitations leave; known from its start on. */
	readonly mailsOn: string | undefined;
	readonly closesAt: string | undefined;
	readonly reminders: number;
	/** It came so soon after the last that only themes of large groups are shown; known from its start on. */
	readonly isPulse: boolean;
	/** How often its round was changed before the start. */
	readonly revision: number;
	readonly mailKey: Uint8Array | undefined;
}

/**
 * Whoever keeps a list: leaders their own, or, where an organisation is named, those who run its rounds
 * that of any leader in it.
 */
export interface Keeper extends Pick<Actor, 'accountId' | 'roles'> {
	readonly organisationId?: string;
}

/** An evaluation whose list somebody keeps; any other is as if it did not exist. */
export async function findKeptEvaluation(
	db: Kysely<Database>,
	keeper: Keeper,
	id: string
): Promise<OwnEvaluation | undefined> {
	const { accountId, organisationId, roles } = keeper;
	if (organisationId === undefined) return findOwnEvaluation(db, accountId, id);
	if (!worksFor({ roles }, organisationId)) return undefined;

	const ofOrganisation = allEvaluations(db).where(
		'evaluation.organisation_id',
		'=',
		organisationId
	);

	return findEvaluation(db, ofOrganisation, id);
}

/** An evaluation of the leader who asks; somebody else's is as if it did not exist. */
export async function findOwnEvaluation(
	db: Kysely<Database>,
	accountId: string,
	id: string
): Promise<OwnEvaluation | undefined> {
	return findEvaluation(db, ownEvaluations(db, accountId), id);
}

async function findEvaluation(
	db: Kysely<Database>,
	among: ReturnType<typeof allEvaluations>,
	id: string
): Promise<OwnEvaluation | undefined> {
	const row = await among
		.leftJoin('round_form', (join) =>
			join
				.onRef('round_form.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round_form.round_id', '=', 'evaluation.round_id')
				.onRef('round_form.id', '=', 'evaluation.form_id')
		)
		.innerJoin('organisation', 'organisation.id', 'evaluation.organisation_id')
		.where('evaluation.id', '=', id)
		.select(({ selectFrom, fn }) =>
			selectFrom('evaluation as one')
				.whereRef('one.organisation_id', '=', 'evaluation.organisation_id')
				.whereRef('one.round_id', '=', 'evaluation.round_id')
				.select(fn.countAll().as('leaders'))
				.as('leaders')
		)
		.select([
			'evaluation.organisation_id',
			'evaluation.round_id',
			'evaluation.leader_id',
			'leader.account_id',
			'evaluation.leader_name',
			'evaluation.leader_email',
			'evaluation.unit',
			'evaluation.background',
			'evaluation.cancelled',
			'evaluation.pulse',
			'evaluation.forgotten',
			'evaluation.manager',
			'organisation.name as organisation_name',
			'organisation.kind',
			'round.by_leader',
			'round.state',
			'round.questionnaire_version',
			...selectionColumns,
			...formColumns,
			'round.opens_on',
			'round.mails_on',
			'round.closes_on',
			'round.closes_at',
			'round.audience',
			'round.contact',
			'round.own_words',
			'round.reminders',
			'round.revision',
			'round.mail_key'
		])
		.executeTakeFirst();
	if (!row) return undefined;

	const ref = { organisationId: row.organisation_id, id };

	return {
		...ref,
		roundId: row.round_id,
		leaderId: row.leader_id,
		leaderAccountId: row.account_id ?? undefined,
		state: row.cancelled === 1 ? 'cancelled' : row.state,
		isForgotten: row.forgotten === 1,
		isShared: Number(row.leaders) > 1 || isRunByOthers(row),
		questionnaireVersion: row.questionnaire_version,
		mailsOn: row.mails_on ?? undefined,
		closesAt: row.closes_at ?? undefined,
		reminders: row.reminders,
		isPulse: row.pulse === 1,
		revision: row.revision,
		mailKey: row.mail_key ?? undefined,
		plan: {
			leader: { name: row.leader_name, email: row.leader_email },
			unit: row.unit,
			organisationName: row.organisation_name,
			background: JSON.parse(row.background) as Background,
			selection: readSelection(row),
			opensOn: row.opens_on ?? undefined,
			closesOn: row.closes_on ?? undefined,
			raters: row.state === 'draft' ? await findRaterLists(db, ref) : noRaters,
			audience: audienceOf(readAudience(row.audience), row.manager),
			contact: readContact(row.contact),
			ownWords: row.own_words
		}
	};
}

/** Also once it is open, and also where it is about one leader only. */
function isRunByOthers(row: {
	readonly kind: 'private' | 'organisation';
	readonly by_leader: number;
}): boolean {
	return row.kind === 'organisation' && row.by_leader === 0;
}

/** Where an evaluation of somebody else belongs; undefined for one's own, and where there is none. */
export async function findForeignEvaluation(
	db: Kysely<Database>,
	accountId: string,
	id: string
): Promise<EvaluationRef | undefined> {
	const row = await db
		.selectFrom('evaluation')
		.innerJoin('leader', (join) =>
			join
				.onRef('leader.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader.id', '=', 'evaluation.leader_id')
		)
		.where('evaluation.id', '=', id)
		.select(['evaluation.organisation_id', 'leader.account_id'])
		.executeTakeFirst();

	return row && row.account_id !== accountId
		? { organisationId: row.organisation_id, id }
		: undefined;
}

/** The leader's evaluation that has not ended, if there is one: at most one is under way or being planned. */
export async function findCurrentEvaluation(
	db: Kysely<Database>,
	accountId: string
): Promise<EvaluationRef | undefined> {
	const row = await ownEvaluations(db, accountId)
		.where('round.state', 'in', ['draft', 'open'])
		.where('evaluation.cancelled', '=', 0)
		.orderBy('round.state', 'desc')
		.select(['evaluation.organisation_id', 'evaluation.id'])
		.executeTakeFirst();

	return row && { organisationId: row.organisation_id, id: row.id };
}

/** The leader that an account is in a private organisation of its own, and what that is called so far. */
export async function findPrivateLeader(
	db: Kysely<Database>,
	accountId: string
): Promise<(EvaluationRef & { readonly name: string }) | undefined> {
	const row = await db
		.selectFrom('leader')
		.innerJoin('organisation', 'organisation.id', 'leader.organisation_id')
		.where('leader.account_id', '=', accountId)
		.where('organisation.kind', '=', 'private')
		.select(['leader.organisation_id', 'leader.id', 'organisation.name'])
		.executeTakeFirst();

	return row && { organisationId: row.organisation_id, id: row.id, name: row.name };
}

/** Makes two requests of the same person wait for each other until the transaction ends. */
export async function lockAccount(trx: Transaction<Database>, accountId: string): Promise<void> {
	const account = trx.selectFrom('account').select('id').where('id', '=', accountId);

	await (dialectOf(trx) === 'postgres' ? account.forUpdate() : account).execute();
}

/** How many have answered, as last counted. Never what has happened since. */
export interface ProgressCount {
	readonly group: 'employee' | 'peer';
	readonly countedOn: string;
	readonly invited: number;
	readonly answered: number;
}

/** The counts of the groups that are more than one person, as the morning's count left them. */
export async function listProgress(
	db: Kysely<Database>,
	{ organisationId, id }: EvaluationRef
): Promise<readonly ProgressCount[]> {
	const rows = await db
		.selectFrom('progress_count')
		.select(['rater_group', 'counted_on', 'invited', 'answered'])
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.where('rater_group', 'in', ['employee', 'peer'])
		.orderBy('rater_group')
		.execute();

	return rows.map((row) => ({
		group: row.rater_group === 'peer' ? 'peer' : 'employee',
		countedOn: row.counted_on,
		invited: row.invited,
		answered: row.answered
	}));
}

/** The round that an evaluation belongs to. */
export function roundOf({ organisationId, roundId }: OwnEvaluation): RoundRef {
	return { organisationId, id: roundId };
}

async function findRaterLists(
	db: Kysely<Database>,
	{ organisationId, id }: EvaluationRef
): Promise<RaterLists> {
	const rows = await db
		.selectFrom('planned_rater')
		.select(['rater_group', 'address'])
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.orderBy('address')
		.execute();
	const listOf = (group: 'employee' | 'manager' | 'peer') =>
		rows.filter((row) => row.rater_group === group).map(({ address }) => address);

	return { employees: listOf('employee'), manager: listOf('manager')[0], peers: listOf('peer') };
}

function ownEvaluations(db: Kysely<Database>, accountId: string) {
	return allEvaluations(db).where('leader.account_id', '=', accountId);
}

function allEvaluations(db: Kysely<Database>) {
	return db
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
		);
}
