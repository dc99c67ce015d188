import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { inject } from 'vitest';
import { openDatabase, type DatabaseAddress } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { makePostgresDatabase, type DatabaseKind } from './database.ts';

/** A copy of a database and its keys, for something that is done to it once. */
export interface Thawed {
	/** Where the database lies, as `close-and-die` takes it. */
	readonly database: string;
	readonly folder: string;
	readonly db: Kysely<Database>;
	readonly keys: KeyRing;
	remove(): Promise<void>;
}

/** A database and its keys as something left them; each `thaw` begins from there. */
export interface Frozen<T> {
	readonly made: T;
	thaw(): Promise<Thawed>;
	remove(): Promise<void>;
}

export async function freeze<T>(
	kind: DatabaseKind,
	make: (place: { db: Kysely<Database>; folder: string }) => Promise<T>
): Promise<Frozen<T>> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-frozen-'));
	const postgres = kind === 'postgres' ? await makePostgresDatabase() : undefined;
	const address = addressIn(folder, postgres?.url);
	const db = openDatabase(address);
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());
	const made = await make({ db, folder });
	/* Closed, SQLite is one file, and PostgreSQL lets it be copied. */
	await db.destroy();

	return {
		made,
		thaw: () => thaw(folder, postgres?.url),
		async remove() {
			await postgres?.drop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function thaw(from: string, template: string | undefined): Promise<Thawed> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-thawed-'));
	cpSync(from, folder, { recursive: true, preserveTimestamps: true });
	chmodSync(join(folder, 'keys'), 0o700);
	const postgres = template === undefined ? undefined : await copyPostgres(template);
	const address = addressIn(folder, postgres?.url);
	const db = openDatabase(address);

	return {
		...{ folder, db, keys: openKeyRing(join(folder, 'keys')) },
		database: address.kind === 'sqlite' ? address.file : address.url,
		async remove() {
			await db.destroy();
			await postgres?.drop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function addressIn(folder: string, url: string | undefined): DatabaseAddress {
	return url === undefined
		? { kind: 'sqlite', file: join(folder, 'database', 'test.db') }
		: { kind: 'postgres', url };
}

/** PostgreSQL copies a whole database when it makes another from it. */
async function copyPostgres(
	template: string
): Promise<Awaited<ReturnType<typeof makePostgresDatabase>>> {
	const copy = await makePostgresDatabase();
	await copy.drop();
	const server = openDatabase({ kind: 'postgres', url: inject('postgresUrl') ?? '' });
	const name = (url: string) => sql.id(new URL(url).pathname.slice(1));
	await sql`create database ${name(copy.url)} template ${name(template)}`.execute(server);
	await server.destroy();

	return copy;
}
