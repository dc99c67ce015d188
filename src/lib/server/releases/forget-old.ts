import type { Kysely } from 'kysely';
import { deleteOldComments } from '../comments/queries.ts';
import type { Database } from '../db/schema.ts';
import { deleteOldNamedAnswers } from '../named-answers/queries.ts';
import { deleteOldReports } from './queries.ts';

/** How long people were told that their words and their report are kept, in months after the close. */
export const kept = { comments: 12, reports: 60 } as const;

/** Deletes what was promised to be gone by now. */
export async function forgetOld(db: Kysely<Database>, now: Date): Promise<void> {
	await deleteOldComments(db, monthsBefore(now, kept.comments));
	await deleteOldReports(db, monthsBefore(now, kept.reports));
	await deleteOldNamedAnswers(db, monthsBefore(now, kept.reports));
}

function monthsBefore(now: Date, months: number): Date {
	const before = new Date(now);
	before.setUTCMonth(before.getUTCMonth() - months);

	return before;
}
