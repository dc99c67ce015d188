import type { Kysely, Transaction } from 'kysely';
import { leaderOnly } from '#lib/domain/round/audience.ts';
import type { RoundForm } from '#lib/domain/questionnaire/forms.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { RoundRef } from '../queries.ts';

interface NewRound extends RoundRef {
	readonly name: string;
	readonly questionnaireVersion: string;
}

/** A round of an organisation that has not opened, with the narrowest choices. */
export async function insertDraftRound(
	trx: Transaction<Database>,
	{ organisationId, id, name, questionnaireVersion }: NewRound
): Promise<void> {
	await trx
		.insertInto('round')
		.values({
			...{ organisation_id: organisationId, id, name },
			questionnaire_version: questionnaireVersion,
			...{ form: 'standard', themes: '[]', conditions: 1, peers: 0 },
			audience: JSON.stringify(leaderOnly),
			contact: JSON.stringify({ name: '', email: '' }),
			...{ own_words: '', state: 'draft' }
		})
		.execute();
}

export type DraftRoundChange = Partial<{
	name: string;
	opens_on: Day | null;
	closes_on: Day | null;
	closes_at: string | null;
	confirm_by: Day | null;
	form: RoundForm['form'];
	themes: string;
	comments: number;
	conditions: number;
	peers: number;
	work: number;
	examples: number;
	own_statements: string;
	managers: 'attributed' | 'aggregate';
	audience: string;
	contact: string;
	own_words: string;
	language: Language;
	ready: number;
	left_on: null;
}>;

export async function changeRound(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef,
	change: DraftRoundChange
): Promise<void> {
	await trx
		.updateTable('round')
		.set(change)
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/** Writes a form for some of the leaders, in the place of the one with the same id. */
export async function writeRoundForm(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	{ id, name, form, themes }: RoundForm
): Promise<void> {
	const asked = { name, form, themes: JSON.stringify(themes) };
	await trx
		.insertInto('round_form')
		.values({ organisation_id: organisationId, round_id: roundId, id, ...asked })
		.onConflict((conflict) =>
			conflict.columns(['organisation_id', 'round_id', 'id']).doUpdateSet(asked)
		)
		.execute();
}

/** Its leaders are asked by the round's own form again. */
export async function deleteRoundForm(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	formId: string
): Promise<void> {
	await trx
		.updateTable('evaluation')
		.set({ form_id: null })
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', roundId)
		.where('form_id', '=', formId)
		.execute();
	await trx
		.deleteFrom('round_form')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', roundId)
		.where('id', '=', formId)
		.execute();
}

/** What is left of a round when its leaders are out of it. */
export async function deleteRound(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef
): Promise<void> {
	await trx
		.deleteFrom('round_form')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.execute();
	await trx
		.deleteFrom('round')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/** Rounds that were looked through and whose first day has come. */
export async function listReadyRounds(
	db: Kysely<Database>,
	today: Day
): Promise<readonly RoundRef[]> {
	const rows = await db
		.selectFrom('round')
		.where('state', '=', 'draft')
		.where('ready', '=', 1)
		.where('opens_on', '<=', today)
		.select(['organisation_id', 'id'])
		.orderBy('opens_on')
		.orderBy('id')
		.execute();

	return rows.map((row) => ({ organisationId: row.organisation_id, id: row.id }));
}

/** An organisation's units, by name; the tree follows from whose parent is whose. */
export async function listUnits(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly { id: string; parentId: string | undefined; name: string }[]> {
	const rows = await db
		.selectFrom('unit')
		.where('organisation_id', '=', organisationId)
		.select(['id', 'parent_id', 'name'])
		.orderBy('name')
		.orderBy('id')
		.execute();

	return rows.map((row) => ({ id: row.id, parentId: row.parent_id ?? undefined, name: row.name }));
}
