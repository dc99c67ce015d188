import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { openDatabase, type DatabaseAddress } from '#lib/server/db/client.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { makePostgresDatabase, type DatabaseKind } from './database.ts';
import { putFirstContents } from './first-contents.ts';

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
	await putFirstContents(db);
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
	const postgres = template === undefined ? undefined : await makePostgresDatabase(template);
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
