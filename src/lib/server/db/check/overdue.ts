import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Days that a server may stand still before what it should have deleted is worth a word. */
const slack = 7;

/** Addresses of closed rounds leave with their last mail, and no mail waits for ever. */
export async function checkOverdue(db: Kysely<Database>, now: Date): Promise<readonly string[]> {
	const latest = new Date(now.getTime() - slack * 86_400_000).toISOString();
	const { rows } = await sql<{ overdue: number | string }>`
		select count(*) as overdue from mail_outbox where delete_after < ${latest}
	`.execute(db);
	const overdue = Number(rows[0]?.overdue ?? 0);

	return overdue === 0 ? [] : [`Mails that should have been deleted a week ago: ${overdue}.`];
}
