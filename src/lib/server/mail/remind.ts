import type { Kysely } from 'kysely';
import { dueReminder } from '#lib/domain/round/reminders.ts';
import type { Database } from '../db/schema.ts';
import { queueReminders } from './outbox.ts';
import { claimReminder, listMissing, listRoundsToRemind } from './reminders.queries.ts';

/**
 * Queues the reminders that are due, to those who have not answered only, all of a round at once.
 * Returns how many rounds had one.
 */
export async function remindMissing(db: Kysely<Database>, now: Date): Promise<number> {
	let reminded = 0;

	for (const round of await listRoundsToRemind(db, now)) {
		const due = dueReminder(round, now);
		if (!due) continue;

		const isQueued = await db.transaction().execute(async (trx) => {
			if (!(await claimReminder(trx, round, due.number))) return false;
			await queueReminders(trx, due.kind, await listMissing(trx, round), now);
			return true;
		});
		if (isQueued) reminded += 1;
	}

	return reminded;
}
