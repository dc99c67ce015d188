import type { Kysely, Transaction } from 'kysely';
import { dayReached, type Day } from '#lib/domain/round/calendar.ts';
import { sumUnits } from '#lib/domain/round/progress-sums.ts';
import type { Database } from '../db/schema.ts';
import { countGroups, saveProgressCounts } from './queries.ts';
import {
	listAsked,
	listRoundsToSum,
	listRoundUnits,
	replaceUnitProgress,
	type UnitProgress
} from './units.queries.ts';

/** From how many invited on a group's count is shown; below, a count would come close to a person. */
const fewestCounted = 5;

/** The counts are renewed at eight in Denmark. */
const hour = 8;

/**
 * Counts who has answered, once a day, so that nobody can watch answers arrive. About one leader only
 * groups whose answers are anonymous are counted, and those who were withdrawn stay in: whether one of
 * them had answered must not show. Leaders and managers are counted by unit, and only where enough of
 * them are. Returns how many groups were renewed.
 */
export async function renewProgressCounts(db: Kysely<Database>, now: Date): Promise<number> {
	const today = dayReached(hour, now);

	return db.transaction().execute(async (trx) => {
		const groups = await countGroups(trx, today);
		const shown = groups.filter(({ invited }) => invited >= fewestCounted);
		await saveProgressCounts(trx, shown, today);
		await sumLeaders(trx, today);

		return shown.length;
	});
}

async function sumLeaders(trx: Transaction<Database>, today: Day): Promise<void> {
	for (const round of await listRoundsToSum(trx, today)) {
		const units = await listRoundUnits(trx, round);
		const sums: UnitProgress[] = [];
		for (const group of ['self', 'manager'] as const) {
			const shown = sumUnits(units, await listAsked(trx, round, group));
			sums.push(...shown.map((sum) => ({ ...sum, group, countedOn: today })));
		}
		await replaceUnitProgress(trx, round, sums);
	}
}
