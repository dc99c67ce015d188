import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Kysely } from 'kysely';
import { findFile } from '../db/copy.ts';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Database } from '../db/schema.ts';
import { isDraft, readAsideDate, readBackupDate, usualDays } from './names.ts';

/** Deletes the backups in a folder that are older than so many days. Returns how many. */
export function forgetBackups(folder: string, days: number, now: Date): number {
	const old = listFiles(folder).filter((name) => isOlder(readBackupDate(name), days, now));
	for (const name of old) rmSync(join(folder, name));

	return old.length;
}

/**
 * Deletes what lies beside the database of SQLite and is a database of the past: a copy from before a
 * migration, one that a restored one has replaced. They hold what backups hold and are kept as long.
 */
export async function forgetCopies(db: Kysely<Database>, now: Date): Promise<void> {
	const file = dialectOf(db) === 'sqlite' ? await findFile(db) : undefined;
	if (file === undefined) return;

	const folder = dirname(file);
	const old = listFiles(folder).filter((name) =>
		isOlder(readAsideDate(basename(file), name), usualDays, now)
	);
	for (const name of old) rmSync(join(folder, name));
	forgetDrafts(folder, now);
}

/** Deletes copies that a crash has left unfinished. One that is being made is younger than a day. */
export function forgetDrafts(folder: string, now: Date): void {
	for (const name of listFiles(folder).filter(isDraft)) {
		const path = join(folder, name);
		if (isOlder(lstatSync(path).mtime, 1, now)) rmSync(path, { force: true });
	}
}

function isOlder(date: Date | undefined, days: number, now: Date): boolean {
	return date !== undefined && now.getTime() - date.getTime() > days * 86_400_000;
}

function listFiles(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name);
}
