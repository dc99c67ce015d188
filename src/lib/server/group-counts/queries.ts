import { sql, type Kysely, type Transaction } from 'kysely';
import type { GroupResult } from '#lib/domain/round/count.ts';
import type { CountedEmployees } from '#lib/domain/round/count-organisation.ts';
import { raterGroups, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { normalise } from '../evaluations/identity.queries.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';

/**
 * How many were invited in each group of each evaluation of a round. Who was withdrawn still counts,
 * so that taking somebody off the list does not show whether they had answered; only those whose mail
 * never arrived, and who were replaced, do not.
 */
export async function countInvitedByGroup(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<ReadonlyMap<string, Readonly<Record<RaterGroup, number>>>> {
	const rows = await db
		.selectFrom('invitation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where(({ not, and, eb }) => not(and([eb('bounced', '=', 1), eb('withdrawn', '=', 1)])))
		.groupBy(['evaluation_id', 'rater_group'])
		.select((select) => [
			'evaluation_id',
			'rater_group',
			select.fn.countAll<number | string>().as('count')
		])
		.execute();
	const counts = new Map<string, Record<RaterGroup, number>>();
	for (const row of rows) {
		const mine = counts.get(row.evaluation_id) ?? { self: 0, employee: 0, manager: 0, peer: 0 };
		counts.set(row.evaluation_id, { ...mine, [row.rater_group]: Number(row.count) });
	}

	return counts;
}

/** Who answered as manager of which leader: addresses, by evaluation. Read at the close, and not kept. */
export async function listAnsweredManagers(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('invitation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('rater_group', '=', 'manager')
		.where('answered', '=', 1)
		.select(['evaluation_id', 'address'])
		.execute();

	return new Map(rows.map((row) => [row.evaluation_id, normalise(row.address)]));
}

/**
 * The employees of a round as people, told apart by their address; each slip of paper is for somebody
 * else. Whoever is asked about several leaders is one person in one team. Read at the close, and not kept.
 */
export async function countEmployees(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<CountedEmployees> {
	const { rows } = await sql<{ invited: number; answered: number; teams: number }>`
		select count(*) as invited, count(team) as answered, count(distinct team) as teams
		from (
			select min(case when answered = 1 then invitation.evaluation_id end) as team
			from invitation
			inner join evaluation
				on evaluation.organisation_id = invitation.organisation_id
				and evaluation.id = invitation.evaluation_id
			where invitation.organisation_id = ${organisationId} and invitation.round_id = ${id}
				and rater_group = 'employee' and not (bounced = 1 and withdrawn = 1)
				and evaluation.cancelled = 0 and evaluation.pulse = 0
			group by case when delivery = 'slip' then invitation.id else lower(address) end
		) as person
	`.execute(db);
	const { invited, answered, teams } = rows[0] ?? { invited: 0, answered: 0, teams: 0 };

	return { invited: Number(invited), answered: Number(answered), teams: Number(teams) };
}

export async function insertGroupCounts(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef,
	groups: readonly GroupResult[]
): Promise<void> {
	if (groups.length === 0) return;

	await trx
		.insertInto('group_count')
		.values(
			groups.map(({ evaluationId, group, invited, answered, discarded }) => ({
				organisation_id: organisationId,
				evaluation_id: evaluationId,
				rater_group: group,
				round_id: id,
				...{ invited, answered, discarded }
			}))
		)
		.execute();
}

/** Invited and answered of each group of one evaluation, in the order of the report. */
export async function listGroupCounts(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<readonly { group: RaterGroup; invited: number; answered: number }[]> {
	const rows = await db
		.selectFrom('group_count')
		.select(['rater_group', 'invited', 'answered'])
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();

	return raterGroups.flatMap((group) =>
		rows
			.filter((row) => row.rater_group === group)
			.map(({ invited, answered }) => ({ group, invited, answered }))
	);
}

/** Removes how many were invited and answered about one leader. */
export async function deleteGroupCounts(
	trx: Transaction<Database>,
	organisationId: string,
	evaluationId: string
): Promise<void> {
	await trx
		.deleteFrom('group_count')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();
}
