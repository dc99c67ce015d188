import { sql, type Kysely } from 'kysely';
import { dialectOf } from './dialect.ts';

/**
 * What the country's figures need. Rounds of other systems: files that were handed over and lie sealed
 * beside the keys, with the key that opens them (`handover`), and how the columns of a system were read
 * the last time (`import_mapping`), which names no person.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const dialect = dialectOf(db);
	const bytes = dialect === 'sqlite' ? 'blob' : 'bytea';
	const end = dialect === 'sqlite' ? 'strict, without rowid' : '';
	const system = `system text not null
		check (system in ('own', 'limesurvey', 'surveyxact', 'other'))`;

	for (const statement of [
		`create table handover (
			organisation_id text not null references organisation (id),
			id text not null,
			account_id text not null references account (id),
			${system},
			year integer not null,
			/* Empty once the files are gone. */
			file_key ${bytes} not null,
			state text not null default 'received'
				check (state in ('received', 'checking', 'checked', 'importing', 'imported')),
			/* How many of the steps of a check or an import are done. */
			step integer not null default 0,
			/* The round it has become. */
			round_id text,
			expires_at text not null,
			primary key (organisation_id, id)
		) ${end}`,
		`create index handover_state on handover (state) where state in ('checking', 'importing')`,
		`create table import_mapping (
			organisation_id text not null references organisation (id),
			${system},
			/* One for each file of answers, as JSON. */
			mappings text not null,
			primary key (organisation_id, system)
		) ${end}`
	])
		await sql.raw(statement).execute(db);
}
