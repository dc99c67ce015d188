import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { mayOffer } from '#lib/domain/access/role-keepers.ts';
import type { Language } from '#lib/domain/language.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit, type AuditEntry } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { queueRoleOffer } from '../mail/outbox.ts';
import { deleteOffer, insertOffer, listOffers, type OfferRef } from './offers.queries.ts';
import { holdsRole } from './queries.ts';

/** So many may wait in an organisation: a full list is a slip of a script, or somebody who sends mails. */
export const mostOffers = 50;

export type Offering = 'offered' | 'offered_before' | 'held' | 'too_many' | 'refused';

/**
 * Offers a role to whoever has an address, by mail in a language. Nobody gets a second mail about the
 * same offer on the same day.
 */
export async function offerRole(
	db: Kysely<Database>,
	actor: Actor,
	{ language, ...offer }: OfferRef & { readonly language: Language },
	now: Date
): Promise<Offering> {
	const { organisationId, email, role } = offer;
	const offeredOn = dayOf(now);
	if (!mayOffer(actor, organisationId, role)) return refuse(db, actor, offer, 'role_offered', now);

	return db.transaction().execute(async (trx): Promise<Offering> => {
		if (await holdsRole(trx, offer)) return 'held';
		const waiting = await listOffers(trx, organisationId);
		const before = waiting.find((each) => each.email === email && each.role === role);
		if (before?.offeredOn === offeredOn) return 'offered_before';
		if (!before && waiting.length >= mostOffers) return 'too_many';

		await insertOffer(trx, { ...offer, offeredOn });
		await queueRoleOffer(trx, { organisationId, address: email, language }, now);
		await note(trx, actor, offer, 'role_offered', 'done', now);

		return 'offered';
	});
}

/** Takes an offer back before somebody has accepted it. Its mail, if it still waits, is not sent. */
export async function withdrawOffer(
	db: Kysely<Database>,
	actor: Actor,
	offer: OfferRef,
	now: Date
): Promise<'withdrawn' | 'unchanged' | 'refused'> {
	if (!mayOffer(actor, offer.organisationId, offer.role))
		return refuse(db, actor, offer, 'role_offer_withdrawn', now);

	return db.transaction().execute(async (trx) => {
		if (!(await deleteOffer(trx, offer))) return 'unchanged';
		await note(trx, actor, offer, 'role_offer_withdrawn', 'done', now);

		return 'withdrawn';
	});
}

type Action = 'role_offered' | 'role_offer_withdrawn';

async function refuse(
	db: Kysely<Database>,
	actor: Actor,
	offer: OfferRef,
	action: Action,
	now: Date
): Promise<'refused'> {
	await note(db, actor, offer, action, 'refused', now);

	return 'refused';
}

/** To whom is not written down: an address has no place in a log that nobody can delete from. */
async function note(
	db: Kysely<Database> | Transaction<Database>,
	{ accountId }: Actor,
	{ organisationId, role }: OfferRef,
	action: Action,
	outcome: AuditEntry['outcome'],
	now: Date
): Promise<void> {
	await recordAudit(db, {
		...{ organisationId, at: now, accountId, action, outcome, detail: { role } },
		object: `organisation:${organisationId}`
	});
}
