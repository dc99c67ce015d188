import { sql, type Kysely } from 'kysely';
import type { Database } from './schema.ts';

/**
 * Throws where PostgreSQL would say that something is kept before it is on the disk: a power cut
 * would then take answers whose senders were told that they had arrived.
 */
export async function requireDurableCommits(db: Kysely<Database>): Promise<void> {
	const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(db);
	if (rows[0]?.synchronous_commit === 'off')
		throw new Error('PostgreSQL has synchronous_commit off, it must be on');
}
