import type { Kysely, Selectable, Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import {
	emptyFollowUp,
	reminderKinds,
	type Appointment,
	type FocusArea,
	type FollowUp,
	type ReminderKind
} from '#lib/domain/follow-up/plan.ts';
import type { Database } from '../db/schema.ts';

/** Whose follow-up it is: that of a report. */
export interface FollowUpRef {
	readonly organisationId: string;
	readonly reportId: string;
}

/** What a leader has planned after a report; an empty plan where nothing is. */
export async function findFollowUp(db: Kysely<Database>, ref: FollowUpRef): Promise<FollowUp> {
	const row = await db
		.selectFrom('follow_up')
		.where('organisation_id', '=', ref.organisationId)
		.where('report_id', '=', ref.reportId)
		.selectAll()
		.executeTakeFirst();
	if (!row) return emptyFollowUp;

	return toFollowUp(row, await listFocusRows(db, ref));
}

/**
 * Begins the follow-up of a report where there is none, and holds it until the transaction ends. False
 * where the report is gone, or was withheld.
 */
export async function lockFollowUp(trx: Transaction<Database>, ref: FollowUpRef): Promise<boolean> {
	const report = trx
		.selectFrom('leader_release')
		.where('organisation_id', '=', ref.organisationId)
		.where('id', '=', ref.reportId)
		.where('state', '=', 'released')
		.select('id');
	const locked = await (dialectOf(trx) === 'postgres' ? report.forUpdate() : report).execute();
	if (locked.length === 0) return false;

	await trx
		.insertInto('follow_up')
		.values(toKey(ref))
		.onConflict((conflict) => conflict.columns(['organisation_id', 'report_id']).doNothing())
		.execute();

	return true;
}

export async function updateTalk(
	trx: Transaction<Database>,
	ref: FollowUpRef,
	{ day, time, isHeld, remindedOn }: Appointment
): Promise<void> {
	await updateFollowUp(trx, ref, {
		...{ talk_on: day ?? null, talk_at: time ?? null, talk_held: isHeld ? 1 : 0 },
		talk_reminded_on: remindedOn ?? null
	});
}

export async function updateMeeting(
	trx: Transaction<Database>,
	ref: FollowUpRef,
	{ day, time, isHeld, remindedOn, minutes }: FollowUp['meeting']
): Promise<void> {
	await updateFollowUp(trx, ref, {
		...{ meeting_on: day ?? null, meeting_at: time ?? null, meeting_held: isHeld ? 1 : 0 },
		...{ meeting_reminded_on: remindedOn ?? null, meeting_minutes: minutes }
	});
}

export async function updateNotes(
	trx: Transaction<Database>,
	ref: FollowUpRef,
	notes: string
): Promise<void> {
	await updateFollowUp(trx, ref, { notes });
}

export async function updateReminders(
	trx: Transaction<Database>,
	ref: FollowUpRef,
	kinds: readonly ReminderKind[]
): Promise<void> {
	const flag = (kind: ReminderKind) => (kinds.includes(kind) ? 1 : 0);

	await updateFollowUp(trx, ref, {
		...{ remind_talk: flag('talk'), remind_meeting: flag('meeting') },
		remind_focus: flag('focus')
	});
}

export async function putFocus(
	trx: Transaction<Database>,
	ref: FollowUpRef,
	{ number, theme, words, firstStep, day, status, remindedOn }: FocusArea
): Promise<void> {
	const values = {
		...{ theme: theme ?? null, words, first_step: firstStep, due_on: day ?? null, status },
		reminded_on: remindedOn ?? null
	};
	await trx
		.insertInto('focus_area')
		.values({ ...toKey(ref), number, ...values })
		.onConflict((conflict) =>
			conflict.columns(['organisation_id', 'report_id', 'number']).doUpdateSet(values)
		)
		.execute();
}

export async function deleteFocus(
	trx: Transaction<Database>,
	{ organisationId, reportId }: FollowUpRef,
	number: number
): Promise<void> {
	await trx
		.deleteFrom('focus_area')
		.where('organisation_id', '=', organisationId)
		.where('report_id', '=', reportId)
		.where('number', '=', number)
		.execute();
}

/** Deletes what was planned after an evaluation's report. It goes before the report, which it hangs on. */
export async function deleteFollowUp(
	trx: Transaction<Database>,
	organisationId: string,
	evaluationId: string
): Promise<void> {
	for (const table of ['focus_area', 'follow_up'] as const)
		await trx
			.deleteFrom(table)
			.where('organisation_id', '=', organisationId)
			.where('report_id', 'in', (where) =>
				where
					.selectFrom('leader_release')
					.where('organisation_id', '=', organisationId)
					.where('evaluation_id', '=', evaluationId)
					.select('id')
			)
			.execute();
}

async function updateFollowUp(
	trx: Transaction<Database>,
	{ organisationId, reportId }: FollowUpRef,
	values: Partial<Selectable<Database['follow_up']>>
): Promise<void> {
	await trx
		.updateTable('follow_up')
		.set(values)
		.where('organisation_id', '=', organisationId)
		.where('report_id', '=', reportId)
		.execute();
}

async function listFocusRows(db: Kysely<Database>, { organisationId, reportId }: FollowUpRef) {
	return db
		.selectFrom('focus_area')
		.where('organisation_id', '=', organisationId)
		.where('report_id', '=', reportId)
		.orderBy('number')
		.selectAll()
		.execute();
}

function toKey({ organisationId, reportId }: FollowUpRef) {
	return { organisation_id: organisationId, report_id: reportId };
}

function toFollowUp(
	row: Selectable<Database['follow_up']>,
	areas: readonly Selectable<Database['focus_area']>[]
): FollowUp {
	const wanted: Readonly<Record<ReminderKind, number>> = {
		...{ talk: row.remind_talk, meeting: row.remind_meeting, focus: row.remind_focus }
	};

	return {
		talk: {
			...{ day: row.talk_on ?? undefined, time: row.talk_at ?? undefined },
			...{ isHeld: row.talk_held === 1, remindedOn: row.talk_reminded_on ?? undefined }
		},
		meeting: {
			...{ day: row.meeting_on ?? undefined, time: row.meeting_at ?? undefined },
			...{ isHeld: row.meeting_held === 1, remindedOn: row.meeting_reminded_on ?? undefined },
			minutes: row.meeting_minutes
		},
		focus: areas.map(toFocus),
		notes: row.notes,
		reminders: reminderKinds.filter((kind) => wanted[kind] === 1)
	};
}

function toFocus(row: Selectable<Database['focus_area']>): FocusArea {
	return {
		...{ number: row.number, theme: row.theme ?? undefined, words: row.words },
		...{ firstStep: row.first_step, day: row.due_on ?? undefined, status: row.status },
		remindedOn: row.reminded_on ?? undefined
	};
}
