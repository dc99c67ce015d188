import type { Transaction } from 'kysely';
import type { Form } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterLists } from '#lib/domain/rater-group/rater-lists.ts';
import type { Background, Person } from '#lib/domain/round/plan.ts';
import { deleteAdoptions } from '#lib/server/adoptions/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { writeSelection } from '#lib/server/rounds/settings.ts';
import type { EvaluationRef, OwnEvaluation } from '../own/queries.ts';
import { deletePlannedRaters } from '../queries.ts';

/** A private organisation with its one leader, who is this account. */
export async function insertPrivateLeader(
	trx: Transaction<Database>,
	{ organisationId, id }: EvaluationRef,
	account: Person & { readonly id: string }
): Promise<void> {
	await trx
		.insertInto('organisation')
		.values({ id: organisationId, kind: 'private', name: '', sector: null })
		.execute();
	await trx
		.insertInto('leader')
		.values({
			organisation_id: organisationId,
			id,
			account_id: account.id,
			name: account.name,
			email: account.email
		})
		.execute();
	await trx
		.insertInto('role')
		.values({ organisation_id: organisationId, account_id: account.id, role: 'leader' })
		.execute();
}

interface NewDraft extends EvaluationRef {
	readonly roundId: string;
	readonly roundName: string;
	readonly leaderId: string;
	readonly leader: Person;
	readonly questionnaireVersion: string;
	readonly selection: Selection;
	readonly audience: string;
	readonly unit: string;
	readonly background: Background;
}

/** A round that has not started, with its one evaluation. */
export async function insertDraft(trx: Transaction<Database>, draft: NewDraft): Promise<void> {
	await trx
		.insertInto('round')
		.values({
			organisation_id: draft.organisationId,
			id: draft.roundId,
			name: draft.roundName,
			questionnaire_version: draft.questionnaireVersion,
			...writeSelection(draft.selection),
			audience: draft.audience,
			contact: JSON.stringify({ name: '', email: '' }),
			own_words: '',
			state: 'draft'
		})
		.execute();
	await trx
		.insertInto('evaluation')
		.values({
			organisation_id: draft.organisationId,
			id: draft.id,
			round_id: draft.roundId,
			leader_id: draft.leaderId,
			leader_name: draft.leader.name,
			leader_email: draft.leader.email,
			unit: draft.unit,
			background: JSON.stringify(draft.background)
		})
		.execute();
}

type RoundChange = Partial<{
	name: string;
	form: Form;
	themes: string;
	focus_only: number;
	comments: number;
	conditions: number;
	peers: number;
	work: number;
	examples: number;
	own_statements: string;
	opens_on: string | null;
	closes_on: string | null;
	closes_at: string | null;
	audience: string;
	contact: string;
	own_words: string;
}>;

export async function changeRound(
	trx: Transaction<Database>,
	{ organisationId, roundId }: OwnEvaluation,
	change: RoundChange
): Promise<void> {
	await trx
		.updateTable('round')
		.set(change)
		.where('organisation_id', '=', organisationId)
		.where('id', '=', roundId)
		.execute();
}

export async function changeEvaluation(
	trx: Transaction<Database>,
	{ organisationId, id }: OwnEvaluation,
	change: { leader_name: string; unit: string; background: string }
): Promise<void> {
	await trx
		.updateTable('evaluation')
		.set(change)
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/** The address of a manager who may read the report, where there is one. */
export async function replaceManager(
	trx: Transaction<Database>,
	{ organisationId, id }: OwnEvaluation,
	address: string
): Promise<void> {
	await trx
		.updateTable('evaluation')
		.set({ manager: address })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.where('manager', '!=', '')
		.execute();
}

/** The leader's name and the private organisation's name and sector, as the texts use them. */
export async function changeNames(
	trx: Transaction<Database>,
	{ organisationId, leaderId }: Pick<OwnEvaluation, 'organisationId' | 'leaderId'>,
	names: { readonly leader: string; readonly organisation: string; readonly sector: string | null }
): Promise<void> {
	await trx
		.updateTable('leader')
		.set({ name: names.leader })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', leaderId)
		.execute();
	await trx
		.updateTable('organisation')
		.set({ name: names.organisation, sector: names.sector })
		.where('id', '=', organisationId)
		.where('kind', '=', 'private')
		.execute();
}

/** Puts these lists in the place of those there were. */
export async function replacePlannedRaters(
	trx: Transaction<Database>,
	{ organisationId, id }: EvaluationRef,
	{ employees, manager, peers }: RaterLists
): Promise<void> {
	await deletePlannedRaters(trx, { organisationId, id });

	const inGroup = (group: 'employee' | 'manager' | 'peer', addresses: readonly string[]) =>
		addresses.map((address) => ({
			organisation_id: organisationId,
			evaluation_id: id,
			rater_group: group,
			address
		}));
	const rows = [
		...inGroup('employee', employees),
		...inGroup('manager', manager === undefined ? [] : [manager]),
		...inGroup('peer', peers)
	];
	for (let start = 0; start < rows.length; start += 500) {
		await trx
			.insertInto('planned_rater')
			.values(rows.slice(start, start + 500))
			.execute();
	}
}

/** Takes a round that never started away again, with everybody on its lists. */
export async function deleteDraft(
	trx: Transaction<Database>,
	evaluation: OwnEvaluation
): Promise<void> {
	const { organisationId, id, roundId } = evaluation;
	await deletePlannedRaters(trx, evaluation);
	await deleteAdoptions(trx, organisationId, [id]);
	await trx
		.deleteFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
	await trx
		.deleteFrom('round')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', roundId)
		.execute();
}
