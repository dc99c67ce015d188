import { sql, type ExpressionBuilder, type Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import { clockTolerance } from '#lib/domain/time/tolerance.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';

export type MailKind =
	| 'invitation'
	| 'reminder'
	| 'closingSoon'
	| 'closedThanks'
	| 'stopped'
	| 'reportReady'
	| 'reportShared'
	| 'bounced'
	| 'test'
	| 'signIn';

/**
 * A mail that waits. To an invited person it holds the invitation and the kind, never an address or
 * a link: those are looked up at the moment of sending. Only a mail that outlives the invitation,
 * or is not about one, carries its address.
 */
export interface QueuedMail {
	readonly id: string;
	readonly kind: MailKind;
	readonly organisationId?: string | undefined;
	readonly roundId?: string | undefined;
	readonly evaluationId?: string | undefined;
	readonly invitationId?: string | undefined;
	readonly address?: string | undefined;
	readonly language?: Language | undefined;
	/** A sign-in link's secret, sealed to the application. */
	readonly sealed?: Uint8Array | undefined;
	/** How often it was tried before. */
	readonly attempts: number;
}

export interface NewMail extends Omit<QueuedMail, 'id' | 'attempts'> {
	readonly notBefore: Date;
	readonly deleteAfter: Date;
}

export async function insertMails(trx: Kysely<Database>, mails: readonly NewMail[]): Promise<void> {
	for (let start = 0; start < mails.length; start += 200) {
		const rows = mails.slice(start, start + 200).map((mail) => ({
			id: randomId(),
			kind: mail.kind,
			organisation_id: mail.organisationId ?? null,
			round_id: mail.roundId ?? null,
			evaluation_id: mail.evaluationId ?? null,
			invitation_id: mail.invitationId ?? null,
			address: mail.address ?? null,
			language: mail.language ?? null,
			sealed: mail.sealed ?? null,
			not_before: mail.notBefore.toISOString(),
			delete_after: mail.deleteAfter.toISOString()
		}));

		await trx.insertInto('mail_outbox').values(rows).execute();
	}
}

/** Milliseconds that a mail waits at most from one try to the next, see `patience` in deliver.ts. */
const longestWait = 12 * 3_600_000;

/**
 * Only an invitation is written ahead of its time. Any other mail, and one that was tried before, that
 * has to wait longer than that was put off before the clock was set back, and goes now.
 */
function isDue(now: Date) {
	const latest = new Date(now.getTime() + longestWait + clockTolerance).toISOString();

	return ({ or, and, eb }: ExpressionBuilder<Database, 'mail_outbox'>) =>
		or([
			eb('not_before', '<=', now.toISOString()),
			and([
				eb('not_before', '>', latest),
				or([eb('kind', '!=', 'invitation'), eb('attempts', '>', 0)])
			])
		]);
}

/** Somebody waits for a sign-in link, also while a thousand invitations leave. */
const urgency = sql`case kind when 'signIn' then 0 else 1 end`;

/**
 * Takes up to `most` mails that are due and puts each off until `until`, so that nobody else takes
 * it meanwhile and it comes again should the program stop here.
 */
export async function claimMails(
	db: Kysely<Database>,
	{ most, until }: { readonly most: number; readonly until: Date },
	now: Date
): Promise<readonly QueuedMail[]> {
	const rows = await db
		.updateTable('mail_outbox')
		.set((update) => ({
			not_before: until.toISOString(),
			attempts: update('attempts', '+', 1)
		}))
		.where(isDue(now))
		.where('id', 'in', (inner) =>
			inner
				.selectFrom('mail_outbox')
				.where(isDue(now))
				.where('delete_after', '>', now.toISOString())
				.orderBy(urgency)
				.orderBy('not_before')
				.orderBy('id')
				.limit(most)
				.select('id')
		)
		.returningAll()
		.execute();

	return rows.map((row) => ({
		id: row.id,
		kind: row.kind as MailKind,
		organisationId: row.organisation_id ?? undefined,
		roundId: row.round_id ?? undefined,
		evaluationId: row.evaluation_id ?? undefined,
		invitationId: row.invitation_id ?? undefined,
		address: row.address ?? undefined,
		language: row.language ?? undefined,
		sealed: row.sealed ?? undefined,
		attempts: row.attempts - 1
	}));
}

export async function hasDueMail(db: Kysely<Database>, now: Date): Promise<boolean> {
	const row = await db
		.selectFrom('mail_outbox')
		.where(isDue(now))
		.select('id')
		.limit(1)
		.executeTakeFirst();

	return row !== undefined;
}

export async function postponeMail(
	db: Kysely<Database>,
	id: string,
	notBefore: Date
): Promise<void> {
	await db
		.updateTable('mail_outbox')
		.set({ not_before: notBefore.toISOString() })
		.where('id', '=', id)
		.execute();
}

export async function deleteMail(db: Kysely<Database>, id: string): Promise<void> {
	await db.deleteFrom('mail_outbox').where('id', '=', id).execute();
}

export async function deleteStaleMails(db: Kysely<Database>, now: Date): Promise<void> {
	await db.deleteFrom('mail_outbox').where('delete_after', '<=', now.toISOString()).execute();
}

/** Mails about an evaluation that nobody needs any more. */
export async function deleteMailsAbout(
	trx: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<void> {
	await trx
		.deleteFrom('mail_outbox')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();
}
