import type { Kysely } from 'kysely';
import { kept } from '#lib/domain/retention/kept.ts';
import { dueBefore } from '#lib/domain/retention/length.ts';
import type { Database } from '../db/schema.ts';
import {
	deleteEntriesBefore,
	findOldestKept,
	hasEntryBefore,
	moveLimit
} from './forget.queries.ts';

/**
 * The only way out of the audit log: entries that have been kept as long as was promised. Where the
 * program's clock and the database's disagree, the one that keeps more is believed.
 */
export async function forgetAudit(db: Kysely<Database>, now: Date): Promise<void> {
	const due = dueBefore(kept.auditEntries, now).toISOString();

	await db.transaction().execute(async (trx) => {
		const oldest = await findOldestKept(trx);
		const before = due < oldest ? due : oldest;
		if (!(await hasEntryBefore(trx, before))) return;

		await moveLimit(trx, before);
		await deleteEntriesBefore(trx, before);
	});
}
