import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { findApprover } from '#lib/domain/researcher/standing.ts';
import { currentTerms } from '#lib/domain/researcher/terms.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { insertAcceptance } from './queries.ts';

/**
 * An approved researcher accepts the terms in the edition that they were shown. `other_edition` where
 * it is not the current one any more, `refused` for everybody else.
 */
export async function acceptTerms(
	db: Kysely<Database>,
	actor: Actor,
	shown: string,
	now: Date
): Promise<'accepted' | 'accepted_before' | 'other_edition' | 'refused'> {
	const organisationId = findApprover(actor);
	if (organisationId === undefined) return 'refused';
	if (shown !== currentTerms) return 'other_edition';
	const { accountId } = actor;
	const acceptance = { terms: currentTerms, acceptedOn: dayOf(now) };

	return db.transaction().execute(async (trx) => {
		if (!(await insertAcceptance(trx, accountId, acceptance))) return 'accepted_before';
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId, outcome: 'done' },
			...{ action: 'research_terms_accepted', object: `account:${accountId}` },
			detail: { terms: currentTerms }
		});

		return 'accepted';
	});
}
