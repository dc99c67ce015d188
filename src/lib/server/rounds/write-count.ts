import type { Transaction } from 'kysely';
import { raterGroups } from '#lib/domain/rater-group/groups.ts';
import { insertComments } from '../comments/queries.ts';
import type { Database } from '../db/schema.ts';
import { insertGroupCounts } from '../group-counts/queries.ts';
import { insertMoments, keepMomentsKey } from '../moments/queries.ts';
import { insertNamedAnswers } from '../named-answers/queries.ts';
import { insertTallies } from '../tallies/queries.ts';
import { inBatches } from './in-batches.ts';
import type { PreparedCount } from './prepare-count.ts';
import type { RoundRef } from './queries.ts';

/**
 * Writes what a count leaves, the same for a close and for an import. `disturbed`, and nothing written,
 * where the year's moments have been sealed to another key in the meantime.
 */
export async function writeCount(
	trx: Transaction<Database>,
	ref: RoundRef,
	{ groups, tallies, moments, momentsKey, named, comments }: PreparedCount
): Promise<'written' | 'disturbed'> {
	if (momentsKey && !(await keepMomentsKey(trx, momentsKey.year, momentsKey.publicKey)))
		return 'disturbed';

	await inBatches(tallies, (some) => insertTallies(trx, ref, some));
	await inBatches(moments, (some) => insertMoments(trx, some));
	await inBatches(named, (some) => insertNamedAnswers(trx, ref.organisationId, some));
	await inBatches(comments, (some) => insertComments(trx, ref.organisationId, some));
	await inBatches(groups, (some) => insertGroupCounts(trx, ref, some));

	return 'written';
}

/** How many answered in each group of a round, for the log. */
export function countPeople({ groups }: Pick<PreparedCount, 'groups'>): Record<string, number> {
	return Object.fromEntries(
		raterGroups.map((name) => [
			name,
			groups.filter(({ group }) => group === name).reduce((sum, { answered }) => sum + answered, 0)
		])
	);
}
