import { sql, type Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { JobState } from '#lib/domain/operation/state.ts';
import type { Database } from '../db/schema.ts';

/** How many rounds of the whole installation are in each state. */
export async function countRounds(
	db: Kysely<Database>
): Promise<Readonly<Partial<Record<string, number>>>> {
	const rows = await db
		.selectFrom('round')
		.select(({ fn }) => ['state', fn.countAll<number | string>().as('count')])
		.groupBy('state')
		.execute();

	return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}

/** Rounds that nobody can finish without their keys. */
export async function listRoundsWithKeys(db: Kysely<Database>): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('round')
		.select('id')
		.where('state', 'in', ['open', 'lost'])
		.execute();

	return rows.map(({ id }) => id);
}

/** Years whose moments are sealed and not yet released. */
export async function listYearsWithKeys(db: Kysely<Database>): Promise<readonly number[]> {
	const rows = await db.selectFrom('moments_key').select('year').execute();

	return rows.map(({ year }) => year);
}

export interface WaitingMails {
	readonly waiting: number;
	/** The mail server did not take them at least once. */
	readonly putOff: number;
	/** When the first of those that are due was to leave. Sign-in links carry no such moment. */
	readonly dueSince: Date | undefined;
}

/** What waits in the outbox of the whole installation. To be rounded before anybody sees it. */
export async function countMails(db: Kysely<Database>, now: Date): Promise<WaitingMails> {
	const { waiting, put_off, since } = await db
		.selectFrom('mail_outbox')
		.select(({ fn }) => [
			fn.countAll<number | string>().as('waiting'),
			/* It is counted when a mail is taken up, so that the first try is one. */
			fn.countAll<number | string>().filterWhere('attempts', '>', 1).as('put_off'),
			fn
				.min('not_before')
				.filterWhere('not_before', '>', '1971')
				.filterWhere('not_before', '<=', now.toISOString())
				.as('since')
		])
		.executeTakeFirstOrThrow();

	return {
		waiting: Number(waiting),
		putOff: Number(put_off),
		dueSince: since ? new Date(since) : undefined
	};
}

/** How the jobs ended that ever had something to do, the operator's backup among them. */
export async function listEndings(db: Kysely<Database>): Promise<readonly JobState[]> {
	const rows = await db
		.selectFrom('job_lease')
		.select(['name', 'succeeded_at', 'failed_at'])
		.where((eb) => eb.or([eb('succeeded_at', 'is not', null), eb('failed_at', 'is not', null)]))
		.orderBy('name')
		.execute();

	return rows.map(({ name, succeeded_at, failed_at }) => ({
		name,
		succeededAt: succeeded_at === null ? undefined : new Date(succeeded_at),
		failedAt: failed_at === null ? undefined : new Date(failed_at)
	}));
}

/** Bytes that the database takes up, with what is still in its log. */
export async function measureDatabase(db: Kysely<Database>): Promise<number> {
	const { rows } = await (
		dialectOf(db) === 'sqlite'
			? sql<{ bytes: number | string }>`
				select page_count * page_size as bytes from pragma_page_count, pragma_page_size
			`
			: sql<{ bytes: number | string }>`select pg_database_size(current_database()) as bytes`
	).execute(db);

	return Number(rows[0]?.bytes ?? 0);
}
