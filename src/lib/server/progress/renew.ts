import type { Kysely } from 'kysely';
import { dayReached } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import { countGroups, saveProgressCounts } from './queries.ts';

/** From how many invited on a group's count is shown; below, a count would come close to a person. */
const fewestCounted = 5;

/** The counts are renewed at eight in Denmark. */
const hour = 8;

/**
 * Counts who has answered, once a day, so that nobody can watch answers arrive. Only groups whose
 * answers are anonymous are counted, and those who were withdrawn stay in: whether one of them had
 * answered must not show. Returns how many groups were renewed.
 */
export async function renewProgressCounts(db: Kysely<Database>, now: Date): Promise<number> {
	const today = dayReached(hour, now);

	return db.transaction().execute(async (trx) => {
		const groups = await countGroups(trx, today);
		const shown = groups.filter(({ invited }) => invited >= fewestCounted);
		await saveProgressCounts(trx, shown, today);

		return shown.length;
	});
}
