import { sql, type Kysely } from 'kysely';
import { commentLimits } from '#lib/domain/disclosure/leader-report.ts';
import type { Database } from '../schema.ts';

/** That a round holds what belongs to its state: figures after its close and not before, keys the other way round. */
export async function checkStates(db: Kysely<Database>): Promise<readonly string[]> {
	return [
		...(await checkPublicKeys(db)),
		...(await checkEarlyFigures(db)),
		...(await checkCounted(db)),
		...(await checkProgress(db)),
		...(await checkComments(db))
	];
}

async function checkPublicKeys(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ id: string; state: string }>`
		select id, state from round
		where (state in ('open', 'lost') and (ballot_key is null or mail_key is null))
			or (state not in ('open', 'lost') and (ballot_key is not null or mail_key is not null))
		order by id
	`.execute(db);

	return rows.map(({ id, state }) =>
		state === 'open' || state === 'lost'
			? `Round ${id} is ${state} but has nothing to seal answers to.`
			: `Round ${id} is ${state} but answers could still be sealed to it.`
	);
}

/** Before the close there are counts of answers, renewed each morning, and nothing else. */
async function checkEarlyFigures(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ round_id: string; state: string; what: string }>`
		select distinct round.id as round_id, round.state, early.what
		from (
			select organisation_id, evaluation_id, 'counts' as what from group_count
			union all select organisation_id, evaluation_id, 'tallies' from tally
			union all select organisation_id, evaluation_id, 'named answers' from named_answer
			union all select organisation_id, evaluation_id, 'comments' from comment
			union all select organisation_id, evaluation_id, 'reports' from leader_release
		) as early
		inner join evaluation
			on evaluation.organisation_id = early.organisation_id and evaluation.id = early.evaluation_id
		inner join round
			on round.organisation_id = evaluation.organisation_id and round.id = evaluation.round_id
		where round.state not in ('counted', 'released')
		order by round.id, early.what
	`.execute(db);

	return rows.map(({ round_id, state, what }) => `Round ${round_id} is ${state} but has ${what}.`);
}

/** Every leader is asked in their own round, so each has a count after it; in another system's, maybe not. */
async function checkCounted(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ id: string }>`
		select evaluation.id
		from evaluation
		inner join round
			on round.organisation_id = evaluation.organisation_id and round.id = evaluation.round_id
		left join group_count
			on group_count.organisation_id = evaluation.organisation_id
			and group_count.evaluation_id = evaluation.id
			and (group_count.rater_group = 'self' or round.imported = 1)
		where round.state in ('counted', 'released') and evaluation.cancelled = 0
			and evaluation.forgotten = 0 and group_count.evaluation_id is null
		order by evaluation.id
	`.execute(db);

	return rows.map(
		({ id }) => `Evaluation ${id}: the round is counted but nothing was counted here.`
	);
}

/** The morning's counts never say more than is so. */
async function checkProgress(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ evaluation_id: string; rater_group: string }>`
		select progress_count.evaluation_id, progress_count.rater_group
		from progress_count
		left join invitation
			on invitation.organisation_id = progress_count.organisation_id
			and invitation.evaluation_id = progress_count.evaluation_id
			and invitation.rater_group = progress_count.rater_group
		group by progress_count.organisation_id, progress_count.evaluation_id,
			progress_count.rater_group, progress_count.invited, progress_count.answered
		having progress_count.invited > count(invitation.id)
			or progress_count.answered > coalesce(sum(invitation.answered), 0)
			or progress_count.answered > progress_count.invited
		order by progress_count.evaluation_id, progress_count.rater_group
	`.execute(db);

	return rows.map(
		({ evaluation_id, rater_group }) =>
			`Evaluation ${evaluation_id}, ${rater_group}: the count of the morning says more than is so.`
	);
}

/** Comments of employees are kept where enough of them answered. */
async function checkComments(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ evaluation_id: string; rater_group: string }>`
		select comment.evaluation_id, comment.rater_group
		from comment
		left join group_count
			on group_count.organisation_id = comment.organisation_id
			and group_count.evaluation_id = comment.evaluation_id
			and group_count.rater_group = comment.rater_group
		where comment.rater_group <> 'manager'
			and (comment.rater_group <> 'employee'
				or coalesce(group_count.answered, 0) < ${commentLimits.answered})
		group by comment.evaluation_id, comment.rater_group
		order by comment.evaluation_id, comment.rater_group
	`.execute(db);

	return rows.map(
		({ evaluation_id, rater_group }) =>
			`Evaluation ${evaluation_id}, ${rater_group}: there are comments of too few.`
	);
}
