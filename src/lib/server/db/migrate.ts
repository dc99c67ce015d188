import { sql, type Kysely, type Transaction } from 'kysely';
import type { Migration } from 'kysely/migration';
import { dialectOf } from '#db/migrations/dialect.ts';
import { migrations } from '#db/migrations/list.ts';
import type { Database } from './schema.ts';

export interface Migrating {
	/** The steps of the schema, by name; they run in the order of their names. */
	readonly steps?: Readonly<Record<string, Migration>>;
	/** Called once before the first step that changes a database with something in it. */
	readonly prepare?: (step: string) => Promise<void>;
}

/**
 * Brings the schema up to date, each step in one transaction with the record that it ran: a crash leaves
 * the version before or the version after. Of several processes that begin at once, one does each step.
 * Returns the steps that this one did. Throws when the database was made by a newer program: an old one
 * must not write to it.
 *
 * Kysely's own migrator is not used, because on SQLite it runs the statements one by one.
 */
export async function migrateToLatest(
	db: Kysely<Database>,
	{ steps = migrations, prepare }: Migrating = {}
): Promise<readonly string[]> {
	const done: string[] = [];

	for (const name of await listPendingSteps(db, steps)) {
		const step = steps[name];
		const beforehand = done.length === 0 ? prepare : undefined;
		if (step && (await runStep(db, { name, step, steps, beforehand }))) done.push(name);
	}

	return done;
}

/** The steps that a database still needs, in their order. Throws when it was made by a newer program. */
export async function listPendingSteps(
	db: Kysely<Database>,
	steps: Readonly<Record<string, Migration>> = migrations
): Promise<readonly string[]> {
	const executed = (await hasRecord(db)) ? await listExecuted(db) : [];
	refuseNewer(executed, steps);

	return Object.keys(steps)
		.sort()
		.filter((name) => !executed.includes(name));
}

/** Whether any step of ours has ever run on a database. */
export async function isOurs(db: Kysely<Database>): Promise<boolean> {
	return (await hasRecord(db)) && (await listExecuted(db)).length > 0;
}

/** Where a database stands beside this program; `none` where no step of ours has run on it. */
export async function judgeVersion(
	db: Kysely<Database>,
	steps: Readonly<Record<string, Migration>> = migrations
): Promise<'none' | 'older' | 'current' | 'newer'> {
	const executed = (await hasRecord(db)) ? await listExecuted(db) : [];
	if (executed.length === 0) return 'none';
	if (executed.some((name) => !Object.hasOwn(steps, name))) return 'newer';

	return executed.length < Object.keys(steps).length ? 'older' : 'current';
}

interface Step {
	readonly name: string;
	readonly step: Migration;
	readonly steps: Readonly<Record<string, Migration>>;
	readonly beforehand: Migrating['prepare'];
}

/** False where another process has done the step meanwhile. */
function runStep(db: Kysely<Database>, { name, step, steps, beforehand }: Step): Promise<boolean> {
	return whenFree(() =>
		db.transaction().execute(async (trx) => {
			await awaitTurn(trx);
			await sql`create table if not exists kysely_migration (
				name varchar(255) not null primary key,
				timestamp varchar(255) not null
			)`.execute(trx);
			const executed = await listExecuted(trx);
			refuseNewer(executed, steps);
			if (executed.includes(name)) return false;

			/* Nothing has been changed yet, and nobody else can change anything. */
			if (executed.length > 0) await beforehand?.(name);
			await step.up(trx);
			await sql`
				insert into kysely_migration (name, timestamp)
				values (${name}, cast(current_timestamp as varchar(255)))
			`.execute(trx);

			return true;
		})
	);
}

/** SQLite's transactions are taken in turn as they begin; on PostgreSQL a lock lasts as long as one. */
async function awaitTurn(trx: Transaction<Database>): Promise<void> {
	if (dialectOf(trx) === 'postgres') await sql`select pg_advisory_xact_lock(${lock})`.execute(trx);
}

const lock = 3_853_314_791_062;

/** Another process may be at a long step; SQLite itself waits for five seconds only. */
async function whenFree<T>(work: () => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (problem) {
			if (attempt >= mostAttempts || !isBusy(problem)) throw problem;
		}
	}
}

const mostAttempts = 60;

function isBusy(problem: unknown): boolean {
	return problem instanceof Error && 'code' in problem && problem.code === 'SQLITE_BUSY';
}

async function hasRecord(db: Kysely<Database>): Promise<boolean> {
	const found =
		dialectOf(db) === 'postgres'
			? sql<{ there: unknown }>`select to_regclass('kysely_migration') as there`
			: sql<{
					there: unknown;
				}>`select max(name) as there from sqlite_master where name = 'kysely_migration'`;
	const { rows } = await found.execute(db);

	return typeof rows[0]?.there === 'string';
}

async function listExecuted(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);

	return rows.map(({ name }) => name);
}

function refuseNewer(
	executed: readonly string[],
	steps: Readonly<Record<string, Migration>>
): void {
	if (executed.some((name) => !Object.hasOwn(steps, name))) {
		throw new Error('the database was made by a newer version of this program');
	}
}
