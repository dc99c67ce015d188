import { sql, type Kysely } from 'kysely';
import { dialectOf } from './dialect.ts';

/**
 * PostgreSQL keeps samples of what stands in each column, for planning, and they outlive the rows: after
 * a close, addresses and marks of ballots could still be read in its statistics. From the columns that
 * hold what is somebody's own it takes none. docs/decisions/0022 has the reasons.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	if (dialectOf(db) !== 'postgres') return;

	for (const [table, columns] of Object.entries(own)) {
		const changes = columns.map((column) => `alter column ${column} set statistics 0`);
		await sql.raw(`alter table ${table} ${changes.join(', ')}`).execute(db);
	}
}

/** The first three pass it on to the partitions of rounds that are open. */
const own: Readonly<Record<string, readonly string[]>> = {
	invitation: [
		...['id', 'address', 'language', 'token_hash', 'sealed_token', 'answered', 'withdrawn'],
		...['bounced', 'silent', 'replace_misses']
	],
	draft: ['id', 'sealed', 'code_salt', 'misses'],
	ballot: ['id', 'sealed', 'replace_hash'],
	planned_rater: ['address'],
	mail_outbox: ['id', 'invitation_id', 'address', 'language', 'sealed'],
	comment: ['id', 'body'],
	named_answer: ['packed'],
	report_reader: ['address'],
	saved_mirror: ['answers'],
	sign_in: ['token_hash', 'email', 'browser_hash', 'code_hash', 'kept'],
	session: ['token_hash', 'browser'],
	account: ['email', 'name'],
	leader: ['name', 'email'],
	evaluation: ['leader_name', 'leader_email', 'background'],
	open_evaluation: ['leader_email'],
	round: ['contact', 'audience', 'own_words'],
	leader_release: ['body']
};
