import { sql, type Kysely } from 'kysely';
import { dialectOf, type Dialect } from './dialect.ts';

/**
 * The whole data model. Ids are random, so that none tells an order; on SQLite every table is
 * `without rowid`, because the hidden rowid would keep the order in which answers arrived. Nothing
 * that a rater causes carries a time. Times elsewhere are ISO 8601 in UTC, dates are yyyy-mm-dd.
 * Every table that grows starts its key with the organisation, by which a cluster can be distributed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const dialect = dialectOf(db);
	for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: Dialect): readonly string[] {
	const bytes = dialect === 'sqlite' ? 'blob' : 'bytea';
	const end = dialect === 'sqlite' ? 'strict, without rowid' : '';
	/* On PostgreSQL a round's secrets are one partition, so that the close can drop it whole. */
	const perRound = dialect === 'sqlite' ? end : 'partition by list (round_id)';
	const flag = 'integer not null default 0 check (__ in (0, 1))';
	const yes = (name: string) => `${name} ${flag.replace('__', name)}`;

	return [
		`create table questionnaire_version (
			id text primary key,
			sha256 text not null,
			body text not null
		) ${end}`,
		`create table organisation (
			id text primary key,
			kind text not null check (kind in ('private', 'organisation')),
			name text not null,
			sector text check (sector in ('stat', 'region', 'kommune'))
		) ${end}`,
		`create table account (
			id text primary key,
			email text not null unique,
			name text not null,
			language text not null check (language in ('da', 'en'))
		) ${end}`,
		`create table role (
			organisation_id text not null,
			account_id text not null references account (id),
			role text not null check (role in ('leader', 'manager', 'coordinator', 'orgadmin', 'researcher', 'operator')),
			primary key (organisation_id, account_id, role)
		) ${end}`,
		`create table session (
			token_hash ${bytes} primary key,
			account_id text not null references account (id),
			browser text not null,
			started_at text not null,
			seen_at text not null,
			expires_at text not null
		) ${end}`,
		`create index session_account on session (account_id)`,
		`create table sign_in (
			token_hash ${bytes} primary key,
			email text not null,
			language text not null check (language in ('da', 'en')),
			browser_hash ${bytes},
			code_hash ${bytes},
			misses integer not null default 0,
			kept text,
			next_path text not null,
			expires_at text not null
		) ${end}`,
		`create table saved_mirror (
			account_id text primary key references account (id),
			questionnaire_version text not null references questionnaire_version (id),
			answers text not null,
			saved_on text not null
		) ${end}`,
		`create table leader (
			organisation_id text not null references organisation (id),
			id text not null,
			account_id text references account (id),
			name text not null,
			email text not null,
			primary key (organisation_id, id)
		) ${end}`,
		`create index leader_account on leader (account_id)`,
		`create table round (
			organisation_id text not null references organisation (id),
			id text not null,
			name text not null,
			questionnaire_version text not null references questionnaire_version (id),
			form text not null check (form in ('standard', 'tilpasset', 'kort')),
			themes text not null,
			${yes('comments')},
			${yes('conditions')},
			${yes('peers')},
			opens_on text,
			closes_on text,
			closes_at text,
			audience text not null,
			contact text not null,
			own_words text not null,
			state text not null check (state in ('draft', 'open', 'counted', 'released', 'cancelled', 'lost')),
			ballot_key ${bytes},
			mail_key ${bytes},
			reminders integer not null default 0,
			closed_at text,
			primary key (organisation_id, id)
		) ${end}`,
		`create index round_state on round (state, closes_at)`,
		`create table evaluation (
			organisation_id text not null,
			id text not null,
			round_id text not null,
			leader_id text not null,
			leader_name text not null,
			leader_email text not null,
			unit text not null,
			background text not null,
			${yes('cancelled')},
			primary key (organisation_id, id),
			foreign key (organisation_id, round_id) references round (organisation_id, id),
			foreign key (organisation_id, leader_id) references leader (organisation_id, id)
		) ${end}`,
		`create index evaluation_round on evaluation (organisation_id, round_id)`,
		`create index evaluation_leader on evaluation (organisation_id, leader_id)`,
		`create index evaluation_leader_email on evaluation (leader_email)`,
		/* One open evaluation per leader, whoever started it: the address is the key across organisations. */
		`create table open_evaluation (
			leader_email text primary key,
			organisation_id text not null,
			evaluation_id text not null
		) ${end}`,
		`create table planned_rater (
			organisation_id text not null,
			evaluation_id text not null,
			rater_group text not null check (rater_group in ('employee', 'manager', 'peer')),
			address text not null,
			primary key (organisation_id, evaluation_id, rater_group, address),
			foreign key (organisation_id, evaluation_id) references evaluation (organisation_id, id)
		) ${end}`,
		`create table invitation (
			organisation_id text not null,
			round_id text not null,
			id text not null,
			evaluation_id text not null,
			rater_group text not null check (rater_group in ('self', 'employee', 'manager', 'peer')),
			address text not null,
			language text not null check (language in ('da', 'en')),
			token_hash ${bytes} not null,
			sealed_token ${bytes} not null,
			${yes('answered')},
			${yes('withdrawn')},
			${yes('bounced')},
			${yes('silent')},
			replace_misses integer not null default 0,
			primary key (organisation_id, round_id, id)
		) ${perRound}`,
		`create index invitation_token on invitation (token_hash)`,
		`create index invitation_evaluation on invitation (organisation_id, evaluation_id)`,
		`create table draft (
			organisation_id text not null,
			round_id text not null,
			id ${bytes} not null,
			evaluation_id text not null,
			sealed ${bytes} not null,
			code_salt ${bytes},
			misses integer not null default 0,
			primary key (organisation_id, round_id, id)
		) ${perRound}`,
		`create table ballot (
			organisation_id text not null,
			round_id text not null,
			id text not null,
			evaluation_id text not null,
			rater_group text not null check (rater_group in ('self', 'employee', 'manager', 'peer')),
			part integer not null,
			sealed ${bytes} not null,
			replace_hash ${bytes} not null,
			primary key (organisation_id, round_id, id)
		) ${perRound}`,
		`create index ballot_replace on ballot (replace_hash)`,
		`create table progress_count (
			organisation_id text not null,
			evaluation_id text not null,
			rater_group text not null,
			counted_on text not null,
			invited integer not null,
			answered integer not null,
			primary key (organisation_id, evaluation_id, rater_group)
		) ${end}`,
		`create table group_count (
			organisation_id text not null,
			evaluation_id text not null,
			rater_group text not null,
			round_id text not null,
			invited integer not null,
			answered integer not null,
			discarded integer not null,
			primary key (organisation_id, evaluation_id, rater_group)
		) ${end}`,
		`create table tally (
			organisation_id text not null,
			id text not null,
			round_id text not null,
			scope text not null check (scope in ('team', 'pool')),
			evaluation_id text,
			rater_group text not null,
			packed text not null,
			primary key (organisation_id, id)
		) ${end}`,
		`create index tally_evaluation on tally (organisation_id, evaluation_id)`,
		`create table moments (
			year integer not null,
			id text not null,
			sector text not null,
			rater_group text not null,
			questionnaire_version text not null,
			sealed ${bytes} not null,
			primary key (year, id)
		) ${end}`,
		`create table named_answer (
			organisation_id text not null,
			evaluation_id text not null,
			rater_group text not null check (rater_group in ('self', 'manager')),
			packed ${bytes} not null,
			primary key (organisation_id, evaluation_id, rater_group)
		) ${end}`,
		`create table comment (
			organisation_id text not null,
			id text not null,
			evaluation_id text not null,
			rater_group text not null,
			question text not null,
			body text not null,
			primary key (organisation_id, id)
		) ${end}`,
		`create index comment_evaluation on comment (organisation_id, evaluation_id)`,
		`create table leader_release (
			organisation_id text not null,
			id text not null,
			round_id text not null,
			evaluation_id text not null,
			state text not null check (state in ('released', 'withheld')),
			body text,
			sha256 text,
			reason text,
			primary key (organisation_id, id),
			unique (organisation_id, evaluation_id)
		) ${end}`,
		`create index leader_release_id on leader_release (id)`,
		/* Who besides the leader may read a report, by address: most of them have no account yet. */
		`create table report_reader (
			address text not null,
			organisation_id text not null,
			report_id text not null,
			primary key (address, organisation_id, report_id)
		) ${end}`,
		`create table mail_outbox (
			id text primary key,
			kind text not null,
			organisation_id text,
			round_id text,
			evaluation_id text,
			invitation_id text,
			address text,
			language text check (language in ('da', 'en')),
			sealed ${bytes},
			attempts integer not null default 0,
			not_before text not null,
			delete_after text not null
		) ${end}`,
		`create index mail_due on mail_outbox (not_before)`,
		`create index mail_invitation on mail_outbox (invitation_id)`,
		`create table job_lease (
			name text primary key,
			holder text not null,
			until text not null
		) ${end}`,
		`create table audit_entry (
			organisation_id text not null,
			id text not null,
			at text not null,
			account_id text,
			action text not null,
			object text not null,
			detail text not null,
			outcome text not null,
			primary key (organisation_id, id)
		) ${end}`,
		`create index audit_object on audit_entry (organisation_id, object, at)`,
		...(dialect === 'sqlite' ? sqliteTriggers : postgresTriggers)
	];
}

const appendOnly = 'the audit log can only be added to';
const immutable = 'a questionnaire version is never changed';

const sqliteTriggers = [
	['audit_entry', 'update', appendOnly],
	['audit_entry', 'delete', appendOnly],
	['questionnaire_version', 'update', immutable],
	['questionnaire_version', 'delete', immutable]
].map(
	([table, event, message]) =>
		`create trigger ${table}_no_${event} before ${event} on ${table} begin select raise(abort, '${message}'); end`
);

const postgresTriggers = [
	`create function refuse_change() returns trigger language plpgsql as $$
	begin raise exception '%', tg_argv[0]; end $$`,
	`create trigger audit_entry_fixed before update or delete on audit_entry
		for each statement execute function refuse_change('${appendOnly}')`,
	`create trigger questionnaire_version_fixed before update or delete on questionnaire_version
		for each statement execute function refuse_change('${immutable}')`
];
