import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { closingMoment, type Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { RoundRef } from '../queries.ts';
import { changeDraftRound, type RoundChange } from './change.ts';
import { changeRound, type DraftRoundChange } from './queries.ts';

/** What a round is called and when it runs. Days may still be open. */
export interface RoundDates {
	readonly name: string;
	readonly opensOn: Day | undefined;
	readonly closesOn: Day | undefined;
	/** The last day on which leaders can confirm or correct their lists; none where they are not asked. */
	readonly confirmBy: Day | undefined;
}

export async function saveRoundDates(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	dates: RoundDates
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, (trx) => changeRound(trx, ref, toDateColumns(dates)));
}

export function toDateColumns({
	name,
	opensOn,
	closesOn,
	confirmBy
}: RoundDates): DraftRoundChange {
	return {
		name,
		opens_on: opensOn ?? null,
		closes_on: closesOn ?? null,
		closes_at: closesOn === undefined ? null : closingMoment(closesOn).toISOString(),
		confirm_by: confirmBy ?? null
	};
}
