import type { Kysely, Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import type { Managers } from '#lib/domain/round/first-page.ts';
import type { Database, RoundState } from '../db/schema.ts';
import {
	formColumns,
	readAudience,
	readContact,
	readSelection,
	selectionColumns,
	type Contact
} from '../rounds/settings.ts';

/** What mails say about an evaluation and its round. */
export interface MailedEvaluation {
	readonly organisationId: string;
	readonly organisationName: string;
	readonly roundId: string;
	readonly evaluationId: string;
	readonly leaderName: string;
	readonly leaderEmail: string;
	readonly unit: string;
	readonly state: RoundState;
	readonly closesAt: string | undefined;
	/** yyyy-mm-dd, empty while it is not settled. */
	readonly closesOn: string;
	readonly questionnaireVersion: string;
	readonly selection: Selection;
	readonly pulse?: boolean | undefined;
	readonly managers: Managers;
	readonly audience: Audience;
	readonly contact: Contact;
	readonly ownWords: string;
}

/** The invitation that a mail goes to, as it is at the moment of sending. */
export interface MailedPerson {
	readonly id: string;
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly address: string;
	readonly language: Language;
	readonly sealedToken: Uint8Array;
	readonly answered: boolean;
	readonly withdrawn: boolean;
	readonly silent: boolean;
	readonly bounced: boolean;
	/** Somebody without mail gets a slip of paper instead. */
	readonly hasMail: boolean;
}

export async function findMailedEvaluation(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<MailedEvaluation | undefined> {
	const row = await db
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.leftJoin('round_form', (join) =>
			join
				.onRef('round_form.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round_form.round_id', '=', 'evaluation.round_id')
				.onRef('round_form.id', '=', 'evaluation.form_id')
		)
		.innerJoin('organisation', 'organisation.id', 'evaluation.organisation_id')
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.id', '=', evaluationId)
		.select([
			'evaluation.round_id',
			'evaluation.leader_name',
			'evaluation.leader_email',
			'evaluation.unit',
			'evaluation.pulse',
			'organisation.name as organisation_name',
			'round.state',
			'round.closes_at',
			'round.closes_on',
			'round.questionnaire_version',
			...selectionColumns,
			...formColumns,
			'round.managers',
			'round.audience',
			'round.contact',
			'round.own_words'
		])
		.executeTakeFirst();

	return (
		row && {
			organisationId,
			organisationName: row.organisation_name,
			roundId: row.round_id,
			evaluationId,
			leaderName: row.leader_name,
			leaderEmail: row.leader_email,
			unit: row.unit,
			state: row.state,
			closesAt: row.closes_at ?? undefined,
			closesOn: row.closes_on ?? '',
			questionnaireVersion: row.questionnaire_version,
			managers: row.managers,
			selection: readSelection(row),
			pulse: row.pulse === 1,
			audience: readAudience(row.audience),
			contact: readContact(row.contact),
			ownWords: row.own_words
		}
	);
}

/** Some invitations of one round, in the order of their ids; those that are deleted are not there. */
export async function listMailedPeople(
	db: Kysely<Database>,
	{ organisationId, roundId }: { readonly organisationId: string; readonly roundId: string },
	invitationIds: readonly string[]
): Promise<readonly MailedPerson[]> {
	const rows = await db
		.selectFrom('invitation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', roundId)
		.where('id', 'in', invitationIds)
		.orderBy('id')
		.select([
			'id',
			'evaluation_id',
			'rater_group',
			'address',
			'language',
			'sealed_token',
			'answered',
			'withdrawn',
			'silent',
			'bounced',
			'delivery'
		])
		.execute();

	return rows.map((row) => ({
		id: row.id,
		evaluationId: row.evaluation_id,
		group: row.rater_group,
		address: row.address,
		language: row.language,
		sealedToken: row.sealed_token,
		answered: row.answered === 1,
		withdrawn: row.withdrawn === 1,
		silent: row.silent === 1,
		bounced: row.bounced === 1,
		hasMail: row.delivery === 'mail'
	}));
}

export async function findMailedPerson(
	db: Kysely<Database>,
	{
		organisationId,
		roundId,
		invitationId
	}: {
		readonly organisationId: string;
		readonly roundId: string;
		readonly invitationId: string;
	}
): Promise<MailedPerson | undefined> {
	const [person] = await listMailedPeople(db, { organisationId, roundId }, [invitationId]);

	return person;
}

/** The report that mails lead to; undefined where there is none or it is withheld. */
export async function findReportId(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<string | undefined> {
	const row = await db
		.selectFrom('leader_release')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.where('state', '=', 'released')
		.select('id')
		.executeTakeFirst();

	return row?.id;
}

/** How many employees are on the list of an evaluation that has not started. */
export async function countPlannedEmployees(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<number> {
	const { count } = await db
		.selectFrom('planned_rater')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.where('rater_group', '=', 'employee')
		.select((select) => select.fn.countAll<number | string>().as('count'))
		.executeTakeFirstOrThrow();

	return Number(count);
}

/** In which language somebody with this address reads, if they have an account. */
export async function findAccountLanguage(
	db: Kysely<Database>,
	email: string
): Promise<Language | undefined> {
	const row = await db
		.selectFrom('account')
		.where('email', '=', email)
		.select('language')
		.executeTakeFirst();

	return row?.language;
}

/** The invitation did not arrive; its address may now be replaced. */
export async function markBounced(
	trx: Transaction<Database>,
	{
		organisationId,
		roundId,
		invitationId
	}: {
		readonly organisationId: string;
		readonly roundId: string;
		readonly invitationId: string;
	}
): Promise<boolean> {
	const result = await trx
		.updateTable('invitation')
		.set({ bounced: 1 })
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', roundId)
		.where('id', '=', invitationId)
		.where('bounced', '=', 0)
		.where('withdrawn', '=', 0)
		.executeTakeFirst();

	return result.numUpdatedRows === 1n;
}
