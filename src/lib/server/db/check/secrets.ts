import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Invitations, drafts and ballots live while their round is open, and no longer. */
export async function checkSecrets(db: Kysely<Database>): Promise<readonly string[]> {
	const problems: string[] = [];

	for (const table of ['invitation', 'draft', 'ballot'] as const) {
		const { rows } = await sql<{ round_id: string; state: string | null; rows: number | string }>`
			select kept.round_id, round.state, count(*) as rows
			from ${sql.table(table)} as kept
			left join round
				on round.organisation_id = kept.organisation_id and round.id = kept.round_id
			where round.state is null or round.state not in ('open', 'lost')
			group by kept.round_id, round.state
			order by kept.round_id
		`.execute(db);

		for (const { round_id, state, rows: count } of rows) {
			problems.push(`Round ${round_id} is ${state ?? 'gone'} but keeps ${table} rows: ${count}.`);
		}
	}

	return problems;
}
