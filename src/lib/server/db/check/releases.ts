import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/**
 * Each leader of a released round has one report, no round that is not counted has figures, and each
 * release is the one that was frozen.
 */
export async function checkReleases(db: Kysely<Database>): Promise<readonly string[]> {
	return [
		...(await checkPresence(db)),
		...(await checkEarly(db)),
		...(await checkHashes(db)),
		...(await checkOrganisationHashes(db))
	];
}

/** An evaluation whose report was deleted, by its leader or by time, says so. */
async function checkPresence(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ id: string }>`
		select evaluation.id
		from evaluation
		inner join round
			on round.organisation_id = evaluation.organisation_id and round.id = evaluation.round_id
		left join leader_release
			on leader_release.organisation_id = evaluation.organisation_id
			and leader_release.evaluation_id = evaluation.id
		where round.state = 'released' and evaluation.cancelled = 0 and leader_release.id is null
			and evaluation.forgotten = 0
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

/** An organisation's figures come from its leaders' reports, so never before them, and never in a private one. */
async function checkEarly(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ round_id: string }>`
		select organisation_release.round_id
		from organisation_release
		left join round
			on round.organisation_id = organisation_release.organisation_id
			and round.id = organisation_release.round_id
		left join organisation on organisation.id = organisation_release.organisation_id
		where round.id is null or round.state not in ('counted', 'released')
			or organisation.kind = 'private'
		order by organisation_release.round_id
	`.execute(db);

	return rows.map(
		({ round_id }) => `Round ${round_id} has an organisation’s figures it cannot have.`
	);
}

async function checkOrganisationHashes(db: Kysely<Database>): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('organisation_release')
		.select(['round_id', 'body', 'sha256'])
		.where('state', '=', 'released')
		.orderBy('round_id')
		.execute();

	return rows
		.filter(({ body, sha256 }) => body === null || hash(body) !== sha256)
		.map(
			({ round_id }) =>
				`The organisation’s figures of round ${round_id} are not those that were frozen.`
		);
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
