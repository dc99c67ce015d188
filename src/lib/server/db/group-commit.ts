import { sql, type Kysely, type Transaction } from 'kysely';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { dialectOf } from '#db/migrations/dialect.ts';
import { happenings } from '../happenings.ts';
import { workAtOnce } from './prepared.ts';
import type { Database } from './schema.ts';

/** At most so many share a transaction, so that readers and other work get their turn. */
export const mostTogether = 64;

type Work<T> = (trx: Transaction<Database>) => Promise<T>;

/**
 * Runs what one person asked for in a transaction of its own or one that others share; either way it is
 * kept or undone alone, and its outcome is told after the commit.
 *
 * SQLite does nothing else while a commit waits for the disk; whoever comes meanwhile shares the next
 * one. PostgreSQL has such a thing of its own, and there each runs alone: see decision 0023.
 */
export function commitTogether<T>(db: Kysely<Database>, work: Work<T>): Promise<T> {
	return dialectOf(db) === 'sqlite' ? shareCommit(db, work) : commitAlone(db, work);
}

/**
 * Runs it in the next transaction with all others who wait by then. Where one of them throws, that is
 * undone and all of it run again, each in a savepoint of its own, so that work must reach nothing but the
 * database.
 */
export function shareCommit<T>(db: Kysely<Database>, work: Work<T>): Promise<T> {
	return new Promise<T>((resolve, reject) => {
		const run = async (trx: Transaction<Database>) => {
			const outcome = await work(trx);
			return () => resolve(outcome);
		};
		void join(db, { run, reject });
	});
}

async function commitAlone<T>(db: Kysely<Database>, work: Work<T>): Promise<T> {
	const outcome = await db.transaction().execute(work);
	happenings.emit('commit', 1);

	return outcome;
}

interface Waiting {
	/** Does the work, a second time if need be, and gives what tells its asker how it went. */
	readonly run: (trx: Transaction<Database>) => Promise<() => void>;
	readonly reject: (problem: unknown) => void;
}

/** Who waits for each database. Their order is in memory only. */
const queues = new WeakMap<Kysely<Database>, Waiting[]>();

async function join(db: Kysely<Database>, one: Waiting): Promise<void> {
	const queue = queues.get(db);
	if (queue) return void queue.push(one);

	const waiting = [one];
	queues.set(db, waiting);
	while (waiting.length > 0) {
		/* Everybody who came while the last commit ran is heard first, so that all of them can share. */
		await nextTurn();
		await commitSome(db, waiting);
	}
	queues.delete(db);
}

async function commitSome(db: Kysely<Database>, waiting: Waiting[]): Promise<void> {
	let together: readonly Waiting[] = [];
	let isAllDone = false;
	const commitAll = (step: typeof runPlainly) =>
		db.transaction().execute((trx) =>
			workAtOnce(db, trx, async () => {
				if (together.length === 0) together = waiting.splice(0, mostTogether);
				const answers: (() => void)[] = [];
				for (const one of together) answers.push(await step(trx, one));
				isAllDone = true;

				return answers;
			})
		);

	try {
		const answers = await commitAll(runPlainly).catch((problem: unknown) => {
			if (isAllDone || together.length < 2) throw problem;
			/* Somebody's work has undone everybody's: all of it again, each kept or undone alone. */
			return commitAll(runApart);
		});
		for (const tell of answers) tell();
		happenings.emit('commit', together.length);
	} catch (problem) {
		/* Where not even a transaction could begin, those who would have shared it are told. */
		if (together.length === 0) together = waiting.splice(0, mostTogether);
		for (const { reject } of together) reject(problem);
	}
}

/** Without a savepoint: SQLite would keep each page aside that is changed under one. */
function runPlainly(trx: Transaction<Database>, { run }: Waiting): Promise<() => void> {
	return run(trx);
}

async function runApart(trx: Transaction<Database>, { run, reject }: Waiting): Promise<() => void> {
	await sql`savepoint one`.execute(trx);

	try {
		const tell = await run(trx);
		await sql`release one`.execute(trx);
		return tell;
	} catch (problem) {
		if (!(await undo(trx))) throw problem;
		return () => reject(problem);
	}
}

/** False where there is nothing left to go back to: a full disk ends the transaction for all who share it. */
async function undo(trx: Transaction<Database>): Promise<boolean> {
	try {
		await sql`rollback to one`.execute(trx);
		await sql`release one`.execute(trx);
		return true;
	} catch {
		return false;
	}
}
