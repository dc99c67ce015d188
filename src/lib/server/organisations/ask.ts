import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';
import { addRole } from '../roles/queries.ts';
import { findAskedBy, insertAskedOrganisation } from './asked.queries.ts';

/**
 * Asks for an organisation. Whoever asks becomes its administrator, which is worth nothing before the
 * operator has verified it. One at a time, so that nobody fills the list.
 */
export async function askForOrganisation(
	db: Kysely<Database>,
	{ accountId }: Actor,
	asked: { readonly name: string; readonly sector: string; readonly why: string },
	now: Date
): Promise<'asked' | 'waiting'> {
	const { name, sector, why } = asked;
	const id = randomId();

	return db.transaction().execute(async (trx) => {
		if (await findAskedBy(trx, accountId)) return 'waiting';
		await insertAskedOrganisation(trx, { id, name, sector });
		await addRole(trx, { organisationId: id, accountId, role: 'orgadmin' });
		await recordAudit(trx, {
			...{ organisationId: id, at: now, accountId, action: 'organisation_asked' },
			...{ object: `organisation:${id}`, detail: { why }, outcome: 'done' }
		});

		return 'asked';
	});
}
