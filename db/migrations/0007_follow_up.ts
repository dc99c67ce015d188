import { sql, type Kysely } from 'kysely';
import { dialectOf } from './dialect.ts';

/**
 * What a leader plans after the report: a talk, a meeting, at most three focus areas, notes, and which
 * reminders are wanted. It hangs on the report and goes with it. `…_reminded_on` is the day on which a
 * reminder of that date was queued; a date that is moved is reminded of anew. `focus_only` is a round
 * that asks about its chosen themes and nothing else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const end = dialectOf(db) === 'sqlite' ? 'strict, without rowid' : '';
	const flag = (name: string) => `${name} integer not null default 0 check (${name} in (0, 1))`;

	for (const statement of [
		`create table follow_up (
			organisation_id text not null,
			report_id text not null,
			talk_on text,
			talk_at text,
			${flag('talk_held')},
			talk_reminded_on text,
			meeting_on text,
			meeting_at text,
			meeting_minutes integer not null default 60 check (meeting_minutes in (60, 90)),
			${flag('meeting_held')},
			meeting_reminded_on text,
			notes text not null default '',
			${flag('remind_talk')},
			${flag('remind_meeting')},
			${flag('remind_focus')},
			primary key (organisation_id, report_id),
			foreign key (organisation_id, report_id) references leader_release (organisation_id, id)
		) ${end}`,
		`create table focus_area (
			organisation_id text not null,
			report_id text not null,
			number integer not null check (number between 1 and 3),
			theme text,
			words text not null,
			first_step text not null,
			due_on text,
			status text not null check (status in ('planned', 'under_way', 'done', 'dropped')),
			reminded_on text,
			primary key (organisation_id, report_id, number),
			foreign key (organisation_id, report_id) references follow_up (organisation_id, report_id)
		) ${end}`,
		`alter table round add column ${flag('focus_only')}`
	])
		await sql.raw(statement).execute(db);
}
