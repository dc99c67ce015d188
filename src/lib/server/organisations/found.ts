import type { Kysely, Transaction } from 'kysely';
import type { Role } from '#lib/domain/access/actor.ts';
import { findAccountByEmail, insertAccount } from '../accounts/queries.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { insertOrganisation } from '../planning/queries.ts';
import { randomId } from '../random.ts';
import { addRole } from '../roles/queries.ts';

export interface FoundedOrganisation {
	readonly name: string;
	readonly sector: string;
	/** Addresses. Whoever signs in with one of them has the role. */
	readonly admin: string;
	readonly operator: string | undefined;
}

/** Makes a verified organisation with its first administrator, and an operator where one is named. */
export async function foundOrganisation(
	db: Kysely<Database>,
	{ name, sector, admin, operator }: FoundedOrganisation,
	now: Date
): Promise<string> {
	const id = randomId();
	await db.transaction().execute(async (trx) => {
		await insertOrganisation(trx, { id, kind: 'organisation', name, sector });
		await give(trx, id, admin, 'orgadmin', now);
		if (operator !== undefined) await give(trx, id, operator, 'operator', now);
	});

	return id;
}

async function give(
	trx: Transaction<Database>,
	organisationId: string,
	email: string,
	role: Role,
	now: Date
): Promise<void> {
	const known = await findAccountByEmail(trx, email);
	const accountId = known?.id ?? randomId();
	if (!known) await insertAccount(trx, { id: accountId, email, name: '', language: 'da' });
	await addRole(trx, { organisationId, accountId, role });
	await recordAudit(trx, {
		...{ organisationId, at: now, accountId: undefined, action: 'role_granted' },
		...{ object: `account:${accountId}`, detail: { role }, outcome: 'done' }
	});
}
