import type { Kysely } from 'kysely';
import { listDueReminders, reminderSpan } from '#lib/domain/follow-up/reminders.ts';
import { addDays, dayOf, hourOf } from '#lib/domain/round/calendar.ts';
import { isWorkingTime } from '#lib/domain/round/working-days.ts';
import type { Database } from '../db/schema.ts';
import { queueFollowUp } from '../mail/outbox.ts';
import { findFollowUp, lockFollowUp } from './queries.ts';
import { listToRemind, markReminded } from './reminders.queries.ts';

/**
 * Queues one mail to each leader who has asked for it and has something to be reminded of, on the
 * mornings of working days only. Returns how many got one.
 */
export async function remindLeaders(db: Kysely<Database>, now: Date): Promise<number> {
	if (!isWorkingTime(now) || hourOf(now) >= noon) return 0;
	const today = dayOf(now);
	const span = { from: addDays(today, -reminderSpan), to: addDays(today, reminderSpan) };
	let reminded = 0;

	for (const leader of await listToRemind(db, span)) {
		/* Most of them had theirs, and need no transaction to be told so. */
		if (listDueReminders(await findFollowUp(db, leader), today).length === 0) continue;

		const isQueued = await db.transaction().execute(async (trx) => {
			if (!(await lockFollowUp(trx, leader))) return false;
			const due = listDueReminders(await findFollowUp(trx, leader), today);
			if (due.length === 0) return false;

			for (const reminder of due) await markReminded(trx, leader, reminder, today);
			await queueFollowUp(trx, leader, now);
			return true;
		});
		if (isQueued) reminded += 1;
	}

	return reminded;
}

const noon = 12;
