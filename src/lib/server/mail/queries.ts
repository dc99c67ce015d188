import type { ExpressionBuilder, Kysely, Selectable } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
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
	| 'stoppedLeader'
	| 'extended'
	| 'reportReady'
	| 'reportShared'
	| 'followUp'
	| 'bounced'
	| 'confirmList'
	| 'test'
	| 'roundBounced'
	| 'organisationVerified'
	| 'organisationDeclined'
	| 'roleOffer'
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
}

/** What leaves as one mail to one person: mostly one row, several where several leaders ask them. */
export interface QueuedLetter {
	/** The same at each try, so that a mail which arrives twice is known for one. */
	readonly id: string;
	/** All of one kind and, save sign-in links, of one round. Never empty. */
	readonly mails: readonly [QueuedMail, ...QueuedMail[]];
	/** How often it was tried before. */
	readonly attempts: number;
}

export interface NewMail extends Omit<QueuedMail, 'id'> {
	/** Where a second one under the same is left out; random otherwise. */
	readonly id?: string | undefined;
	/** Shared by the rows of one letter; none where the row is a letter by itself. */
	readonly letter?: string | undefined;
	readonly notBefore: Date;
	readonly deleteAfter: Date;
}

export async function insertMails(trx: Kysely<Database>, mails: readonly NewMail[]): Promise<void> {
	for (let start = 0; start < mails.length; start += 200) {
		const rows = mails.slice(start, start + 200).map((mail) => ({
			id: mail.id ?? randomId(),
			kind: mail.kind,
			organisation_id: mail.organisationId ?? null,
			round_id: mail.roundId ?? null,
			evaluation_id: mail.evaluationId ?? null,
			invitation_id: mail.invitationId ?? null,
			letter: mail.letter ?? null,
			address: mail.address ?? null,
			language: mail.language ?? null,
			sealed: mail.sealed ?? null,
			not_before: mail.notBefore.toISOString(),
			delete_after: mail.deleteAfter.toISOString()
		}));

		await trx
			.insertInto('mail_outbox')
			.values(rows)
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute();
	}
}

/** Milliseconds that a mail waits at most from one try to the next, see `patience` in deliver.ts. */
const longestWait = 12 * 3_600_000;

type Condition = ExpressionBuilder<Database, 'mail_outbox'>;

/** What is written ahead of the time at which it may leave. */
const aheadOfTime: readonly MailKind[] = ['invitation', 'closedThanks', 'roundBounced'];

const isReached = (now: Date) => (eb: Condition) => eb('not_before', '<=', now.toISOString());

/**
 * Only invitations, thanks and the news of a morning are written ahead of their time. Any other mail, and one that was tried before, that
 * has to wait longer than that was put off before the clock was set back, and goes now.
 */
function isMisdated(now: Date) {
	const latest = new Date(now.getTime() + longestWait + clockTolerance).toISOString();

	return ({ or, and, eb }: Condition) =>
		and([
			eb('not_before', '>', latest),
			or([eb('kind', 'not in', aheadOfTime), eb('attempts', '>', 0)])
		]);
}

/**
 * Takes up to `most` letters that are due and puts each off until `until`, so that nobody else takes
 * it meanwhile and it comes again should the program stop here. Who waits longest comes first.
 */
export async function claimLetters(
	db: Kysely<Database>,
	{ most, until }: { readonly most: number; readonly until: Date },
	now: Date
): Promise<readonly QueuedLetter[]> {
	const due = await listDue(db, most, now);
	if (due.length === 0) return [];

	const letters = due.flatMap(({ letter }) => (letter === null ? [] : [letter]));
	const rows = await db
		.updateTable('mail_outbox')
		.set((update) => ({
			not_before: until.toISOString(),
			attempts: update('attempts', '+', 1)
		}))
		/* Asked again, because somebody else may have taken it since. */
		.where((eb) => eb.or([isReached(now)(eb), isMisdated(now)(eb)]))
		.where(({ or, eb }) =>
			or([
				eb(
					'id',
					'in',
					due.map(({ id }) => id)
				),
				...(letters.length > 0 ? [eb('letter', 'in', letters)] : [])
			])
		)
		.returningAll()
		.execute();

	return toLetters(rows);
}

/** In the order of the index, because everything that waits would have to be sorted each time. */
async function listDue(db: Kysely<Database>, most: number, now: Date) {
	const inOrder = db
		.selectFrom('mail_outbox')
		.where('delete_after', '>', now.toISOString())
		.orderBy('not_before')
		.orderBy('id')
		.limit(most)
		.select(['id', 'letter']);
	const due = await inOrder.where(isReached(now)).execute();

	return due.length < most ? [...due, ...(await inOrder.where(isMisdated(now)).execute())] : due;
}

function toLetters(rows: readonly Selectable<Database['mail_outbox']>[]): readonly QueuedLetter[] {
	const byLetter = Map.groupBy(rows, ({ id, letter }) => letter ?? id);

	return [...byLetter].flatMap(([id, some]) => {
		const [first, ...rest] = some.toSorted((one, other) => (one.id < other.id ? -1 : 1));
		if (!first) return [];

		return [
			{ id, mails: [toMail(first), ...rest.map(toMail)] as const, attempts: first.attempts - 1 }
		];
	});
}

function toMail(row: Selectable<Database['mail_outbox']>): QueuedMail {
	return {
		id: row.id,
		kind: row.kind as MailKind,
		organisationId: row.organisation_id ?? undefined,
		roundId: row.round_id ?? undefined,
		evaluationId: row.evaluation_id ?? undefined,
		invitationId: row.invitation_id ?? undefined,
		address: row.address ?? undefined,
		language: row.language ?? undefined,
		sealed: row.sealed ?? undefined
	};
}

export async function hasDueMail(db: Kysely<Database>, now: Date): Promise<boolean> {
	return (await listDue(db, 1, now)).length > 0;
}

export async function postponeLetter(
	db: Kysely<Database>,
	{ mails }: QueuedLetter,
	notBefore: Date
): Promise<void> {
	await db
		.updateTable('mail_outbox')
		.set({ not_before: notBefore.toISOString() })
		.where('id', 'in', idsOf(mails))
		.execute();
}

export async function deleteLetter(db: Kysely<Database>, { mails }: QueuedLetter): Promise<void> {
	await db.deleteFrom('mail_outbox').where('id', 'in', idsOf(mails)).execute();
}

function idsOf(mails: readonly QueuedMail[]): readonly string[] {
	return mails.map(({ id }) => id);
}

/**
 * Gives back what a program that was killed had taken to send, so that nobody waits for it. `within`
 * is for how long a letter is taken; what failed and waits no longer than that is tried now too. Only
 * one program serves a SQLite file; on PostgreSQL others may be sending, and time gives it back.
 */
export async function freeClaimedMails(
	db: Kysely<Database>,
	within: number,
	now: Date
): Promise<void> {
	if (dialectOf(db) !== 'sqlite') return;

	await db
		.updateTable('mail_outbox')
		.set({ not_before: now.toISOString() })
		.where('attempts', '>', 0)
		.where('not_before', '>', now.toISOString())
		.where('not_before', '<=', new Date(now.getTime() + within).toISOString())
		.execute();
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
