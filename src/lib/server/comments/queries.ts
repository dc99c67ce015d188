import type { Kysely, Transaction } from 'kysely';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { prepared, unseen } from '../db/prepared.ts';
import type { Database } from '../db/schema.ts';
import { selectClosedBefore } from '../evaluations/queries.ts';
import { randomId } from '../random.ts';

/** Words that may be shown. They are tied to nothing but their leader, group and question. */
export interface Comment {
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly question: string;
	readonly text: string;
}

/** Writes comments in the order given, which the caller has shuffled. */
export async function insertComments(
	trx: Transaction<Database>,
	organisationId: string,
	comments: readonly Comment[]
): Promise<void> {
	if (comments.length === 0) return;

	await trx
		.insertInto('comment')
		.values(
			comments.map(({ evaluationId, group, question, text }) => ({
				organisation_id: organisationId,
				id: randomId(),
				evaluation_id: evaluationId,
				rater_group: group,
				question,
				body: text
			}))
		)
		.execute();
}

/** A comment as it is kept. */
export interface KeptComment extends Comment {
	readonly id: string;
	/** The leader has put it out of sight, for themselves only. */
	readonly hidden: boolean;
}

/** The comments of one evaluation, by their random ids. */
export async function listComments(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<readonly KeptComment[]> {
	const { rows } = await selectComments(db, { organisationId, evaluationId });

	return rows.map((row) => ({
		id: row.id,
		hidden: row.hidden === 1,
		evaluationId,
		group: row.rater_group,
		question: row.question,
		text: row.body
	}));
}

const selectComments = prepared(
	(
		db,
		{
			organisationId,
			evaluationId
		}: { readonly organisationId: string; readonly evaluationId: string }
	) =>
		db
			.selectFrom('comment')
			.select(['id', 'rater_group', 'question', 'body', 'hidden'])
			.where('organisation_id', '=', unseen(db, organisationId))
			.where('evaluation_id', '=', unseen(db, evaluationId))
			.orderBy('id')
);

/** Puts a comment about one leader out of their sight, or takes it back; false where it is not there. */
export async function markComment(
	db: Kysely<Database>,
	{
		organisationId,
		evaluationId
	}: { readonly organisationId: string; readonly evaluationId: string },
	{ id, hidden }: Pick<KeptComment, 'id' | 'hidden'>
): Promise<boolean> {
	const result = await db
		.updateTable('comment')
		.set({ hidden: hidden ? 1 : 0 })
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.where('id', '=', id)
		.executeTakeFirst();

	return result.numUpdatedRows > 0n;
}

/** Removes the comments of rounds that closed before a moment. */
export async function deleteOldComments(db: Kysely<Database>, before: Date): Promise<void> {
	await db
		.deleteFrom('comment')
		.where('evaluation_id', 'in', selectClosedBefore(db, before))
		.execute();
}

/** Removes the comments about one leader. */
export async function deleteComments(
	trx: Transaction<Database>,
	organisationId: string,
	evaluationId: string
): Promise<void> {
	await trx
		.deleteFrom('comment')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();
}
