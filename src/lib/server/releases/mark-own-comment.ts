import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { markComment } from '../comments/queries.ts';
import type { Database } from '../db/schema.ts';
import { getReport } from './get-report.ts';

/**
 * Puts a comment in a leader's own report out of sight, or takes it back: for the leader only, and
 * nothing of the comment changes. Others who read the report see all of them.
 */
export async function markOwnComment(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	{ id, hidden }: { readonly id: string; readonly hidden: boolean }
): Promise<'marked' | 'not_found'> {
	const given = await getReport(db, actor, reportId);
	if (given?.state !== 'released' || given.reader !== 'leader') return 'not_found';
	const isShown = given.report.comments.some(({ marks = [] }) =>
		marks.some((mark) => mark.id === id)
	);

	return isShown && (await markComment(db, given, { id, hidden })) ? 'marked' : 'not_found';
}
