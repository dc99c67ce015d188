import type { Kysely } from 'kysely';
import type { Database, RoundState } from '../db/schema.ts';

/** One of a leader's own evaluations, as the list on their own page shows it. */
export interface ListedEvaluation {
	readonly id: string;
	/** Empty while the leader has not said. */
	readonly unit: string;
	/** `deleted` where the round was counted and its report is gone since. */
	readonly state: RoundState | 'withheld' | 'deleted';
	/** yyyy-mm-dd. */
	readonly closesOn: string | undefined;
	readonly closedAt: Date | undefined;
	readonly reportId: string | undefined;
	/** It asks about the leader's focus themes alone. */
	readonly isFocused: boolean;
	/** It came so soon after the last that only themes are shown; not known before its start. */
	readonly isPulse: boolean;
	/** As counted in the morning; empty before the first count and where the groups are too small. */
	readonly progress: readonly ListedProgress[];
}

export interface ListedProgress {
	readonly group: 'employee' | 'peer';
	/** yyyy-mm-dd. */
	readonly countedOn: string;
	readonly invited: number;
	readonly answered: number;
}

/** The evaluations of the leader who owns an account: what is under way first, then the latest. */
export async function listOwnEvaluations(
	db: Kysely<Database>,
	accountId: string
): Promise<readonly ListedEvaluation[]> {
	const rows = await db
		.selectFrom('leader')
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'leader.organisation_id')
				.onRef('evaluation.leader_id', '=', 'leader.id')
		)
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.leftJoin('leader_release', (join) =>
			join
				.onRef('leader_release.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader_release.evaluation_id', '=', 'evaluation.id')
		)
		.where('leader.account_id', '=', accountId)
		.where('evaluation.leader_email', '<>', '')
		.select([
			'evaluation.id',
			'evaluation.unit',
			'evaluation.cancelled',
			'evaluation.forgotten',
			'evaluation.pulse',
			'round.state',
			'round.closes_on',
			'round.closed_at',
			'round.focus_only',
			'leader_release.id as release_id',
			'leader_release.state as release_state'
		])
		.execute();
	const progress = await listProgress(
		db,
		rows.filter(({ state }) => state === 'open').map(({ id }) => id)
	);

	return rows
		.map((row) => ({
			id: row.id,
			unit: row.unit,
			state: stateOf(row),
			closesOn: row.closes_on ?? undefined,
			closedAt: row.closed_at === null ? undefined : new Date(row.closed_at),
			reportId: row.release_state === 'released' ? (row.release_id ?? undefined) : undefined,
			isFocused: row.focus_only === 1,
			isPulse: row.pulse === 1,
			progress: progress.filter(({ evaluationId }) => evaluationId === row.id)
		}))
		.sort((one, other) => sortKey(other).localeCompare(sortKey(one)));
}

async function listProgress(db: Kysely<Database>, evaluationIds: readonly string[]) {
	if (evaluationIds.length === 0) return [];

	const rows = await db
		.selectFrom('progress_count')
		.where('evaluation_id', 'in', evaluationIds)
		.where('rater_group', 'in', ['employee', 'peer'])
		.orderBy('rater_group')
		.selectAll()
		.execute();

	return rows.map((row) => ({
		evaluationId: row.evaluation_id,
		group: row.rater_group === 'peer' ? ('peer' as const) : ('employee' as const),
		countedOn: row.counted_on,
		invited: row.invited,
		answered: row.answered
	}));
}

function stateOf(row: {
	readonly state: RoundState;
	readonly cancelled: number;
	readonly forgotten: number;
	readonly release_state: 'released' | 'withheld' | null;
}): ListedEvaluation['state'] {
	if (row.cancelled === 1) return 'cancelled';
	if (row.forgotten === 1) return 'deleted';

	return row.release_state === 'withheld' ? 'withheld' : row.state;
}

/** What is under way sorts after every day that has been. */
function sortKey({ state, closedAt, closesOn }: ListedEvaluation): string {
	if (state === 'draft') return '9';
	if (state === 'open') return '8';

	return closedAt?.toISOString() ?? closesOn ?? '';
}
