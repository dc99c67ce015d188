import { sql, type Kysely } from 'kysely';
import { dialectOf } from './dialect.ts';

/**
 * What running it at any size needs. When each job, and the operator's backup among them, last ended
 * well or badly (`job_lease`), so that every process and the operator's page say the same. Misses of
 * those who guess, so that several processes on PostgreSQL count them together (`miss`): under a print of
 * the network or the account that only the application's secret makes, for ten minutes. PostgreSQL
 * writes them to no log, so that they are in no archive and in no copy of it. One process keeps them in
 * memory, and the table stays empty. And three indexes: one in which a group is counted without looking
 * at anybody's row, one that has all that a report's page asks before it reads the text, because on the
 * way through SQLite's table each step looks at a whole report of 60 kB, and one with the hashes of
 * released years, which stand behind ten megabytes of figures in their rows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const dialect = dialectOf(db);
	const bytes = dialect === 'sqlite' ? 'blob' : 'bytea';
	const end = dialect === 'sqlite' ? 'strict, without rowid' : '';
	const fleeting = dialect === 'sqlite' ? '' : 'unlogged';
	for (const statement of [
		`alter table job_lease add column succeeded_at text`,
		`alter table job_lease add column failed_at text`,
		`create ${fleeting} table miss (
			key_hash ${bytes} not null primary key,
			count integer not null,
			since text not null
		) ${end}`,
		`create index invitation_group
			on invitation (organisation_id, evaluation_id, rater_group, bounced, withdrawn)`,
		`drop index invitation_evaluation`,
		`drop index leader_release_id`,
		`create index leader_release_id on leader_release
			(id, organisation_id, round_id, evaluation_id, state, sha256)`,
		`create index national_release_hash on national_release (state, year, released_on, sha256)`,
		...(dialect === 'sqlite' ? tellShapes : [])
	])
		await sql.raw(statement).execute(db);
}

/** As in shapes.ts: what it knew went with the old indexes. */
const tellShapes = [
	`insert into sqlite_stat1 (tbl, idx, stat) values
		('invitation', 'invitation_group', '200000 18000 12 10 10 10'),
		('leader_release', 'leader_release_id', '60000 1 1 1 1 1 1')`,
	`analyze sqlite_schema`
];
