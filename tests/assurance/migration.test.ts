import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '#db/migrations/list.ts';
import { nameCopyBefore } from '#lib/server/backups/names.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { lockDatabase } from '#lib/server/db/lock.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { makePlace, runCommand, type Place } from '#tests/support/command.ts';
import { databaseKinds, makePostgresDatabase, type DatabaseKind } from '#tests/support/database.ts';
import { firstStep, stepsToCome } from '#tests/support/planted-steps.ts';

/** How many statements lie between two kills. */
const stride = amount(6, 1);
const kills = { count: 0, finished: 0 };

interface Target {
	readonly url: string;
	/** Where the commands keep their keys and mails. */
	readonly folder: string;
	remove(): Promise<void>;
}

afterAll(() =>
	recordFigures(
		'migration',
		'A program that is killed while it changes the schema leaves the version before or the one after, and the next start goes on.',
		[
			{
				what: 'kills by `kill -9`, before a statement each, on both databases',
				value: kills.count
			},
			{ what: 'databases between two versions', value: 0, bound: '0' },
			{ what: 'rows lost', value: 0, bound: '0' }
		]
	)
);

describe.each(databaseKinds)('on %s', (kind) => {
	let target: Target;
	beforeEach(async () => {
		target = await makeTarget(kind);
	});
	afterEach(() => target.remove());

	test('a full database, killed before any statement of two steps to come, has one version or the other', async () => {
		const { code, err } = await runCommand(envOf(target), 'seed', ['--demo', '--json']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const before = await using(target, readRows);

		for (let last = 1; ; last += stride) {
			const done = await migrateAndDie(target, 'steps to come', last);
			const after = await using(target, readRows);
			const versions = await using(target, readVersions);

			expect(after.rows).toEqual(before.rows);
			expect({ last, ...after.shape }).toEqual({ last, ...shapes[versions.length - seededSteps] });
			if (done) break;
		}
		expect(await using(target, readVersions)).toEqual(Object.keys(stepsToCome));
	});

	test('a database of the first version, killed before any statement, becomes one of this version', async () => {
		await using(target, fillFirstVersion);

		for (let last = 1; ; last += stride) {
			const done = await migrateAndDie(target, 'this version', last);
			const versions = await using(target, readVersions);
			const tables = await using(target, listTables);

			expect(tables.includes('audit_limit')).toBe(versions.includes('0002_retention'));
			expect(tables.includes('moments_key')).toBe(versions.includes('0003_moments_key'));
			expect(await using(target, countFirst)).toBe(40);
			if (done) break;
		}
		expect(await using(target, readVersions)).toEqual(Object.keys(migrations));
		expect(await runCommand(envOf(target), 'check-db', [])).toMatchObject({ code: 0, err: '' });
	});

	test('of programs that start at once, one does each step', async () => {
		await using(target, fillFirstVersion);
		const ended = await Promise.all(
			Array.from({ length: 3 }, () => runCommand(envOf(target), 'migrate', []))
		);
		const done = ended.flatMap(
			({ out }) => /^Migrated: (.*)\.$/mu.exec(out)?.[1]?.split(', ') ?? []
		);

		expect(ended.map(({ code, err }) => ({ code, err }))).toEqual(
			ended.map(() => ({ code: 0, err: '' }))
		);
		expect(done.sort()).toEqual(Object.keys(migrations).slice(1));
		expect(await using(target, countFirst)).toBe(40);
	});

	test('an old program on a new database refuses in one line, whatever it was asked to do', async () => {
		await using(target, (db) => migrateToLatest(db, { steps: stepsToCome }));
		const file = join(tmpdir(), 'never-made.db');

		for (const [command = '', ...words] of [
			['start'],
			['migrate'],
			['check-db'],
			['round', 'list'],
			...(kind === 'sqlite' ? [['backup', '--to', file]] : [])
		]) {
			const { code, out, err } = await runCommand(envOf(target), command, words);
			expect({ command, code, out }).toEqual({ command, code: 1, out: '' });
			expect(err).toMatch(/^[^\n]*made by a newer version of this program\n$/u);
		}
	});
});

describe('the copy from before', () => {
	let place: Place;
	beforeEach(async () => {
		place = makePlace();
		await using({ url: `file:${place.file}` }, fillFirstVersion);
	});
	afterEach(() => place.remove());

	const listCopies = () =>
		readdirSync(dirname(place.file))
			.filter((name) => name.includes('.before-'))
			.sort();

	test('lies beside the database, for this user only, and is as it was', async () => {
		await place.run('migrate');
		const [copy = '', ...others] = listCopies();
		const path = join(dirname(place.file), copy);

		expect(copy).toMatch(/^test\.db\.before-0002_retention\.\d{4}-\d\d-\d\dT\d{6}Z$/u);
		expect(others).toEqual([]);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(await using({ url: `file:${path}` }, readVersions)).toEqual(['0001_foundation']);
		expect(await using({ url: `file:${path}` }, countFirst)).toBe(40);

		/* It can be restored, and the same steps are taken again. */
		expect(await place.run('restore', '--from', path, '--force')).toMatchObject({
			code: 0,
			err: ''
		});
		expect(await place.run('check-db')).toMatchObject({ code: 0 });
	});

	test('is one of three at most', async () => {
		const day = (count: number) => new Date(Date.now() - count * 86_400_000);
		const older = [1, 2, 3].map((count) => nameCopyBefore(place.file, '0001_x', day(count)));
		for (const path of older) writeFileSync(path, '');
		await place.run('migrate');

		expect(listCopies()).toHaveLength(3);
		expect(listCopies()).not.toContain(basename(older[2] ?? ''));
	});

	test('is not made where there is nothing to change, or nothing yet', async () => {
		await place.run('migrate');
		await place.run('migrate');
		const fresh = makePlace();
		await fresh.run('migrate');

		expect(listCopies()).toHaveLength(1);
		expect(readdirSync(dirname(fresh.file))).toEqual(['test.db']);
		fresh.remove();
	});

	test('a command of a newer program changes nothing under a server that is older', async () => {
		expect(lockDatabase(place.file)).toBe('locked');

		expect(await place.run('migrate')).toEqual({
			code: 1,
			out: '',
			err: 'an older version serves this database; stop it before the schema changes\n'
		});
		expect(await using({ url: `file:${place.file}` }, readVersions)).toEqual(['0001_foundation']);
		expect(listCopies()).toEqual([]);
	});
});

const seededSteps = Object.keys(migrations).length;

/** What may be seen of the two steps to come: nothing, the first, or both. */
const shapes = [
	{ names: 'none', split: false },
	{ names: 'as they are', split: true },
	{ names: 'in capitals', split: false }
];

/** Whether the migration came to its end. */
async function migrateAndDie(target: Target, which: string, last: number): Promise<boolean> {
	const words = ['tests/support/migrate-and-die.ts', target.url, which, String(last)];
	const isDone = await new Promise<boolean>((resolve, reject) => {
		execFile(process.execPath, words, (problem, _out, err) => {
			if (!problem || problem.signal === 'SIGKILL') return resolve(!problem);
			reject(new Error(err));
		});
	});
	kills[isDone ? 'finished' : 'count'] += 1;

	return isDone;
}

async function makeTarget(kind: DatabaseKind): Promise<Target> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-'));
	const removeFolder = () => rmSync(folder, { recursive: true });
	if (kind === 'postgres') {
		const { url, drop } = await makePostgresDatabase();
		return { url, folder, remove: () => drop().then(removeFolder) };
	}

	return {
		url: `file:${join(folder, 'database', 'test.db')}`,
		folder,
		remove: () => Promise.resolve(removeFolder())
	};
}

function envOf({ url, folder }: Target): NodeJS.ProcessEnv {
	return {
		PATH: process.env['PATH'],
		DATABASE_URL: url,
		KEY_DIR: join(folder, 'keys'),
		MAIL_OUTBOX: join(folder, 'outbox')
	};
}

async function using<T>(
	{ url }: Pick<Target, 'url'>,
	use: (db: Kysely<Database>) => Promise<T>
): Promise<T> {
	const db = openDatabase(
		url.startsWith('file:')
			? { kind: 'sqlite', file: url.slice('file:'.length) }
			: { kind: 'postgres', url }
	);

	return use(db).finally(() => db.destroy());
}

async function fillFirstVersion(db: Kysely<Database>): Promise<void> {
	await migrateToLatest(db, { steps: firstStep });
	for (let count = 0; count < 40; count++) {
		await sql`insert into organisation (id, kind, name, sector)
			values (${`o${count}`}, 'organisation', 'Nørre Herred', 'kommune')`.execute(db);
	}
}

async function countFirst(db: Kysely<Database>): Promise<number> {
	return (await db.selectFrom('organisation').select('id').execute()).length;
}

async function readVersions(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ name: string }>`
		select name from kysely_migration order by name
	`.execute(db);

	return rows.map(({ name }) => name);
}

async function listTables(db: Kysely<Database>): Promise<readonly string[]> {
	return (await db.introspection.getTables()).map(({ name }) => name);
}

/** What must survive, and how far the two steps to come have come. */
async function readRows(db: Kysely<Database>) {
	const leaders = await db.selectFrom('leader').select(['id', 'name']).orderBy('id').execute();
	const ballots = await db.selectFrom('ballot').select(['id', 'sealed']).orderBy('id').execute();
	const tables = await db.introspection.getTables();
	const leader = tables.find(({ name }) => name === 'leader');
	const hasNames = tables.some(({ name }) => name === 'leader_name');
	const { rows: names } = hasNames
		? await sql<{ name: string }>`select name from leader_name order by id`.execute(db)
		: { rows: [] };
	const kept = names.map(({ name }) => name).join();
	const capitals = leaders.map(({ name }) => name.toUpperCase()).join();

	return {
		rows: { leaders, ballots: ballots.map(({ id, sealed }) => `${id} ${sealed.toString('hex')}`) },
		shape: {
			names: nameShape(kept, leaders.map(({ name }) => name).join(), capitals),
			split: leader?.columns.some(({ name }) => name === 'is_split') ?? false
		}
	};
}

function nameShape(kept: string, plain: string, capitals: string): string {
	if (kept === '') return 'none';
	if (kept === plain) return 'as they are';

	/* SQLite raises the plain letters only. */
	return kept.toUpperCase() === capitals ? 'in capitals' : 'something else';
}
