import type { Kysely } from 'kysely';
import { kept } from '#lib/domain/retention/kept.ts';
import { dueBefore } from '#lib/domain/retention/length.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { forgetUnused } from '../accounts/forget-unused.ts';
import { forgetAudit } from '../audit/forget.ts';
import type { Database } from '../db/schema.ts';
import { forgetLeft } from '../evaluations/forget-left.ts';
import { deleteOldRestMarks } from '../evaluations/rest.queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { forgetOld } from '../releases/forget-old.ts';
import { deleteOldOffers } from '../roles/offers.queries.ts';
import { cancelLostRounds } from '../rounds/cancel-lost.ts';

/** The program was not here for so long that the clock may be wrong, in milliseconds. */
const absence = 3 * 24 * 3_600_000;

/**
 * Whether the time since the last look is one that a running program would let pass. After a longer
 * pause, or a jump of the clock, nothing is deleted until the next look finds the same time going on:
 * a wrong clock that is put right within hours then costs nothing.
 */
export function isSteady(lastLook: Date | undefined, now: Date): boolean {
	if (!lastLook) return false;
	const passed = now.getTime() - lastLook.getTime();

	return passed >= 0 && passed <= absence;
}

/** Deletes everything that has been kept as long as people were told. One that fails keeps none of the others back. */
export async function forgetDue(db: Kysely<Database>, keys: KeyRing, now: Date): Promise<void> {
	const problems: unknown[] = [];
	for (const forget of [
		() => cancelLostRounds(db, keys, now),
		() => forgetOld(db, now),
		() => forgetLeft(db, now),
		() => forgetUnused(db, now),
		() => deleteOldOffers(db, dayOf(dueBefore(kept.roleOffers, now))),
		() => deleteOldRestMarks(db, dueBefore(kept.restMark, now)),
		() => forgetAudit(db, now)
	]) {
		try {
			await forget();
		} catch (problem) {
			problems.push(problem);
		}
	}
	if (problems.length > 0) throw new AggregateError(problems, 'some of it could not be deleted');
}
