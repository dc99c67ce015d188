import { sql, type Kysely } from 'kysely';
import { dialectOf, type Dialect } from './dialect.ts';
import { tellShapes } from './shapes.ts';

/**
 * What an organisation needs to run its round: units, leaders with what is known of their posts, forms
 * for groups of leaders, its own questions, people without mail, and who may work with all of it. A file
 * that was sent in and not yet applied waits in `upload` and changes nothing there.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const dialect = dialectOf(db);
	for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: Dialect): readonly string[] {
	const bytes = dialect === 'sqlite' ? 'blob' : 'bytea';
	const end = dialect === 'sqlite' ? 'strict, without rowid' : '';
	const addFlag = (table: string, name: string, value = 0) =>
		`alter table ${table} add column ${name} integer not null default ${value}
			check (${name} in (0, 1))`;

	return [
		/* Before the operator has seen who asks, an organisation can do nothing. */
		addFlag('organisation', 'verified'),
		`update organisation set verified = 1 where kind = 'organisation'`,
		`alter table organisation add column login text not null default 'mail'
			check (login in ('mail', 'oidc'))`,

		/* Who somebody is at an identity provider. The address may change there, the subject does not. */
		`create table account_identity (
			issuer text not null,
			subject text not null,
			account_id text not null references account (id),
			primary key (issuer, subject)
		) ${end}`,
		`create index account_identity_account on account_identity (account_id)`,
		`alter table session add column login text not null default 'mail'
			check (login in ('mail', 'oidc'))`,
		`create table oidc_attempt (
			state_hash ${bytes} primary key,
			browser_hash ${bytes} not null,
			nonce text not null,
			verifier text not null,
			language text not null check (language in ('da', 'en')),
			next_path text not null,
			expires_at text not null
		) ${end}`,
		`create table role_offer (
			organisation_id text not null references organisation (id),
			email text not null,
			role text not null check (role in ('coordinator', 'orgadmin', 'researcher')),
			offered_on text not null,
			primary key (organisation_id, email, role)
		) ${end}`,

		`create table unit (
			organisation_id text not null references organisation (id),
			id text not null,
			parent_id text,
			key text not null,
			name text not null,
			primary key (organisation_id, id),
			unique (organisation_id, key),
			foreign key (organisation_id, parent_id) references unit (organisation_id, id)
		) ${end}`,
		/* The organisation's own number for somebody, by which the next file knows them again. */
		`alter table leader add column key text`,
		`alter table leader add column unit_id text`,
		`alter table leader add column background text not null default '{}'`,
		`alter table leader add column manager text not null default ''`,
		`alter table leader add column started_on text`,
		addFlag('leader', 'acting'),
		/* No longer in the organisation's file; what was evaluated stays. */
		addFlag('leader', 'gone'),
		`create unique index leader_key on leader (organisation_id, key)`,
		`create table upload (
			organisation_id text not null references organisation (id),
			id text not null,
			account_id text not null references account (id),
			round_id text,
			kind text not null check (kind in ('leaders', 'raters')),
			name text not null,
			body ${bytes} not null,
			expires_at text not null,
			state text not null default 'waiting' check (state in ('waiting', 'applying', 'applied')),
			/* What was decided about it, and then what came of it, as JSON. */
			orders text not null default '{}',
			outcome text not null default '{}',
			/* How many of its steps are done. */
			step integer not null default 0,
			primary key (organisation_id, id)
		) ${end}`,
		`create index upload_state on upload (state) where state = 'applying'`,

		addFlag('round', 'work'),
		addFlag('round', 'examples'),
		/* The organisation's own statements, lokal_1 to lokal_10, as JSON. */
		`alter table round add column own_statements text not null default '[]'`,
		/* Until when leaders can confirm or correct their lists; empty where they are not asked. */
		`alter table round add column confirm_by text`,
		/* The coordinator has seen all of it: the round opens by itself on its day. */
		addFlag('round', 'ready'),
		/* How often a draft was changed, so that nobody starts another one than they have seen. */
		`alter table round add column revision integer not null default 0`,
		/* Of the mails to whoever has not got a language of their own on a list. */
		`alter table round add column language text not null default 'da'
			check (language in ('da', 'en'))`,
		addFlag('round', 'extended'),
		/* The day its invitations leave, from its start on: an organisation's wait for a working day. */
		`alter table round add column mails_on text`,
		/* An organisation has adopted it, and its one leader goes on setting it up and running it. */
		addFlag('round', 'by_leader'),
		`create table round_form (
			organisation_id text not null,
			round_id text not null,
			id text not null,
			name text not null,
			form text not null check (form in ('standard', 'tilpasset', 'kort')),
			themes text not null,
			primary key (organisation_id, round_id, id),
			foreign key (organisation_id, round_id) references round (organisation_id, id)
				on delete cascade
		) ${end}`,
		/* Which of the round's forms is asked about this leader; empty for the round's own. */
		`alter table evaluation add column form_id text`,
		`alter table evaluation add column unit_id text`,
		/* That unit under those above it, from the top, with their ids and names, as JSON: from its start on. */
		`alter table evaluation add column unit_path text not null default '[]'`,
		/* The own manager who may read the report: kept here, because invitations end with the round. */
		`alter table evaluation add column manager text not null default ''`,
		`alter table evaluation add column list text not null default 'given'
			check (list in ('given', 'asked', 'confirmed', 'changed'))`,
		/* A leader asks that an evaluation of their own counts in an organisation. */
		`create table adoption (
			organisation_id text not null references organisation (id),
			evaluation_id text not null,
			private_organisation_id text not null,
			primary key (organisation_id, evaluation_id)
		) ${end}`,
		`create index adoption_evaluation on adoption (private_organisation_id, evaluation_id)`,

		`alter table planned_rater add column language text check (language in ('da', 'en'))`,
		`alter table planned_rater add column delivery text not null default 'mail'
			check (delivery in ('mail', 'slip'))`,
		`alter table invitation add column delivery text not null default 'mail'
			check (delivery in ('mail', 'slip'))`,
		/*
		 * How many leaders and managers of a unit have answered, as counted in the morning, and only where
		 * there are enough of them; the whole round where the unit is empty.
		 */
		`create table unit_progress (
			organisation_id text not null,
			round_id text not null,
			unit_id text not null,
			rater_group text not null check (rater_group in ('self', 'manager')),
			counted_on text not null,
			invited integer not null,
			answered integer not null,
			primary key (organisation_id, round_id, unit_id, rater_group)
		) ${end}`,
		/* Whether somebody has answered about another leader; beside the links of one person. */
		`create index invitation_person on invitation (organisation_id, round_id, address)`,
		addFlag('comment', 'hidden'),
		/* Rows that leave together as one mail to one person; none for a row that leaves alone. */
		`alter table mail_outbox add column letter text`,
		`create index mail_letter on mail_outbox (letter)`,
		`create index mail_round on mail_outbox (organisation_id, round_id)`,
		...widenTallies(dialect, end),
		...(dialect === 'sqlite' ? tellShapes() : [])
	];
}

/** A tally may now also be about all who answered an organisation's own questions. */
function widenTallies(dialect: Dialect, end: string): readonly string[] {
	if (dialect === 'postgres')
		return [
			`alter table tally drop constraint tally_scope_check`,
			`alter table tally add constraint tally_scope_check
				check (scope in ('team', 'pool', 'organisation'))`
		];

	return [
		`create table tally_wider (
			organisation_id text not null,
			id text not null,
			round_id text not null,
			scope text not null check (scope in ('team', 'pool', 'organisation')),
			evaluation_id text,
			rater_group text not null,
			packed text not null,
			primary key (organisation_id, id)
		) ${end}`,
		`insert into tally_wider select * from tally`,
		`drop table tally`,
		`alter table tally_wider rename to tally`,
		`create index tally_evaluation on tally (organisation_id, evaluation_id)`
	];
}
