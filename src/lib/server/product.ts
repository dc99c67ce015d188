import { existsSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { keepCopyBefore } from './backups/copy-before.ts';
import { openDatabase } from './db/client.ts';
import { requireDurableCommits } from './db/durable.ts';
import { isServed } from './db/lock.ts';
import { isLogDamaged } from './db/log-damage.ts';
import { migrateToLatest } from './db/migrate.ts';
import type { Database } from './db/schema.ts';
import { emptyLog } from './db/tidy.ts';
import { readSettings, type Settings } from './environment.ts';
import { claimKeyFolder, findKeyFolder } from './keys/claim.ts';
import { keysOfAnotherMachine } from './keys/elsewhere.ts';
import { openKeyRing, type KeyRing } from './keys/ring.ts';
import { createLog, type Log } from './log.ts';
import { currentQuestionnaire } from './questionnaires/current.ts';
import { publishQuestionnaire } from './questionnaires/publish.ts';
import { listRounds } from './rounds/queries.ts';
import { nameTrouble } from './trouble.ts';

/** Everything that a running program shares, whether it serves pages or runs one command. */
export interface Product {
	readonly db: Kysely<Database>;
	/** The same database for what takes its time; on PostgreSQL over connections of its own. */
	readonly work: Kysely<Database>;
	readonly keys: KeyRing;
	readonly settings: Settings;
	readonly log: Log;
	close(): Promise<void>;
}

/** Who opens the product: the one process that serves it, or a command beside it. */
export type Opener = 'server' | 'command';

/**
 * Opens the database, brings its schema up to date and finds the keys. What keeps the program from
 * starting comes back as one line.
 */
export async function openProduct(
	environment: Readonly<Record<string, string | undefined>>,
	opener: Opener = 'command'
): Promise<Product | { readonly problem: string }> {
	const settings = readSettings(environment);
	if ('problem' in settings) return settings;

	let work: Kysely<Database> | undefined;
	try {
		work = (await openUpToDate(settings, opener)).db;
		await publishQuestionnaire(work, currentQuestionnaire());
		const keys = await openKeys(work, settings, opener);

		return { work, keys, settings, log: createLog(), ...openForPages(work, settings, opener) };
	} catch (problem) {
		await work?.destroy();
		const words = problem instanceof Error ? problem.message : 'unknown reason';

		return { problem: `Cannot start: ${nameTrouble(problem) ?? words}` };
	}
}

/**
 * Opens the database and brings its schema up to date, with a copy from before beside it. Throws where
 * it is damaged or newer, and where an older program is serving it at this moment.
 */
export async function openUpToDate(
	{ database }: Pick<Settings, 'database'>,
	opener: Opener
): Promise<{ readonly db: Kysely<Database>; readonly steps: readonly string[] }> {
	if (database.kind === 'sqlite' && (opener === 'server' || !isServed(database.file)))
		requireWholeLog(database.file);
	const db = openDatabase(database);

	try {
		await checkPages(db);
		/* What a crash left at its end must not look like damage when it is overwritten in part. */
		if (opener === 'server') await emptyLog(db);
		const steps = await migrateToLatest(db, { prepare: preparation(database, opener) });

		return { db, steps };
	} catch (problem) {
		/* A connection that stays open keeps the process from ending. */
		await db.destroy();
		throw problem;
	}
}

/** A copy from before each change of the schema. PostgreSQL has its own ways, see docs/operating.md. */
function preparation(
	database: Settings['database'],
	opener: Opener
): (step: string) => Promise<void> {
	return async (step) => {
		if (database.kind === 'postgres') return;
		/* The server holds its own lock already, so it finds nobody else. */
		if (opener === 'command' && isServed(database.file)) throw new Error(servedByOlder);
		await keepCopyBefore(database.file, step, new Date());
	};
}

const servedByOlder = 'an older version serves this database; stop it before the schema changes';

/** People who wait for a page neither wait for jobs nor take their connections. */
function openForPages(
	work: Kysely<Database>,
	{ database }: Settings,
	opener: Opener
): Pick<Product, 'db' | 'close'> {
	if (opener === 'command' || database.kind === 'sqlite')
		return { db: work, close: () => work.destroy() };
	const db = openDatabase(database, 'pages');

	return {
		db,
		close: async () => void (await Promise.all([db.destroy(), work.destroy()]))
	};
}

/** Throws where another machine is serving with keys of its own: all rounds would be without them here. */
async function openKeys(
	db: Kysely<Database>,
	{ keyDir, keysElsewhere }: Settings,
	opener: Opener
): Promise<KeyRing> {
	if (keysElsewhere) return keysOfAnotherMachine();
	await requireKeyFolder(db, keyDir);
	const keys = openKeyRing(keyDir);
	const look = opener === 'server' ? claimKeyFolder : findKeyFolder;
	if ((await look(db, keys, new Date())) === 'taken') throw new Error(takenByAnother);

	return keys;
}

const takenByAnother =
	'this database is served with another KEY_DIR; set KEYS=elsewhere, or wait three minutes after that server has ended';

/**
 * A folder that is not there is a slip in KEY_DIR or a disk that is not mounted. Made anew, it would
 * close the links of every open round.
 */
async function requireKeyFolder(db: Kysely<Database>, folder: string): Promise<void> {
	if (existsSync(folder)) return;
	const open = await listRounds(db, ['open']);
	if (open.length === 0) return;

	throw new Error(
		`there is no folder ${folder} (KEY_DIR), but ${open.length} open rounds have their keys in it; mount it, or make it to go on without them`
	);
}

/** What is missing from the log would be missing without a word: SQLite takes it for the end. */
function requireWholeLog(file: string): void {
	/* A command may be writing at this moment; then a second look finds it whole. */
	if (isLogDamaged(file) && isLogDamaged(file))
		throw new Error('the log of the database is damaged; see docs/operating.md');
}

/** A torn page is found at the start, not by the first person who meets it. */
async function checkPages(db: Kysely<Database>): Promise<void> {
	if (dialectOf(db) !== 'sqlite') return requireDurableCommits(db);

	const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
	if (rows[0]?.quick_check !== 'ok') throw new Error('the database is damaged; restore a backup');
}
