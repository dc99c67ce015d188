import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** That what people did is counted once: while a round is open, and in what its close left. */
export async function checkCounts(db: Kysely<Database>): Promise<readonly string[]> {
	return [
		...(await checkAnswered(db)),
		...(await checkParts(db)),
		...(await checkGroups(db)),
		...(await checkNamed(db)),
		...(await checkClaims(db))
	];
}

/** Each used invitation, also one that was withdrawn afterwards, stands for one rating ballot. */
async function checkAnswered(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<Place & { answered: number; sent: number }>`
		select evaluation_id, rater_group, sum(answered) as answered, sum(sent) as sent
		from (
			select evaluation_id, rater_group, answered, 0 as sent from invitation
			union all
			select evaluation_id, rater_group, 0, 1 from ballot where part = 0
		) as both_sides
		group by evaluation_id, rater_group
		having sum(answered) <> sum(sent)
		order by evaluation_id, rater_group
	`.execute(db);

	return rows.map(
		(row) => `${at(row)}: ${row.answered} invitations are used but ${row.sent} ballots were cast.`
	);
}

/** Everybody's submission has the same parts. */
async function checkParts(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<Place>`
		select evaluation_id, rater_group
		from (
			select evaluation_id, rater_group, part, count(*) as sent
			from ballot group by evaluation_id, rater_group, part
		) as parts
		group by evaluation_id, rater_group
		having min(sent) <> max(sent) or min(part) <> 0
		order by evaluation_id, rater_group
	`.execute(db);

	return rows.map((row) => `${at(row)}: some ballots lack a part.`);
}

async function checkGroups(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<Place & { invited: number; answered: number; discarded: number }>`
		select evaluation_id, rater_group, invited, answered, discarded
		from group_count
		where answered < 0 or discarded < 0 or answered + discarded > invited
		order by evaluation_id, rater_group
	`.execute(db);

	return rows.map(
		(row) =>
			`${at(row)}: ${row.answered} counted and ${row.discarded} discarded of ${row.invited} invited.`
	);
}

/** One answer of the leader, and one of the manager, where one was counted, and none where none was. */
async function checkNamed(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<Place>`
		select evaluation_id, rater_group
		from (
			select evaluation_id, rater_group, case when answered > 0 then 1 else 0 end as counted, 0 as kept
			from group_count
			inner join evaluation
				on evaluation.organisation_id = group_count.organisation_id
				and evaluation.id = group_count.evaluation_id
			inner join round
				on round.organisation_id = evaluation.organisation_id and round.id = evaluation.round_id
			where evaluation.forgotten = 0
				and (rater_group = 'self' or (rater_group = 'manager' and round.managers = 'attributed'))
			union all
			select evaluation_id, rater_group, 0, 1 from named_answer
		) as both_sides
		group by evaluation_id, rater_group
		having sum(counted) <> sum(kept)
		order by evaluation_id, rater_group
	`.execute(db);

	return rows.map((row) => `${at(row)}: what was counted is not what is kept.`);
}

/** A leader's one place for an open evaluation is taken exactly while there is one. */
async function checkClaims(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ evaluation_id: string }>`
		select evaluation_id
		from (
			select evaluation.id as evaluation_id, 1 as opened, 0 as claimed
			from evaluation
			inner join round
				on round.organisation_id = evaluation.organisation_id and round.id = evaluation.round_id
			where round.state in ('open', 'lost') and evaluation.cancelled = 0
			union all
			select distinct evaluation_id, 0, 1 from open_evaluation
		) as both_sides
		group by evaluation_id
		having sum(opened) <> sum(claimed)
		order by evaluation_id
	`.execute(db);

	return rows.map(
		(row) => `Evaluation ${row.evaluation_id}: its leader’s place is not held as it should be.`
	);
}

interface Place {
	readonly evaluation_id: string;
	readonly rater_group: string;
}

function at({ evaluation_id, rater_group }: Place): string {
	return `Evaluation ${evaluation_id}, ${rater_group}`;
}
