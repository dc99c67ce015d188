import type { Transaction } from 'kysely';
import { addDays, type Day } from '#lib/domain/round/calendar.ts';
import { anonymousGroups, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '../db/schema.ts';

/** How many of one group are invited and have answered, all who ever were on the list counted. */
export interface GroupProgress {
	readonly organisationId: string;
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly invited: number;
	readonly answered: number;
}

/**
 * Counts the anonymous groups of open rounds that began before today and are not counted yet today.
 * A count from after tomorrow was made with a wrong clock, and does not keep the next one back.
 */
export async function countGroups(
	trx: Transaction<Database>,
	today: Day
): Promise<readonly GroupProgress[]> {
	const rows = await trx
		.selectFrom('invitation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'invitation.organisation_id')
				.onRef('round.id', '=', 'invitation.round_id')
		)
		.leftJoin('progress_count', (join) =>
			join
				.onRef('progress_count.organisation_id', '=', 'invitation.organisation_id')
				.onRef('progress_count.evaluation_id', '=', 'invitation.evaluation_id')
				.onRef('progress_count.rater_group', '=', 'invitation.rater_group')
		)
		.where('round.state', '=', 'open')
		.where('round.opens_on', '<', today)
		.where('invitation.rater_group', 'in', anonymousGroups)
		/* As in the final count: somebody whose mail never came, and who was replaced, is not two people. */
		.where(({ not, and, eb }) =>
			not(and([eb('invitation.bounced', '=', 1), eb('invitation.withdrawn', '=', 1)]))
		)
		.where((where) =>
			where.or([
				where('progress_count.counted_on', 'is', null),
				where('progress_count.counted_on', '<', today),
				where('progress_count.counted_on', '>', addDays(today, 1))
			])
		)
		.groupBy(['invitation.organisation_id', 'invitation.evaluation_id', 'invitation.rater_group'])
		.select(({ fn }) => [
			'invitation.organisation_id',
			'invitation.evaluation_id',
			'invitation.rater_group',
			fn.countAll<number | string>().as('invited'),
			fn.sum<number | string>('invitation.answered').as('answered')
		])
		.execute();

	return rows.map((row) => ({
		organisationId: row.organisation_id,
		evaluationId: row.evaluation_id,
		group: row.rater_group,
		invited: Number(row.invited),
		answered: Number(row.answered)
	}));
}

export async function saveProgressCounts(
	trx: Transaction<Database>,
	groups: readonly GroupProgress[],
	today: Day
): Promise<void> {
	const rows = groups.map(({ organisationId, evaluationId, group, invited, answered }) => ({
		...{ organisation_id: organisationId, evaluation_id: evaluationId, rater_group: group },
		...{ counted_on: today, invited, answered }
	}));

	for (let start = 0; start < rows.length; start += 200)
		await trx
			.insertInto('progress_count')
			.values(rows.slice(start, start + 200))
			.onConflict((conflict) =>
				conflict
					.columns(['organisation_id', 'evaluation_id', 'rater_group'])
					.doUpdateSet((from) => ({
						counted_on: from.ref('excluded.counted_on'),
						invited: from.ref('excluded.invited'),
						answered: from.ref('excluded.answered')
					}))
			)
			.execute();
}

/** The morning's counts are of no use once the round is counted. */
export async function deleteProgressCounts(
	trx: Transaction<Database>,
	organisationId: string,
	evaluationIds: readonly string[]
): Promise<void> {
	if (evaluationIds.length === 0) return;

	await trx
		.deleteFrom('progress_count')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', 'in', evaluationIds)
		.execute();
}
