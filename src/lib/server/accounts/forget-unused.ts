import type { Kysely } from 'kysely';
import { kept } from '#lib/domain/retention/kept.ts';
import { dueBefore } from '#lib/domain/retention/length.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { listEvaluationsOf } from '../evaluations/forget.queries.ts';
import { forgetLeader, listLeadersOf } from '../evaluations/leaders.queries.ts';
import { lockAccount } from '../evaluations/own/queries.ts';
import { deleteFollowUp } from '../follow-up/queries.ts';
import {
	isStillLeft,
	listLeftAccounts,
	noticeLeftAccounts,
	removeAccount
} from './remove.queries.ts';

/**
 * Deletes the accounts that nobody has signed in to for as long as people were told. Reports stay as
 * long as they would have: whoever comes back with the same address finds them again. What they planned
 * after a report goes: it was for their eyes alone.
 */
export async function forgetUnused(db: Kysely<Database>, now: Date): Promise<void> {
	await noticeLeftAccounts(db, dayOf(now));
	const before = dayOf(dueBefore(kept.unusedAccounts, now));

	for (const account of await listLeftAccounts(db, before)) {
		await db.transaction().execute(async (trx) => {
			await lockAccount(trx, account.id);
			if (!(await isStillLeft(trx, account.id, before))) return;

			for (const { organisationId, id } of await listEvaluationsOf(trx, account.id))
				await deleteFollowUp(trx, organisationId, id);
			const leaders = await listLeadersOf(trx, account.id);
			await removeAccount(trx, account);
			for (const leader of leaders) await forgetLeader(trx, leader);
			await recordAudit(trx, {
				...{ organisationId: '', at: now, accountId: undefined, outcome: 'done', detail: {} },
				...{ action: 'account_deleted', object: `account:${account.id}` }
			});
		});
	}
}
