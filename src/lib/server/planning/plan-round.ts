import type { Kysely } from 'kysely';
import { closingMoment } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import {
	insertEvaluation,
	insertLeaders,
	insertRound,
	type PlannedEvaluation,
	type PlannedRound
} from './queries.ts';

/** Writes a whole round as a draft: its settings, its leaders and everybody on their lists. */
export async function planRound(
	db: Kysely<Database>,
	round: Omit<PlannedRound, 'closesAt'>,
	evaluations: readonly PlannedEvaluation[]
): Promise<void> {
	const planned = { ...round, closesAt: closingMoment(round.closesOn) };

	await db.transaction().execute(async (trx) => {
		await insertLeaders(
			trx,
			round.organisationId,
			evaluations.map(({ leader }) => leader)
		);
		await insertRound(trx, planned);
		for (const evaluation of evaluations) await insertEvaluation(trx, planned, evaluation);
	});
}
