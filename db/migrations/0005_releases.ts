import { sql, type Kysely } from 'kysely';
import { dialectOf } from './dialect.ts';

/**
 * The frozen figures of organisations and of the country, and what their rules must know of a round:
 * whether its answers came from elsewhere, whether managers answer in their own name, and whether a
 * leader's evaluation came so soon after the last that only its themes are shown. The basis of the
 * country's figures are the sums of sealed moments that were large enough, since those are destroyed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const end = dialectOf(db) === 'sqlite' ? 'strict, without rowid' : '';
	const outcome = `
		state text not null check (state in ('released', 'withheld')),
		body text,
		sha256 text,
		reason text`;

	for (const statement of [
		`create table organisation_release (
			organisation_id text not null,
			round_id text not null,
			${outcome},
			primary key (organisation_id, round_id)
		) ${end}`,
		`create table national_release (
			year integer primary key,
			released_on text not null,
			${outcome},
			basis text
		) ${end}`,
		`alter table round add column imported integer not null default 0
			check (imported in (0, 1))`,
		`alter table round add column managers text not null default 'attributed'
			check (managers in ('attributed', 'aggregate'))`,
		`alter table evaluation add column pulse integer not null default 0 check (pulse in (0, 1))`,
		/* One spelling, by which a leader is known again whoever starts the next round. */
		`update leader set email = lower(email) where email <> lower(email)`,
		`update evaluation set leader_email = lower(leader_email) where leader_email <> lower(leader_email)`,
		`create index leader_email on leader (email)`
	])
		await sql.raw(statement).execute(db);
}
