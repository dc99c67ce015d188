import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { migrations } from '#db/migrations/list.ts';

/** The step before the last two, as a database of an earlier version has it. */
export const firstStep = { '0001_foundation': requireStep('0001_foundation') };

/** Two more steps than there are, which make, fill, change and drop, as later ones may. */
export const stepsToCome: Readonly<Record<string, Migration>> = {
	...migrations,
	'9001_split_names': {
		async up(db: Kysely<unknown>) {
			await run(db, [
				`create table leader_name (organisation_id text not null, id text not null, name text not null,
					primary key (organisation_id, id))`,
				`insert into leader_name select organisation_id, id, name from leader`,
				`alter table leader add column is_split integer not null default 0`,
				`update leader set is_split = 1`,
				`create index leader_name_name on leader_name (name)`
			]);
		}
	},
	'9002_drop_names': {
		async up(db: Kysely<unknown>) {
			await run(db, [
				`update leader_name set name = upper(name)`,
				`alter table leader drop column is_split`,
				`alter table leader_name add column is_upper integer not null default 1`
			]);
		}
	}
};

async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}

function requireStep(name: string): Migration {
	const step = migrations[name];
	if (!step) throw new Error(`there is no step ${name}`);

	return step;
}
