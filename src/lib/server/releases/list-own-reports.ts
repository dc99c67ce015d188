import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { OwnReport } from '#lib/domain/report/over-time.ts';
import { listOwnEvaluations } from '../accounts/own-evaluations.queries.ts';
import type { Database } from '../db/schema.ts';
import { getOwnReport } from './get-own-report.ts';

/**
 * The released reports about the leader who asks, wherever they lead, each by the way in which it is
 * read alone. What was deleted or withheld is not there.
 */
export async function listOwnReports(
	db: Kysely<Database>,
	actor: Actor
): Promise<readonly OwnReport[]> {
	const evaluations = await listOwnEvaluations(db, actor.accountId);
	const own = await Promise.all(
		evaluations.map(async ({ reportId }) => {
			const own = reportId && (await getOwnReport(db, actor, reportId));

			return own && own !== 'withheld' ? [own] : [];
		})
	);

	return own.flat();
}
