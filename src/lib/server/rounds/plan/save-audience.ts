import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import type { Person } from '#lib/domain/round/plan.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { RoundRef } from '../queries.ts';
import { changeDraftRound, type RoundChange } from './change.ts';
import { changeRound } from './queries.ts';

/**
 * Saves who besides the leaders will see their reports, and whom everybody may ask. Each leader's own
 * manager is noted with the leader when the round opens.
 */
export async function saveRoundAudience(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	{ scope, readers }: Audience,
	contact: Person
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, (trx) =>
		changeRound(trx, ref, {
			audience: JSON.stringify({ scope, readers }),
			contact: JSON.stringify({ name: contact.name, email: contact.email })
		})
	);
}

/** Saves the organisation's own lines in the mails, and the language of those who have none of their own. */
export async function saveRoundWords(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	{ ownWords, language }: { readonly ownWords: string; readonly language: 'da' | 'en' }
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, (trx) =>
		changeRound(trx, ref, { own_words: ownWords, language })
	);
}
