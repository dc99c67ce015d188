import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { RoundForm } from '#lib/domain/questionnaire/forms.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import type { Managers } from '#lib/domain/round/first-page.ts';
import { prepared } from '../db/prepared.ts';
import type { Database, RoundState } from '../db/schema.ts';
import { dialectOf } from '#db/migrations/dialect.ts';
import { readAudience, readContact, readSelection, type Contact } from './settings.ts';

export interface RoundRef {
	readonly organisationId: string;
	readonly id: string;
}

export interface Round extends RoundRef {
	readonly name: string;
	readonly questionnaireVersion: string;
	/** What its own form asks; `selectionOf` says what is asked about one leader. */
	readonly selection: Selection;
	/** The forms of groups of leaders beside its own, by id. */
	readonly forms: readonly RoundForm[];
	readonly opensOn: string | undefined;
	/** The day its invitations leave; known from its start on. */
	readonly mailsOn: string | undefined;
	readonly closesOn: string | undefined;
	readonly closesAt: string | undefined;
	readonly audience: Audience;
	readonly contact: Contact;
	readonly ownWords: string;
	readonly state: RoundState;
	readonly ballotKey: Uint8Array | undefined;
	readonly mailKey: Uint8Array | undefined;
	readonly reminders: number;
	readonly closedAt: string | undefined;
	/** Its answers were collected by another system, so that somebody held them. */
	readonly isImported: boolean;
	/** Whether managers answer in their own name, or are only ever counted together. */
	readonly managers: Managers;
	/** Its last day was moved once, and is not moved again. */
	readonly wasExtended: boolean;
	/** The last day on which leaders can confirm or correct their lists, where they are asked to. */
	readonly confirmBy: string | undefined;
	/** It was looked through as a draft, and opens by itself on its day. */
	readonly isReady: boolean;
	/** How often it was changed as a draft. Not by leaders who correct their lists in it. */
	readonly revision: number;
	/** Of the mails to those who have none of their own on a list. */
	readonly language: Language;
	/** Of a draft: the day since which nobody has worked on it, as a job noticed it. */
	readonly leftOn: string | undefined;
	/** Its one leader prepares and runs it, also where an organisation lets it count. */
	readonly isLeadersOwn: boolean;
}

export async function findRound(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<Round | undefined> {
	const row = await db
		.selectFrom('round')
		.innerJoin('organisation', 'organisation.id', 'round.organisation_id')
		.where('round.organisation_id', '=', organisationId)
		.where('round.id', '=', id)
		.selectAll('round')
		.select('organisation.kind')
		.executeTakeFirst();

	return (
		row && {
			organisationId: row.organisation_id,
			id: row.id,
			name: row.name,
			questionnaireVersion: row.questionnaire_version,
			selection: readSelection(row),
			forms: await listRoundForms(db, { organisationId, id }),
			opensOn: row.opens_on ?? undefined,
			mailsOn: row.mails_on ?? undefined,
			closesOn: row.closes_on ?? undefined,
			closesAt: row.closes_at ?? undefined,
			audience: readAudience(row.audience),
			contact: readContact(row.contact),
			ownWords: row.own_words,
			state: row.state,
			ballotKey: row.ballot_key ?? undefined,
			mailKey: row.mail_key ?? undefined,
			reminders: row.reminders,
			closedAt: row.closed_at ?? undefined,
			isImported: row.imported === 1,
			managers: row.managers,
			wasExtended: row.extended === 1,
			confirmBy: row.confirm_by ?? undefined,
			isReady: row.ready === 1,
			revision: row.revision,
			language: row.language,
			leftOn: row.left_on ?? undefined,
			isLeadersOwn: row.kind === 'private' || row.by_leader === 1
		}
	);
}

/** The forms of groups of leaders in a round, beside its own, by id. */
export async function listRoundForms(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly RoundForm[]> {
	const rows = await db
		.selectFrom('round_form')
		.select(['id', 'name', 'form', 'themes'])
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.orderBy('id')
		.execute();

	return rows.map(readForm);
}

/** The same of all rounds that have any, by round. */
export async function listAllForms(
	db: Kysely<Database>
): Promise<ReadonlyMap<string, readonly RoundForm[]>> {
	const rows = await db.selectFrom('round_form').selectAll().orderBy('id').execute();
	const byRound = Map.groupBy(rows, ({ round_id }) => round_id);

	return new Map([...byRound].map(([round, forms]) => [round, forms.map(readForm)]));
}

function readForm({ id, name, form, themes }: FormRow): RoundForm {
	return { id, name, form, themes: JSON.parse(themes) as string[] };
}

type FormRow = Pick<Selectable<Database['round_form']>, 'id' | 'name' | 'form' | 'themes'>;

/** All rounds, or those in one state, by id. */
export async function listRounds(
	db: Kysely<Database>,
	states: readonly RoundState[]
): Promise<
	readonly (RoundRef & { name: string; state: RoundState; closesAt: string | undefined })[]
> {
	const rows = await db
		.selectFrom('round')
		.select(['organisation_id', 'id', 'name', 'state', 'closes_at'])
		.where('state', 'in', states)
		.orderBy('id')
		.execute();

	return rows.map((row) => ({
		organisationId: row.organisation_id,
		id: row.id,
		name: row.name,
		state: row.state,
		closesAt: row.closes_at ?? undefined
	}));
}

export interface RoundKeys extends RoundRef {
	readonly state: RoundState;
	readonly ballotKey: Uint8Array | undefined;
}

/** The rounds in some states, each with the key that ballots are sealed to. */
export async function listRoundKeys(
	db: Kysely<Database>,
	states: readonly RoundState[]
): Promise<readonly RoundKeys[]> {
	const rows = await db
		.selectFrom('round')
		.select(['organisation_id', 'id', 'state', 'ballot_key'])
		.where('state', 'in', states)
		.orderBy('id')
		.execute();

	return rows.map((row) => ({
		organisationId: row.organisation_id,
		id: row.id,
		state: row.state,
		ballotKey: row.ballot_key ?? undefined
	}));
}

/** Which of these rounds have ended, so that their keys must be gone. */
export async function listOverRounds(
	db: Kysely<Database>,
	ids: readonly string[]
): Promise<readonly string[]> {
	if (ids.length === 0) return [];

	const rows = await db
		.selectFrom('round')
		.select('id')
		.where('id', 'in', ids)
		.where('state', 'in', ['counted', 'released', 'cancelled'])
		.execute();

	return rows.map(({ id }) => id);
}

/**
 * Whether a round takes answers at this moment, held so until the transaction ends: a close waits for
 * it, and whoever comes while a close runs finds the round closed.
 */
export async function holdOpenRound(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef,
	now: Date
): Promise<boolean> {
	const { rows } = await holdOpen(trx, { organisationId, id, now: now.toISOString() });

	return rows.length > 0;
}

const holdOpen = prepared((db, { organisationId, id, now }: RoundRef & { now: string }) => {
	const open = db
		.selectFrom('round')
		.select('id')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.where('state', '=', 'open')
		.where('closes_at', '>', now);

	return dialectOf(db) === 'postgres' ? open.forShare() : open;
});

/** The state of a round, which stays as it is until the transaction ends. */
export async function holdRound(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef
): Promise<RoundState | undefined> {
	return (await holdState(trx, { organisationId, id })).rows[0]?.state;
}

const holdState = prepared((db, { organisationId, id }: RoundRef) => {
	const found = db
		.selectFrom('round')
		.select('state')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id);

	return dialectOf(db) === 'postgres' ? found.forShare() : found;
});

/** Takes a round for a change that nobody else may make at the same time, and tells its state. */
export async function lockRound(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef
): Promise<RoundState | undefined> {
	const found = trx
		.selectFrom('round')
		.select('state')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id);
	const locked = dialectOf(trx) === 'postgres' ? found.forUpdate() : found;

	return (await locked.executeTakeFirst())?.state;
}

/**
 * Lets only one at a time remove a round's secrets. On PostgreSQL that takes the tables of all rounds
 * for a moment, and two who had both read them would wait for each other.
 */
export async function awaitTurn(trx: Transaction<Database>): Promise<void> {
	if (dialectOf(trx) !== 'postgres') return;

	await sql`lock table invitation in share update exclusive mode`.execute(trx);
}

/** Somebody has changed a draft: it is not ready, not left, and another one than anybody has seen. */
export async function reviseDraft(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef
): Promise<void> {
	await trx
		.updateTable('round')
		.set(({ eb }) => ({ ready: 0, left_on: null, revision: eb('revision', '+', 1) }))
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

type RoundChange = Partial<{
	state: RoundState;
	mails_on: string;
	closes_on: string;
	closes_at: string;
	extended: number;
	closed_at: string;
	ballot_key: Uint8Array | null;
	mail_key: Uint8Array | null;
	reminders: number;
}>;

export async function updateRound(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef,
	change: RoundChange
): Promise<void> {
	await db
		.updateTable('round')
		.set(change)
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}
