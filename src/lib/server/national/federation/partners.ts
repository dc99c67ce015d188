import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { findOwnCard, readCard, type Card } from './card.ts';
import { deletePartner, findPartner, writePartner } from './queries.ts';

/** What became of a card that the operator has pasted. */
export type Trusting =
	| { readonly kind: 'trusted'; readonly card: Card }
	/** It is no card, or is the card of this installation. */
	| { readonly kind: 'no_card' | 'own_card' };

/** Who orders it: the operator, or a command. */
type By = Pick<Actor, 'accountId'> | undefined;

/** Trusts another installation from now on. Its fingerprint should have been read aloud before. */
export async function trustPartner(
	db: Kysely<Database>,
	keys: KeyRing,
	by: By,
	{ name, pasted }: { readonly name: string; readonly pasted: string },
	now: Date
): Promise<Trusting> {
	const card = readCard(pasted);
	if (!card) return { kind: 'no_card' };
	if (findOwnCard(keys)?.fingerprint === card.fingerprint) return { kind: 'own_card' };

	const { fingerprint, text } = card;
	await db.transaction().execute(async (trx) => {
		await writePartner(trx, { fingerprint, name, card: text, trustedOn: dayOf(now) });
		await recordAudit(trx, entry(by, 'partner_trusted', fingerprint, now));
	});

	return { kind: 'trusted', card };
}

/** Takes nothing more from an installation. What has come stays. */
export async function distrustPartner(
	db: Kysely<Database>,
	by: By,
	fingerprint: string,
	now: Date
): Promise<'done' | 'gone'> {
	if (!(await findPartner(db, fingerprint))) return 'gone';
	await db.transaction().execute(async (trx) => {
		await deletePartner(trx, fingerprint);
		await recordAudit(trx, entry(by, 'partner_removed', fingerprint, now));
	});

	return 'done';
}

function entry(
	by: By,
	action: 'partner_trusted' | 'partner_removed',
	fingerprint: string,
	now: Date
) {
	return {
		...{ organisationId: '', at: now, accountId: by?.accountId, action },
		...{ object: `partner:${fingerprint}`, detail: {}, outcome: 'done' as const }
	};
}
