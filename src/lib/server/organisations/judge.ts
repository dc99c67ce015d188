import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { findAccount } from '../accounts/queries.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { queueVerdict, type Addressee } from '../mail/outbox.ts';
import { lockHolders } from '../roles/queries.ts';
import { deleteSessionsOf } from '../sessions/queries.ts';
import { deleteAsked, markVerified } from './asked.queries.ts';

/**
 * Lets an organisation that was asked for begin, or declines it. Whoever becomes its administrator by
 * that is signed out, as with any new role. Whoever asked is told by mail. Only an operator gets here.
 */
export async function judgeOrganisation(
	db: Kysely<Database>,
	{ accountId }: Actor,
	id: string,
	verdict: 'verified' | 'declined',
	now: Date
): Promise<'done' | 'not_found'> {
	return db.transaction().execute(async (trx) => {
		const holders = await lockHolders(trx, id, 'orgadmin');
		const people = await listAddressees(trx, holders);
		const isDone = await (verdict === 'verified' ? markVerified : deleteAsked)(trx, id);
		if (!isDone) return 'not_found';
		await queueVerdict(trx, mailOf[verdict], id, people, now);
		if (verdict === 'verified') {
			for (const holder of holders) {
				if (holder !== accountId) await deleteSessionsOf(trx, holder);
			}
		}
		await recordAudit(trx, {
			...{ organisationId: id, at: now, accountId, action: `organisation_${verdict}` },
			...{ object: `organisation:${id}`, detail: {}, outcome: 'done' }
		});

		return 'done';
	});
}

const mailOf = { verified: 'organisationVerified', declined: 'organisationDeclined' } as const;

async function listAddressees(
	trx: Transaction<Database>,
	accountIds: readonly string[]
): Promise<readonly Addressee[]> {
	const found: Addressee[] = [];
	for (const id of accountIds) {
		const account = await findAccount(trx, id);
		if (account) found.push({ address: account.email, language: account.language });
	}

	return found;
}
