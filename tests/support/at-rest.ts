import type { Kysely } from 'kysely';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '#lib/server/db/schema.ts';

/**
 * Waits until the mails that were queued are out, so that the program does nothing by itself any more.
 * Throws where some still wait after five minutes.
 */
export async function untilAtRest(db: Kysely<Database>): Promise<void> {
	const until = performance.now() + 300_000;
	for (;;) {
		const due = await db
			.selectFrom('mail_outbox')
			.select('id')
			.where('not_before', '<=', new Date().toISOString())
			.executeTakeFirst();
		if (!due) return;
		if (performance.now() > until) throw new Error('mails still wait to be sent');
		await wait(100);
	}
}
