import type { Kysely } from 'kysely';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { findKeptEvaluation, type Keeper } from '../evaluations/own/queries.ts';
import { listRoster, type RosterEntry } from './roster/queries.ts';

/**
 * Everybody whom a leader has invited, for a file. That it was taken is written down first. The file
 * says no more than the page does: never who has answered.
 */
export async function exportList(
	db: Kysely<Database>,
	keeper: Keeper,
	evaluationId: string,
	now: Date
): Promise<readonly RosterEntry[] | 'not_found' | 'not_open'> {
	const evaluation = await findKeptEvaluation(db, keeper, evaluationId);
	if (!evaluation) return 'not_found';
	if (evaluation.state !== 'open') return 'not_open';

	const { organisationId, id } = evaluation;
	await recordAudit(db, {
		...{ organisationId, at: now, accountId: keeper.accountId, outcome: 'done', detail: {} },
		...{ action: 'list_exported', object: `evaluation:${id}` }
	});

	return (await listRoster(db, evaluation)).filter(({ group }) => group !== 'self');
}
