import { sql, type Kysely, type Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { leaderOnly } from '#lib/domain/round/audience.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';
import { writeSelection } from '../rounds/settings.ts';

/** Every public body that is known, for finding one by its name. */
export async function listOrganisations(
	db: Kysely<Database>
): Promise<
	readonly { readonly id: string; readonly name: string; readonly sector: string | undefined }[]
> {
	const rows = await db
		.selectFrom('organisation')
		.select(['id', 'name', 'sector'])
		.where('kind', '=', 'organisation')
		.orderBy('id')
		.execute();

	return rows.map(({ id, name, sector }) => ({ id, name, sector: sector ?? undefined }));
}

/** Lets one import at a time write, so that two of the same round cannot both find it missing. */
export async function awaitOtherImports(trx: Transaction<Database>): Promise<void> {
	if (dialectOf(trx) !== 'postgres') return;

	await sql`lock table organisation in share row exclusive mode`.execute(trx);
}

/** A leader's place in a round of the same organisation that is over. */
export interface EarlierEvaluation {
	readonly leaderId: string;
	readonly leaderName: string;
	/** ISO 8601. */
	readonly closedAt: string;
	readonly isImported: boolean;
}

/** The evaluations of an organisation that closed between two moments. */
export async function listEarlierEvaluations(
	db: Kysely<Database>,
	organisationId: string,
	from: Date,
	to: Date
): Promise<readonly EarlierEvaluation[]> {
	const rows = await db
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.where('evaluation.organisation_id', '=', organisationId)
		.where('round.closed_at', '>=', from.toISOString())
		.where('round.closed_at', '<=', to.toISOString())
		.select(['leader_id', 'leader_name', 'round.closed_at', 'round.imported'])
		.execute();

	return rows.flatMap((row) =>
		row.closed_at === null
			? []
			: [
					{
						leaderId: row.leader_id,
						leaderName: row.leader_name,
						closedAt: row.closed_at,
						isImported: row.imported === 1
					}
				]
	);
}

/** Whether an organisation has a round that was imported and closed in a year (UTC). */
export async function hasImportedRound(
	db: Kysely<Database>,
	organisationId: string,
	year: number
): Promise<boolean> {
	const row = await db
		.selectFrom('round')
		.select('id')
		.where('organisation_id', '=', organisationId)
		.where('imported', '=', 1)
		.where('closed_at', '>=', `${year}-01-01`)
		.where('closed_at', '<', `${year + 1}-01-01`)
		.executeTakeFirst();

	return row !== undefined;
}

export interface ImportedRound extends RoundRef {
	readonly name: string;
	readonly questionnaireVersion: string;
	readonly selection: Selection;
	/** The day on which it is said to have closed, and the moment. */
	readonly closedOn: string;
	readonly closedAt: Date;
}

/** Writes a round that is over and counted; nobody was invited to it here, and nobody gets a mail. */
export async function insertImportedRound(
	trx: Transaction<Database>,
	round: ImportedRound
): Promise<void> {
	const closedAt = round.closedAt.toISOString();

	await trx
		.insertInto('round')
		.values({
			organisation_id: round.organisationId,
			id: round.id,
			name: round.name,
			questionnaire_version: round.questionnaireVersion,
			...writeSelection(round.selection),
			...{ opens_on: round.closedOn, closes_on: round.closedOn },
			...{ closes_at: closedAt, closed_at: closedAt },
			audience: JSON.stringify(leaderOnly),
			contact: JSON.stringify({ name: '', email: '' }),
			own_words: '',
			state: 'counted',
			imported: 1
		})
		.execute();
}

export interface ImportedEvaluation {
	readonly id: string;
	readonly leaderId: string;
	readonly leaderName: string;
	readonly unit: string;
	readonly background: Background;
	/** Whether the leader's last round was so near that only themes are shown. */
	readonly isPulse: boolean;
}

/** Writes evaluations of leaders whose address is not known. */
export async function insertImportedEvaluations(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	evaluations: readonly ImportedEvaluation[]
): Promise<void> {
	await trx
		.insertInto('evaluation')
		.values(
			evaluations.map(({ id, leaderId, leaderName, unit, background, isPulse }) => ({
				...{ organisation_id: organisationId, id, round_id: roundId, leader_id: leaderId },
				...{ leader_name: leaderName, leader_email: '', unit },
				...{ background: JSON.stringify(background), pulse: isPulse ? 1 : 0 }
			}))
		)
		.execute();
}

/** A report of an imported round, as a line of a list. */
export interface ImportedReport {
	readonly id: string;
	readonly leaderName: string;
	readonly unit: string;
}

/** The reports of an imported round that can be read, by the leaders' names. */
export async function listImportedReports(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly ImportedReport[]> {
	const rows = await db
		.selectFrom('leader_release')
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'leader_release.organisation_id')
				.onRef('evaluation.id', '=', 'leader_release.evaluation_id')
		)
		.where('leader_release.organisation_id', '=', organisationId)
		.where('leader_release.round_id', '=', id)
		.where('leader_release.body', 'is not', null)
		.select(['leader_release.id', 'evaluation.leader_name', 'evaluation.unit'])
		.orderBy('evaluation.leader_name')
		.orderBy('leader_release.id')
		.execute();

	return rows.map((row) => ({ id: row.id, leaderName: row.leader_name, unit: row.unit }));
}

/** The reports of a round by the evaluations they are about, also those that are withheld. */
export async function listAllReportIds(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('leader_release')
		.select(['evaluation_id', 'id'])
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.execute();

	return new Map(rows.map((row) => [row.evaluation_id, row.id]));
}
