import { sql, type Kysely } from 'kysely';
import { dialectOf, type Dialect } from './dialect.ts';

/**
 * What it takes to let go of things in time: the day from which nobody has used an account or worked
 * on a draft, the mark of an evaluation whose report is gone, and an audit log from which nothing
 * younger than 24 months can be removed by anybody. docs/decisions/0029 has the reasons.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements(dialectOf(db))) await sql.raw(statement).execute(db);
}

function statements(dialect: Dialect): readonly string[] {
	const end = dialect === 'sqlite' ? 'strict, without rowid' : '';
	const bytes = dialect === 'sqlite' ? 'blob' : 'bytea';

	return [
		/* Empty while somebody uses it; a job fills in the day (yyyy-mm-dd) on which it noticed. */
		`alter table account add column left_on text`,
		`alter table round add column left_on text`,
		`alter table evaluation add column forgotten integer not null default 0
			check (forgotten in (0, 1))`,
		/* A deleted account must not begin anew in the days that have to lie between two rounds. */
		`create table resting_leader (
			email_hash ${bytes} primary key,
			closed_at text not null
		) ${end}`,
		/* How far back the log has been cleared: one row, which only ever moves forward. */
		`create table audit_limit (
			id integer primary key check (id = 1),
			forget_before text not null
		) ${end}`,
		`create index audit_time on audit_entry (organisation_id, at)`,
		`create index audit_account on audit_entry (account_id, at)`,
		...(dialect === 'sqlite' ? sqliteTriggers : postgresTriggers)
	];
}

const appendOnly = 'the audit log can only be added to';
const onlyForward = 'the limit of the audit log only moves forward, and 24 months behind the clock';
const immutable = 'a questionnaire version is never changed';

const sqliteOldest = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-24 months')`;

/* `insert or replace` removes a row without asking the triggers of delete, so they ask before. */
const sqliteTriggers = [
	`drop trigger audit_entry_no_delete`,
	sqliteRefusal('audit_entry_no_delete', 'delete on audit_entry', appendOnly, [
		`not (old.at < ${sqliteOldest}`,
		`and old.at < coalesce((select forget_before from audit_limit), ''))`
	]),
	/* An entry that is there already stays as it is, also where `on conflict` would leave it alone. */
	`create trigger audit_entry_no_replace before insert on audit_entry when exists (
		select 1 from audit_entry where organisation_id = new.organisation_id and id = new.id
	) begin select raise(ignore); end`,
	sqliteRefusal('audit_limit_no_delete', 'delete on audit_limit', onlyForward, ['true']),
	sqliteRefusal('audit_limit_one', 'insert on audit_limit', onlyForward, [
		`new.forget_before > ${sqliteOldest} or exists (select 1 from audit_limit)`
	]),
	sqliteRefusal('audit_limit_forward', 'update on audit_limit', onlyForward, [
		`new.forget_before > ${sqliteOldest} or new.forget_before < old.forget_before`
	]),
	sqliteRefusal('questionnaire_version_no_replace', 'insert on questionnaire_version', immutable, [
		`exists (select 1 from questionnaire_version where id = new.id)`
	])
];

function sqliteRefusal(
	name: string,
	event: string,
	message: string,
	condition: readonly string[]
): string {
	return `create trigger ${name} before ${event} when ${condition.join(' ')}
		begin select raise(abort, '${message}'); end`;
}

const postgresOldest = `to_char((clock_timestamp() at time zone 'utc') - interval '24 months',
	'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') collate "C"`;

const postgresTriggers = [
	`drop trigger audit_entry_fixed on audit_entry`,
	`create function refuse_young_audit() returns trigger language plpgsql as $$
	begin
		if old.at < ${postgresOldest}
			and old.at collate "C" < (select forget_before from audit_limit) then return old; end if;
		raise exception '${appendOnly}';
	end $$`,
	`create function refuse_audit_limit() returns trigger language plpgsql as $$
	begin
		if new.forget_before > ${postgresOldest} then raise exception '${onlyForward}'; end if;
		if tg_op = 'UPDATE' and new.forget_before collate "C" < old.forget_before then
			raise exception '${onlyForward}';
		end if;
		return new;
	end $$`,
	`create trigger audit_entry_fixed before update or truncate on audit_entry
		for each statement execute function refuse_change('${appendOnly}')`,
	`create trigger audit_entry_kept before delete on audit_entry
		for each row execute function refuse_young_audit()`,
	`create trigger audit_limit_fixed before delete or truncate on audit_limit
		for each statement execute function refuse_change('${onlyForward}')`,
	`create trigger audit_limit_forward before insert or update on audit_limit
		for each row execute function refuse_audit_limit()`,
	`create trigger questionnaire_version_kept before truncate on questionnaire_version
		for each statement execute function refuse_change('${immutable}')`
];
