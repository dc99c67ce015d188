import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { FollowedLeader } from '#lib/domain/round/follow.ts';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { Round } from '../queries.ts';
import { listForFile } from './follow-round.ts';

/** Every leader of an open round with the morning's count, for a file. That it was taken is written down first. */
export async function exportCounts(
	db: Kysely<Database>,
	{ accountId }: Actor,
	round: Pick<Round, 'organisationId' | 'id' | 'state'>,
	now: Date
): Promise<readonly FollowedLeader[] | 'not_open'> {
	if (round.state !== 'open') return 'not_open';

	await recordAudit(db, {
		...{ organisationId: round.organisationId, at: now, accountId, outcome: 'done', detail: {} },
		...{ action: 'counts_exported', object: `round:${round.id}` }
	});

	return listForFile(db, round);
}
