import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { openDatabase } from '#lib/server/db/client.ts';
import type { DatabaseAddress } from '#lib/server/environment.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { moveDatabase, type Moving } from '#lib/server/moves/move.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { makePostgresDatabase, type DatabaseKind, type TestDatabase } from './database.ts';
import { typedColumns } from './typed-columns.ts';

/** A place for a database in which nothing is yet. */
export interface Site {
	readonly kind: DatabaseKind;
	readonly address: DatabaseAddress;
	/** As `--from` and `--to` have it. */
	readonly url: string;
	readonly folder: string;
	/** Opens it for some work and closes it again: a move refuses while others are connected. */
	use<T>(work: (place: TestDatabase) => Promise<T>): Promise<T>;
	remove(): Promise<void>;
}

export async function makeSite(kind: DatabaseKind): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-move-'));
	const file = join(folder, 'database', 'spejl.db');
	const server = kind === 'postgres' ? await makePostgresDatabase() : undefined;
	const address: DatabaseAddress = server
		? { kind: 'postgres', url: server.url }
		: { kind: 'sqlite', url: `file:${file}`, file };

	return {
		...{ kind, address, url: address.url, folder },
		async use(work) {
			const db = openDatabase(address);
			try {
				const close = () => Promise.resolve();
				return await work({ db, folder, file: server ? undefined : file, close });
			} finally {
				await db.destroy();
			}
		},
		async remove() {
			await server?.drop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** As a start leaves it: the schema, and the questionnaire. */
export async function prepareSite(site: Site): Promise<void> {
	await site.use(async ({ db }) => {
		await migrateToLatest(db);
		await publishQuestionnaire(db, currentQuestionnaire());
	});
}

/** Moves as the command does, without its locks. */
export async function move(from: Site, to: Site): Promise<Moving> {
	return from.use(({ db }) => to.use(({ db: target }) => moveDatabase(db, target)));
}

/** Sealed answers of nobody, as many as asked for, into a round of a file of SQLite. */
export async function castMany(
	db: Kysely<Database>,
	organisationId: string,
	round: string,
	count: number
): Promise<void> {
	await sql`
		with recursive numbers (number) as (
			select 1 union all select number + 1 from numbers where number < ${count}
		)
		insert into ballot
			(organisation_id, round_id, id, evaluation_id, rater_group, part, sealed, replace_hash)
		select ${organisationId}, ${round}, lower(hex(randomblob(16))), 'e', 'employee', 0,
			randomblob(400), randomblob(16)
		from numbers
	`.execute(db);
}

/**
 * All that is in a database, table by table, read in a way of its own: the columns that schema.ts types,
 * each row as text, sorted as text.
 */
export async function readAll(
	db: Kysely<Database>
): Promise<Readonly<Record<string, readonly string[]>>> {
	const tables: Record<string, readonly string[]> = {};

	for (const [table, columns] of Object.entries(typedColumns)) {
		const { rows } = await sql<Record<string, unknown>>`select * from ${sql.id(table)}`.execute(db);
		const names = Object.keys(columns).sort();
		tables[table] = rows
			.map((row) => names.map((name) => `${name} ${writeValue(row[name])}`).join(', '))
			.sort();
	}

	return tables;
}

function writeValue(value: unknown): string {
	return value instanceof Uint8Array
		? `bytes ${Buffer.from(value).toString('hex')}`
		: `${typeof value} ${String(value)}`;
}
