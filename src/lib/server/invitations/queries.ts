import type { ExpressionBuilder, Kysely, Selectable, Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import { withoutOrganisationPages, type Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Delivery } from '#lib/domain/rater-group/delivery.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Managers } from '#lib/domain/round/first-page.ts';
import { prepared, unseen } from '../db/prepared.ts';
import type { Database, RoundState } from '../db/schema.ts';
import {
	formColumns,
	readAudience,
	readContact,
	readSelection,
	selectionColumns,
	type Contact
} from '../rounds/settings.ts';
import { hashToken, isToken } from './token.ts';

/** What a respondent's link leads to. It holds nothing about what or when anybody answered. */
export interface Invitation {
	readonly organisationId: string;
	readonly roundId: string;
	readonly id: string;
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly language: Language;
	readonly answered: boolean;
	readonly withdrawn: boolean;
	readonly silent: boolean;
	readonly leaderName: string;
	readonly unit: string;
	readonly pulse: boolean;
	/** The leader's field, as a code of the questionnaire. */
	readonly field: string | undefined;
	readonly organisationName: string;
	/** Everyone invited in this person's group, as the report will count them. */
	readonly invitedInGroup: number;
	readonly round: {
		readonly state: RoundState;
		readonly closesAt: string;
		readonly closesOn: string;
		readonly selection: Selection;
		readonly managers: Managers;
		readonly audience: Audience;
		readonly contact: Contact;
		readonly ownWords: string;
		readonly questionnaireVersion: string;
		readonly ballotKey: Uint8Array;
	};
}

/**
 * The invitation behind a link, whatever its state; undefined for a link that leads nowhere. Whoever need
 * not know how large a group is, only whether it is large enough, has it counted to that number: one
 * group may have thousands in it.
 */
export async function findInvitation(
	db: Kysely<Database>,
	token: string,
	countTo = everybody
): Promise<Invitation | undefined> {
	if (!isToken(token)) return undefined;

	const [row] = (await findRow(db, { hash: hashToken(token), countTo })).rows;
	if (!row?.ballot_key || !row.closes_at || !row.closes_on) return undefined;
	const selection = readSelection(row);
	const asksMore = selection.work === true || selection.ownStatements !== undefined;
	const isNotAsked = asksMore && (row.pulse === 1 || (await hasAnsweredElsewhere(db, row)));

	return {
		organisationId: row.organisation_id,
		roundId: row.round_id,
		id: row.id,
		evaluationId: row.evaluation_id,
		group: row.rater_group,
		language: row.language,
		answered: row.answered === 1,
		withdrawn: row.withdrawn === 1,
		silent: row.silent === 1,
		leaderName: row.leader_name,
		unit: row.unit,
		pulse: row.pulse === 1,
		field: (JSON.parse(row.background) as Background)['omraade'],
		organisationName: row.organisation_name,
		invitedInGroup: Number(row.invited),
		round: {
			state: row.state,
			closesAt: row.closes_at,
			closesOn: row.closes_on,
			selection: isNotAsked ? withoutOrganisationPages(selection) : selection,
			managers: row.managers,
			audience: readAudience(row.audience),
			contact: readContact(row.contact),
			ownWords: row.own_words,
			questionnaireVersion: row.questionnaire_version,
			ballotKey: row.ballot_key
		}
	};
}

const findRow = prepared((db, { hash, countTo }: { hash: Buffer; countTo: number }) =>
	db
		.selectFrom('invitation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'invitation.organisation_id')
				.onRef('round.id', '=', 'invitation.round_id')
		)
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'invitation.organisation_id')
				.onRef('evaluation.id', '=', 'invitation.evaluation_id')
		)
		.leftJoin('round_form', (join) =>
			join
				.onRef('round_form.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round_form.round_id', '=', 'evaluation.round_id')
				.onRef('round_form.id', '=', 'evaluation.form_id')
		)
		.innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
		.where('invitation.token_hash', '=', unseen(db, hash))
		.select([
			'invitation.organisation_id',
			'invitation.round_id',
			'invitation.id',
			'invitation.evaluation_id',
			'invitation.rater_group',
			'invitation.language',
			'invitation.answered',
			'invitation.withdrawn',
			'invitation.silent',
			'evaluation.leader_name',
			'evaluation.unit',
			'evaluation.pulse',
			'evaluation.background',
			'invitation.address',
			'invitation.delivery',
			'organisation.name as organisation_name',
			'round.state',
			'round.closes_at',
			'round.closes_on',
			...selectionColumns,
			...formColumns,
			'round.managers',
			'round.audience',
			'round.contact',
			'round.own_words',
			'round.questionnaire_version',
			'round.ballot_key'
		])
		.select((select) =>
			select
				.selectFrom((from) =>
					from
						.selectFrom('invitation as asked')
						.whereRef('asked.organisation_id', '=', 'invitation.organisation_id')
						.whereRef('asked.evaluation_id', '=', 'invitation.evaluation_id')
						.whereRef('asked.rater_group', '=', 'invitation.rater_group')
						.where(isCounted)
						.select('asked.rater_group')
						.limit(unseen(db, countTo))
						.as('counted')
				)
				.select(({ fn }) => fn.countAll<number | string>().as('count'))
				.as('invited')
		)
);

/**
 * Whether the same person has answered as an employee of another leader in the round: what is not about
 * a leader is asked of each once. Whoever answers by a slip of paper is told apart from nobody.
 */
async function hasAnsweredElsewhere(
	db: Kysely<Database>,
	invitation: Pick<
		Selectable<Database['invitation']>,
		'organisation_id' | 'round_id' | 'id' | 'rater_group' | 'address' | 'delivery'
	>
): Promise<boolean> {
	if (invitation.rater_group !== 'employee' || invitation.delivery === 'slip') return false;

	const row = await db
		.selectFrom('invitation')
		.where('organisation_id', '=', invitation.organisation_id)
		.where('round_id', '=', invitation.round_id)
		.where('address', '=', invitation.address)
		.where('rater_group', '=', 'employee')
		.where('delivery', '=', 'mail')
		.where('answered', '=', 1)
		.where('id', '<>', invitation.id)
		.select('id')
		.executeTakeFirst();

	return row !== undefined;
}

/**
 * How many people were invited in one group of an evaluation, counted as the report counts them:
 * whoever was withdrawn may have answered before, so only those whose mail never arrived, and who were
 * replaced, are left out.
 */
export async function countInvited(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string,
	group: RaterGroup
): Promise<number> {
	const { rows } = await countRows(db, { organisationId, evaluationId, group });

	return Number(rows[0]?.count ?? 0);
}

/** More than anybody invites. */
const everybody = 2 ** 31;

interface CountedGroup {
	readonly organisationId: string;
	readonly evaluationId: string;
	readonly group: RaterGroup;
}

const countRows = prepared((db, { organisationId, evaluationId, group }: CountedGroup) =>
	db
		.selectFrom('invitation')
		.where('organisation_id', '=', unseen(db, organisationId))
		.where('evaluation_id', '=', unseen(db, evaluationId))
		.where('rater_group', '=', unseen(db, group))
		.where(isCounted)
		.select((select) => select.fn.countAll<number | string>().as('count'))
);

function isCounted({
	not,
	and,
	eb
}: ExpressionBuilder<Pick<Database, 'invitation'>, 'invitation'>) {
	return not(and([eb('bounced', '=', 1), eb('withdrawn', '=', 1)]));
}

export interface NewInvitation {
	readonly organisationId: string;
	readonly roundId: string;
	readonly evaluationId: string;
	readonly group: RaterGroup;
	/** Of somebody without mail, what their slip is handed out by. */
	readonly address: string;
	readonly language: Language;
	/** How the link reaches them: by mail, unless told otherwise. */
	readonly delivery?: Delivery | undefined;
}

/** An invitation whose link is made: its hash for looking up, and sealed for the mails only. */
export interface PreparedInvitation extends NewInvitation {
	readonly id: string;
	readonly tokenHash: Uint8Array;
	readonly sealedToken: Uint8Array;
}

export async function insertInvitationRows(
	trx: Transaction<Database>,
	invitations: readonly PreparedInvitation[]
): Promise<void> {
	const rows = invitations.map((invitation) => ({
		organisation_id: invitation.organisationId,
		round_id: invitation.roundId,
		id: invitation.id,
		evaluation_id: invitation.evaluationId,
		rater_group: invitation.group,
		address: invitation.address,
		language: invitation.language,
		delivery: invitation.delivery ?? 'mail',
		token_hash: invitation.tokenHash,
		sealed_token: invitation.sealedToken
	}));

	await trx.insertInto('invitation').values(rows).execute();
}

/**
 * Marks an invitation as answered, if it may still be: the one place where two submissions at the same
 * moment are told apart. It says that somebody answered, never what or when.
 */
export async function markAnswered(trx: Transaction<Database>, token: string): Promise<boolean> {
	return (await markRow(trx, { hash: hashToken(token) })).changed === 1;
}

const markRow = prepared((db, { hash }: { hash: Buffer }) =>
	db
		.updateTable('invitation')
		.set({ answered: 1 })
		.where('token_hash', '=', hash)
		.where('answered', '=', 0)
		.where('withdrawn', '=', 0)
);

/** Whether a link still leads to somebody: not where it was withdrawn, replaced or deleted. */
export async function isInvited(db: Kysely<Database>, token: string): Promise<boolean> {
	return (await findInvited(db, { hash: hashToken(token) })).rows.length > 0;
}

const findInvited = prepared((db, { hash }: { hash: Buffer }) =>
	db.selectFrom('invitation').where('token_hash', '=', hash).where('withdrawn', '=', 0).select('id')
);

/** Counts one wrong replace code against a link. */
export async function countReplaceMiss(db: Kysely<Database>, token: string): Promise<void> {
	await db
		.updateTable('invitation')
		.set((update) => ({ replace_misses: update('replace_misses', '+', 1) }))
		.where('token_hash', '=', hashToken(token))
		.execute();
}

export async function findReplaceMisses(db: Kysely<Database>, token: string): Promise<number> {
	const row = await db
		.selectFrom('invitation')
		.select('replace_misses')
		.where('token_hash', '=', hashToken(token))
		.executeTakeFirst();

	return row?.replace_misses ?? 0;
}

/** No more mails to this person in this round, whichever leaders they are asked about; the links still work. */
export async function silenceInvitation(db: Kysely<Database>, token: string): Promise<void> {
	const person = await db
		.selectFrom('invitation')
		.where('token_hash', '=', hashToken(token))
		.select(['organisation_id', 'round_id', 'address'])
		.executeTakeFirst();
	if (!person) return;

	await db
		.updateTable('invitation')
		.set({ silent: 1 })
		.where('organisation_id', '=', person.organisation_id)
		.where('round_id', '=', person.round_id)
		.where('address', '=', person.address)
		.execute();
}

/** Withdraws an invitation that nobody has answered with. It never counts again, and gets no mails. */
export async function withdrawUnanswered(
	trx: Transaction<Database>,
	token: string
): Promise<boolean> {
	const result = await trx
		.updateTable('invitation')
		.set({ withdrawn: 1 })
		.where('token_hash', '=', hashToken(token))
		.where('answered', '=', 0)
		.executeTakeFirst();

	return result.numUpdatedRows === 1n;
}

/** Somebody who is told what becomes of an evaluation. */
interface MailRecipient {
	readonly organisationId: string;
	readonly roundId: string;
	readonly evaluationId: string;
	readonly address: string;
	readonly language: Language;
}

/** Everybody who gets the closing mail: all who were invited, answered or not, save those who left or asked for silence. */
export async function listMailRecipients(
	db: Kysely<Database>,
	round: { readonly organisationId: string; readonly id: string }
): Promise<readonly MailRecipient[]> {
	return toRecipients(
		round,
		await recipients(db, round).where('rater_group', '!=', 'self').execute()
	);
}

/** The same, and the leaders themselves. */
export async function listAllRecipients(
	db: Kysely<Database>,
	round: { readonly organisationId: string; readonly id: string }
): Promise<readonly MailRecipient[]> {
	return toRecipients(round, await recipients(db, round).execute());
}

function recipients(
	db: Kysely<Database>,
	{ organisationId, id }: { readonly organisationId: string; readonly id: string }
) {
	return db
		.selectFrom('invitation')
		.select(['evaluation_id', 'address', 'language'])
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('delivery', '=', 'mail')
		.where('withdrawn', '=', 0)
		.where('bounced', '=', 0)
		.where('silent', '=', 0)
		.orderBy('id');
}

function toRecipients(
	{ organisationId, id }: { readonly organisationId: string; readonly id: string },
	rows: readonly { evaluation_id: string; address: string; language: Language }[]
): readonly MailRecipient[] {
	return rows.map((row) => ({
		...{ organisationId, roundId: id, evaluationId: row.evaluation_id },
		...{ address: row.address, language: row.language }
	}));
}
