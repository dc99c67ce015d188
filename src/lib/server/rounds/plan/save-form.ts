import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { RoundForm } from '#lib/domain/questionnaire/forms.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Managers } from '#lib/domain/round/first-page.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { randomId } from '#lib/server/random.ts';
import { findRound, type RoundRef } from '../queries.ts';
import { writeSelection } from '../settings.ts';
import { changeDraftRound, type RoundChange } from './change.ts';
import { changeRound, deleteRoundForm, writeRoundForm } from './queries.ts';

/** Saves what is asked in the whole round, and in whose name managers answer. */
export async function saveRoundForm(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	selection: Omit<Selection, 'ownStatements'>,
	managers: Managers
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, async (trx) => {
		const before = (await findRound(trx, ref))?.selection;
		const { ownStatements } = before ?? {};
		await changeRound(trx, ref, { ...writeSelection({ ...selection, ownStatements }), managers });
	});
}

/** Saves the organisation's own statements, each with the id of its place. */
export async function saveStatements(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	statements: NonNullable<Selection['ownStatements']>
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, (trx) =>
		changeRound(trx, ref, { own_statements: JSON.stringify(statements) })
	);
}

/** Saves a form for a group of leaders; one without an id is new. */
export async function saveGroupForm(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	form: Omit<RoundForm, 'id'> & { readonly id: string | undefined }
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, (trx) =>
		writeRoundForm(trx, ref, { ...form, id: form.id ?? randomId() })
	);
}

export async function removeGroupForm(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	formId: string
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, (trx) => deleteRoundForm(trx, ref, formId));
}
