import type { Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { Database } from '../db/schema.ts';

export interface Account {
	readonly id: string;
	readonly email: string;
	readonly name: string;
	readonly language: Language;
}

export async function findAccountByEmail(
	db: Kysely<Database>,
	email: string
): Promise<Account | undefined> {
	return selectAccounts(db).where('email', '=', email).executeTakeFirst();
}

export async function findAccount(db: Kysely<Database>, id: string): Promise<Account | undefined> {
	return selectAccounts(db).where('id', '=', id).executeTakeFirst();
}

/** Adds an account unless somebody else just has; the address decides which one it is. */
export async function insertAccount(trx: Kysely<Database>, account: Account): Promise<void> {
	await trx
		.insertInto('account')
		.values(account)
		.onConflict((conflict) => conflict.column('email').doNothing())
		.execute();
}

export async function updateAccount(
	db: Kysely<Database>,
	accountId: string,
	change: { readonly name: string; readonly language: Language }
): Promise<void> {
	await db.updateTable('account').set(change).where('id', '=', accountId).execute();
}

/** What a leader with this address is called in evaluations that others have set up. */
export async function findLeaderName(
	db: Kysely<Database>,
	email: string
): Promise<string | undefined> {
	const row = await db
		.selectFrom('leader')
		.select('name')
		.where('email', '=', email)
		.orderBy('name')
		.limit(1)
		.executeTakeFirst();

	return row?.name;
}

/** Leaders that others have entered belong to the person who has shown that the address is theirs. */
export async function adoptLeaders(
	trx: Kysely<Database>,
	accountId: string,
	email: string
): Promise<void> {
	await trx
		.updateTable('leader')
		.set({ account_id: accountId })
		.where('email', '=', email)
		.where('account_id', 'is', null)
		.execute();
}

export interface SavedMirror {
	readonly questionnaireVersion: string;
	/** One character a statement: 1-5, or - where there is no value. */
	readonly answers: string;
	/** yyyy-mm-dd. */
	readonly savedOn: string;
}

/** Keeps a person's mirror profile in the place of the one before. */
export async function saveMirror(
	trx: Kysely<Database>,
	accountId: string,
	{ questionnaireVersion, answers, savedOn }: SavedMirror
): Promise<void> {
	const kept = { questionnaire_version: questionnaireVersion, answers, saved_on: savedOn };

	await trx
		.insertInto('saved_mirror')
		.values({ account_id: accountId, ...kept })
		.onConflict((conflict) => conflict.column('account_id').doUpdateSet(kept))
		.execute();
}

export async function findSavedMirror(
	db: Kysely<Database>,
	accountId: string
): Promise<SavedMirror | undefined> {
	const row = await db
		.selectFrom('saved_mirror')
		.selectAll()
		.where('account_id', '=', accountId)
		.executeTakeFirst();

	return (
		row && {
			questionnaireVersion: row.questionnaire_version,
			answers: row.answers,
			savedOn: row.saved_on
		}
	);
}

export async function deleteMirror(db: Kysely<Database>, accountId: string): Promise<void> {
	await db.deleteFrom('saved_mirror').where('account_id', '=', accountId).execute();
}

function selectAccounts(db: Kysely<Database>) {
	return db.selectFrom('account').select(['id', 'email', 'name', 'language']);
}
