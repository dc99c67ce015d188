import type { Kysely } from 'kysely';
import { kept } from '#lib/domain/retention/kept.ts';
import { dueBefore } from '#lib/domain/retention/length.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import {
	deleteEmptyDrafts,
	deleteLeftLists,
	listLeftDrafts,
	listStoppedEvaluations,
	noticeLeftDrafts,
	removeEvaluation,
	type ForgottenEvaluation
} from './forget.queries.ts';
import { forgetLeader } from './leaders.queries.ts';

const batch = 100;

/**
 * Deletes what never became a round: the lists of drafts that nobody works on, later the drafts
 * themselves, also those that nobody was ever in, and rounds that were stopped. The first look at a draft only notes the day.
 */
export async function forgetLeft(db: Kysely<Database>, now: Date): Promise<void> {
	await noticeLeftDrafts(db, dayOf(now));
	await deleteLeftLists(db, dayOf(dueBefore(kept.plannedAddresses, now)));

	const left = dayOf(dueBefore(kept.drafts, now));
	await removeAll(db, () => listLeftDrafts(db, left, batch));
	await deleteEmptyDrafts(db, left);
	const stopped = dueBefore(kept.stoppedRounds, now);
	await removeAll(db, () => listStoppedEvaluations(db, stopped, batch));
}

async function removeAll(
	db: Kysely<Database>,
	list: () => Promise<readonly ForgottenEvaluation[]>
): Promise<void> {
	let due = await list();
	while (due.length > 0) {
		for (const evaluation of due) {
			await db.transaction().execute(async (trx) => {
				await removeEvaluation(trx, evaluation);
				await forgetLeader(trx, evaluation);
			});
		}
		due = await list();
	}
}
