import { sql, type Kysely } from 'kysely';
import { dialectOf } from './dialect.ts';

/**
 * What the country's figures need. Researchers: which edition of the terms somebody has accepted and when,
 * both days (`terms_acceptance`). Rounds of other systems: files that were handed over and lie sealed
 * beside the keys, with the key that opens them (`handover`), and how the columns of a system were read
 * the last time (`import_mapping`), which names no person. `organisation_questionnaire` is a questionnaire
 * that an organisation has a licence for; its rounds are never in the country's figures. Packages of
 * other installations: whom this one trusts (`federation_partner`), and what a package held
 * (`federated_round`), an organisation's counts of groups of five or more without anybody's name.
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
		) ${end}`,
		`create table terms_acceptance (
			account_id text not null references account (id),
			terms text not null,
			accepted_on text not null,
			primary key (account_id, terms)
		) ${end}`,
		`create table organisation_questionnaire (
			organisation_id text not null references organisation (id),
			questionnaire_version text not null references questionnaire_version (id),
			loaded_on text not null,
			retired integer not null default 0 check (retired in (0, 1)),
			primary key (organisation_id, questionnaire_version)
		) ${end}`,
		`create index organisation_questionnaire_version on organisation_questionnaire (questionnaire_version)`,
		`create table federation_partner (
			fingerprint text primary key,
			name text not null,
			card text not null,
			trusted_on text not null
		) ${end}`,
		`create table federated_round (
			organisation_id text not null references organisation (id),
			id text not null,
			year integer not null,
			closed_on text not null,
			questionnaire_version text not null references questionnaire_version (id),
			partner text not null,
			received_on text not null,
			body text not null,
			primary key (organisation_id, id)
		) ${end}`,
		`create index federated_round_year on federated_round (year)`
	])
		await sql.raw(statement).execute(db);
}
