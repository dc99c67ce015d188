import { sql, type Kysely, type Transaction } from 'kysely';
import type { FollowUp } from '#lib/domain/follow-up/plan.ts';
import type { Reminder } from '#lib/domain/follow-up/reminders.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import { findFollowUp, type FollowUpRef } from './queries.ts';

/** Somebody who has asked to be reminded, and of what report. */
export interface RemindedLeader extends FollowUpRef {
	readonly roundId: string;
	readonly evaluationId: string;
	readonly address: string;
	readonly language: Language;
}

/** Who wants reminders and has something to settle between two days, told of it or not. */
export async function listToRemind(
	db: Kysely<Database>,
	{ from, to }: { readonly from: Day; readonly to: Day }
): Promise<readonly RemindedLeader[]> {
	const rows = await reminded(db)
		.where(({ or, and, eb, exists, selectFrom }) =>
			or([
				and([
					eb('follow_up.remind_talk', '=', 1),
					eb('follow_up.talk_held', '=', 0),
					eb.between('follow_up.talk_on', from, to)
				]),
				and([
					eb('follow_up.remind_meeting', '=', 1),
					eb('follow_up.meeting_held', '=', 0),
					eb.between('follow_up.meeting_on', from, to)
				]),
				and([
					eb('follow_up.remind_focus', '=', 1),
					exists(
						selectFrom('focus_area')
							.whereRef('focus_area.organisation_id', '=', 'follow_up.organisation_id')
							.whereRef('focus_area.report_id', '=', 'follow_up.report_id')
							.where('focus_area.status', 'in', ['planned', 'under_way'])
							.where((focus) => focus.between('focus_area.due_on', from, to))
							.select('focus_area.number')
					)
				])
			])
		)
		.orderBy('follow_up.report_id')
		.execute();

	return rows.map(toLeader);
}

/** The follow-up that a reminder about an evaluation is of; undefined where its report is gone. */
export async function findReminded(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<(FollowUpRef & { readonly followUp: FollowUp }) | undefined> {
	const row = await db
		.selectFrom('leader_release')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.select('id')
		.executeTakeFirst();
	const ref = row && { organisationId, reportId: row.id };

	return ref && { ...ref, followUp: await findFollowUp(db, ref) };
}

/** Notes on which day a reminder was queued. */
export async function markReminded(
	trx: Transaction<Database>,
	{ organisationId, reportId }: FollowUpRef,
	{ kind, number }: Reminder,
	today: Day
): Promise<void> {
	if (kind === 'focus') {
		await trx
			.updateTable('focus_area')
			.set({ reminded_on: today })
			.where('organisation_id', '=', organisationId)
			.where('report_id', '=', reportId)
			.where('number', '=', number ?? 0)
			.execute();
		return;
	}

	await trx
		.updateTable('follow_up')
		.set(kind === 'talk' ? { talk_reminded_on: today } : { meeting_reminded_on: today })
		.where('organisation_id', '=', organisationId)
		.where('report_id', '=', reportId)
		.execute();
}

function reminded(db: Kysely<Database>) {
	return (
		db
			.selectFrom('follow_up')
			.innerJoin('leader_release', (join) =>
				join
					.onRef('leader_release.organisation_id', '=', 'follow_up.organisation_id')
					.onRef('leader_release.id', '=', 'follow_up.report_id')
			)
			.innerJoin('evaluation', (join) =>
				join
					.onRef('evaluation.organisation_id', '=', 'leader_release.organisation_id')
					.onRef('evaluation.id', '=', 'leader_release.evaluation_id')
			)
			.innerJoin('leader', (join) =>
				join
					.onRef('leader.organisation_id', '=', 'evaluation.organisation_id')
					.onRef('leader.id', '=', 'evaluation.leader_id')
			)
			/*
			 * Whoever may write the plan, by account or else by address. Whoever has no account any more
			 * cannot switch anything off either.
			 */
			.innerJoin('account', (join) =>
				join.on(({ and, eb, or, ref }) =>
					or([
						eb('account.id', '=', ref('leader.account_id')),
						and([
							eb('leader.account_id', 'is', null),
							eb('account.email', '=', sql<string>`lower(evaluation.leader_email)`)
						])
					])
				)
			)
			.select([
				'follow_up.organisation_id',
				'follow_up.report_id',
				'leader_release.round_id',
				'leader_release.evaluation_id',
				'account.email',
				'account.language'
			])
	);
}

function toLeader(row: {
	readonly organisation_id: string;
	readonly report_id: string;
	readonly round_id: string;
	readonly evaluation_id: string;
	readonly email: string;
	readonly language: Language;
}): RemindedLeader {
	return {
		...{ organisationId: row.organisation_id, reportId: row.report_id, roundId: row.round_id },
		...{ evaluationId: row.evaluation_id, address: row.email, language: row.language }
	};
}
