import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Appointment, FollowUp, ReminderKind } from '#lib/domain/follow-up/plan.ts';
import type { Database } from '../db/schema.ts';
import { changeFollowUp, type FollowUpChange } from './change.ts';
import { markNotes } from './seen.ts';
import { updateMeeting, updateNotes, updateReminders, updateTalk } from './queries.ts';

/** When the talk with the own manager is, and whether it was held. */
export function saveTalk(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	talk: Omit<Appointment, 'remindedOn'>
): Promise<FollowUpChange> {
	return changeFollowUp(db, actor, reportId, async (trx, ref, before) => {
		await updateTalk(trx, ref, { ...talk, remindedOn: before.talk.remindedOn });

		return 'saved';
	});
}

/** When the meeting with the employees is and how long, and whether it was held. */
export function saveMeeting(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	meeting: Omit<FollowUp['meeting'], 'remindedOn'>
): Promise<FollowUpChange> {
	return changeFollowUp(db, actor, reportId, async (trx, ref, before) => {
		await updateMeeting(trx, ref, { ...meeting, remindedOn: before.meeting.remindedOn });

		return 'saved';
	});
}

/**
 * What the leader writes for nobody else; `changed` where it was written over notes that are others
 * now. Without a mark it is kept in any case.
 */
export function saveNotes(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	notes: string,
	seen?: string
): Promise<FollowUpChange | 'changed'> {
	return changeFollowUp(db, actor, reportId, async (trx, ref, before) => {
		const isSeen = seen === undefined || seen === (await markNotes(before.notes));
		if (!isSeen && before.notes !== notes) return 'changed';
		await updateNotes(trx, ref, notes);

		return 'saved';
	});
}

/** What the leader wants to be reminded of from now on; nothing switches all of it off. */
export function saveReminders(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	kinds: readonly ReminderKind[]
): Promise<FollowUpChange> {
	return changeFollowUp(db, actor, reportId, async (trx, ref) => {
		await updateReminders(trx, ref, kinds);

		return 'saved';
	});
}
