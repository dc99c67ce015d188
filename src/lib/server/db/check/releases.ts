import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { kept } from '#lib/server/releases/forget-old.ts';
import type { Database } from '../schema.ts';

/** Each leader of a released round has one report, and each report is the one that was frozen. */
export async function checkReleases(
	db: Kysely<Database>,
	_keys: KeyRing,
	now: Date
): Promise<readonly string[]> {
	return [...(await checkPresence(db, now)), ...(await checkHashes(db))];
}

/** Reports are deleted when they have been kept as long as was promised; the rounds stay. */
async function checkPresence(db: Kysely<Database>, now: Date): Promise<readonly string[]> {
	const oldest = new Date(now);
	oldest.setUTCMonth(oldest.getUTCMonth() - kept.reports);
	const { rows } = await sql<{ id: string }>`
		select evaluation.id
		from evaluation
		inner join round
			on round.organisation_id = evaluation.organisation_id and round.id = evaluation.round_id
		left join leader_release
			on leader_release.organisation_id = evaluation.organisation_id
			and leader_release.evaluation_id = evaluation.id
		where round.state = 'released' and evaluation.cancelled = 0 and leader_release.id is null
			and round.closed_at >= ${oldest.toISOString()}
		order by evaluation.id
	`.execute(db);

	return rows.map(({ id }) => `Evaluation ${id}: the round is released but the report is missing.`);
}

async function checkHashes(db: Kysely<Database>): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('leader_release')
		.select(['id', 'body', 'sha256'])
		.where('state', '=', 'released')
		.orderBy('id')
		.execute();

	return rows
		.filter(({ body, sha256 }) => body === null || hash(body) !== sha256)
		.map(({ id }) => `Report ${id} is not the text that was frozen.`);
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
