import Sqlite from 'better-sqlite3';
import {
	chmodSync,
	closeSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetCopies } from '#lib/server/backups/forget.ts';
import { nameBackup } from '#lib/server/backups/names.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { lockDatabase } from '#lib/server/db/lock.ts';
import { readSettings, type Settings } from '#lib/server/environment.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { backUpAsTold } from '../src/cli/backups/back-up.ts';
import { restoreAsTold } from '../src/cli/backups/restore.ts';
import { readBackupWish, readRestoreWish } from '../src/cli/backups/words.ts';
import { explain, type Answer } from '../src/cli/command/run.ts';
import { makePlace, runCommand, type Ended, type Place } from './support/command.ts';
import { makePostgresDatabase } from './support/database.ts';
import { holdDatabase } from './support/hold-database.ts';

const started = Date.now();
let seeded: Place;
let place: Place;
let backup: string;

beforeAll(async () => {
	seeded = makePlace();
	const ended = await seeded.run('seed', '--demo', '--json');
	if (ended.code !== 0) throw new Error(ended.err);
});
afterAll(() => seeded.remove());
beforeEach(() => {
	place = seeded.copy();
	backup = join(place.folder, 'backup.db');
});
afterEach(() => place.remove());

describe('backup', () => {
	test('makes one file for this user only, which opens and passes check-db', async () => {
		const { code, out, err } = await place.run('backup', '--to', backup);

		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^Backed up to .*: \d+ bytes, checked\. The keys in .* are not in it/);
		expect(statSync(backup).mode & 0o777).toBe(0o600);
		expect(namesIn(place.folder)).toEqual(['backup.db', 'database', 'keys']);
		expect(await checkOf(backup)).toEqual([]);
	});

	test('is whole while another process is in the middle of writing, and noted when that ends', async () => {
		const change = 'delete from ballot; delete from invitation';
		const writer = await holdDatabase(place.file, { change, until: backup });

		expect(await order('backup', '--to', backup)).toMatchObject({ code: 0 });
		writer.letGo();
		expect(countIn(backup, 'ballot')).toBe(countIn(place.file, 'ballot'));
		expect(countIn(backup, "job_lease where name = 'backup'")).toBe(0);
		expect(countIn(place.file, "job_lease where name = 'backup'")).toBe(1);
	});

	test('holds nothing of what was deleted', async () => {
		const words = 'Ord som ikke skal kunne findes igen';
		damage(`pragma secure_delete = off;
			insert into comment (organisation_id, id, evaluation_id, rater_group, question, body)
				values ('o', 'c', 'e', 'employee', 'q', '${words}');
			delete from comment where id = 'c'`);
		expect(readFileSync(place.file).includes(words)).toBe(true);
		await order('backup', '--to', backup);

		expect(readFileSync(backup).includes(words)).toBe(false);
	});

	test('never takes the place of a file', async () => {
		writeFileSync(backup, 'mine');
		const link = join(place.folder, 'link.db');
		symlinkSync(join(place.folder, 'nowhere'), link);

		expect(await order('backup', '--to', backup)).toMatchObject({
			code: 1,
			err: `${backup} is there already; a backup never takes another’s place.\n`
		});
		expect((await order('backup', '--to', link)).code).toBe(1);
		expect((await order('backup', '--to', place.file)).code).toBe(1);
		expect(readFileSync(backup, 'utf8')).toBe('mine');
	});

	test('never lies among the keys, by any way there', async () => {
		const way = join(place.folder, 'way');
		symlinkSync(place.keys, way);

		for (const folder of [place.keys, way]) {
			const { code, err } = await order('backup', '--to', join(folder, 'backup.db'));
			expect(code).toBe(1);
			expect(err).toMatch(/keep keys and backups apart\.\n$/);
		}
		expect(readdirSync(place.keys).some((name) => name.endsWith('.db'))).toBe(false);
	});

	test('makes no folder: a disk that is not mounted is not filled by mistake', async () => {
		const { code, err } = await order('backup', '--to', join(place.folder, 'mnt', 'b.db'));

		expect(code).toBe(1);
		expect(err).toMatch(/^There is no folder for .*\n$/);
	});

	test('of a damaged database leaves nothing', async () => {
		tear(place.file);

		const { code, err } = await order('backup', '--to', backup);

		expect(code).toBe(1);
		expect(err).toMatch(/^The database is damaged, so that no backup was made/);
		expect(namesIn(place.folder)).toEqual(['database', 'keys']);
	});

	test('of one whose numbers do not agree is kept, and says so', async () => {
		damage('delete from tally');

		const { code, err } = await order('backup', '--to', backup);

		expect(code).toBe(1);
		expect(err).toMatch(/is whole, but check-db finds this in it:\n(.*the tally is missing.\n)+$/);
		expect(existsSync(backup)).toBe(true);
	});

	test('does not change the schema: it is taken before the upgrade', async () => {
		damage("delete from kysely_migration where name > '0001_foundation'");

		expect(await order('backup', '--to', backup)).toMatchObject({ code: 0 });
		expect(countIn(place.file, 'kysely_migration')).toBe(1);
	});

	test.for([
		'',
		'--to',
		'--to a --to-folder b',
		'--to a --keep-days 3',
		'--to-folder b --keep-days 0',
		'a'
	])('does nothing and says how it is used for "%s"', async (line) => {
		const { code, out, err } = await order('backup', ...line.split(' ').filter(Boolean));

		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err.trimEnd().split('\n')).toHaveLength(1);
	});
});

describe('a folder of backups', () => {
	test('keeps 35 days, and nothing but its own files is ever deleted', async () => {
		const folder = join(place.folder, 'backups');
		mkdirSync(folder);
		const own = [named(34.9), named(35.1), named(400)];
		const others = [
			'ledelsesspejl-2020-01-01.db',
			'notes-2020-01-01T000000Z.db',
			`${named(99)}.gpg`
		];
		for (const name of [...own, ...others]) writeFileSync(join(folder, name), '');
		mkdirSync(join(folder, named(50)));

		const { code, out } = await order('backup', '--to-folder', folder);
		const left = namesIn(folder);

		expect(code).toBe(0);
		expect(out).toContain('Older backups deleted: 2.');
		expect(left).toEqual(expect.arrayContaining([named(34.9), ...others, named(50)]));
		expect(left).toHaveLength(1 + others.length + 1 + 1);
		expect(left.filter((name) => name.startsWith(named(0).slice(0, 24)))).toHaveLength(1);
	});

	test('keeps as many days as it is told', async () => {
		for (const days of [1, 3]) writeFileSync(join(place.folder, named(days)), '');
		await order('backup', '--to-folder', place.folder, '--keep-days', '2');

		expect(existsSync(join(place.folder, named(1)))).toBe(true);
		expect(existsSync(join(place.folder, named(3)))).toBe(false);
	});

	test('loses nothing to a backup that failed, and the unfinished one of a crash goes', async () => {
		const draft = join(place.folder, '.ledelsesspejl-copy-00ff.tmp');
		writeFileSync(join(place.folder, named(99)), '');
		writeFileSync(draft, '');
		tear(place.file);
		await order('backup', '--to-folder', place.folder);
		expect(existsSync(join(place.folder, named(99)))).toBe(true);
		expect(existsSync(draft), 'it may be somebody’s who is at it').toBe(true);

		const before = Date.now() / 1000 - 90_000;
		utimesSync(draft, before, before);
		await order('backup', '--to-folder', place.folder);
		expect(existsSync(draft)).toBe(false);
	});
});

describe('restore', () => {
	beforeEach(async () => {
		const { code, err } = await order('backup', '--to', backup);
		if (code !== 0) throw new Error(err);
	});

	test('brings back what was there, and moves what came after aside', async () => {
		damage('delete from leader_release');

		const { code, out, err } = await place.run('restore', '--from', backup, '--force');
		const [aside = ''] = asides();

		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^Restored .*\nThe database that was there is .*replaced.*\n$/);
		expect(countIn(place.file, 'leader_release')).toBe(18);
		expect(countIn(aside, 'leader_release')).toBe(0);
		expect(await checkOf(place.file)).toEqual([]);
		for (const file of [place.file, aside]) expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	test('needs --force where a database is', async () => {
		const before = readFileSync(place.file);
		const { code, err } = await order('restore', '--from', backup);

		expect(code).toBe(1);
		expect(err).toMatch(/^There is a database at .* --force .*\n$/);
		expect(readFileSync(place.file)).toEqual(before);
		const other = place.copy();
		rmSync(other.file);
		expect(await orderAt(other, 'restore', '--from', backup)).toMatchObject({ code: 0 });
		other.remove();
	});

	test('does nothing while a server serves, or a command is at work', async () => {
		expect(lockDatabase(place.file)).toBe('locked');
		expect((await order('restore', '--from', backup, '--force')).err).toMatch(
			/^A server is serving .*: stop it first\. Nothing was changed\.\n$/
		);

		const other = place.copy();
		const reader = new Sqlite(other.file);
		reader.prepare('select * from round').all();
		const ended = await orderAt(other, 'restore', '--from', backup, '--force');
		reader.close();
		expect(ended.err).toMatch(/^Something still uses/);
		expect(asides(other)).toEqual([]);
		other.remove();
	});

	test('puts a whole database in the place of a damaged one, which stays as it is', async () => {
		tear(place.file);
		writeFileSync(`${place.file}-wal`, 'an old log');
		const torn = readFileSync(place.file);
		expect(await checkOf(place.file)).not.toEqual([]);

		expect(await order('restore', '--from', backup, '--force')).toMatchObject({ code: 0 });
		expect(await checkOf(place.file)).toEqual([]);
		const kept = readFileSync(asides()[0] ?? '');
		expect(kept.subarray(4096)).toEqual(torn.subarray(4096));
	});

	test('keeps a log that is broken in the middle beside what it was the log of', async () => {
		const other = makePlace();
		const writer = new Sqlite(place.file);
		writer.pragma('wal_autocheckpoint = 0');
		for (let count = 0; count < 20; count++)
			writer.exec('update round set reminders = reminders + 1');
		mkdirSync(dirname(other.file), { recursive: true });
		for (const end of ['', '-wal']) copyFileSync(`${place.file}${end}`, `${other.file}${end}`);
		writer.close();
		const log = readFileSync(`${other.file}-wal`);
		log.fill(7, 9000, 9100);
		writeFileSync(`${other.file}-wal`, log);

		expect((await orderAt(other, 'backup', '--to', `${backup}.2`)).err).toMatch(/log is damaged/);
		expect(await orderAt(other, 'restore', '--from', backup, '--force')).toMatchObject({ code: 0 });
		expect(readFileSync(`${asides(other)[0]}-wal`)).toEqual(log);
		expect(await checkOf(other.file)).toEqual([]);
		other.remove();
	});

	test.for<[string, (file: string) => void, RegExp]>([
		['is torn', (file) => tear(file), /cannot be restored\. Nothing was changed\.\n.+/],
		[
			'was cut short',
			(file) => writeFileSync(file, readFileSync(file).subarray(0, 99_000)),
			/cannot be restored/
		],
		[
			'is something else',
			(file) => writeFileSync(file, 'a letter '.repeat(2000)),
			/cannot be restored/
		],
		['is empty', (file) => writeFileSync(file, ''), /holds no database of this program/],
		[
			'is a database of another program',
			(file) => other(file),
			/holds no database of this program/
		],
		[
			'is newer than the program',
			(file) => damage("insert into kysely_migration values ('9999_x', '')", file),
			/newer version/
		],
		['is not there', (file) => rmSync(file), /^There is no file/],
		[
			'is a database in use',
			(file) => writeFileSync(`${file}-wal`, 'log'),
			/no backup\. Nothing was changed/
		]
	])('touches nothing when the backup %s', async ([, spoil, words]) => {
		spoil(backup);
		const before = readFileSync(place.file);

		const { code, out, err } = await order('restore', '--from', backup, '--force');

		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(words);
		expect(readFileSync(place.file)).toEqual(before);
		expect(namesIn(dirname(place.file)).filter((name) => !name.includes('.lock'))).toEqual([
			'test.db'
		]);
	});

	test('marks a round lost whose keys went with its close, and says so', async () => {
		const { out } = await place.run('round', 'list', '--json');
		const { rounds } = JSON.parse(out) as { rounds: { id: string; state: string }[] };
		const open = rounds.find(({ state }) => state === 'open')?.id ?? '';
		await place.run('round', 'close', open);

		const restored = await order('restore', '--from', backup, '--force');

		expect(restored).toMatchObject({ code: 0, err: '' });
		expect(restored.out).toMatch(/marked as lost, their links say closed: 1\.\n$/);
		expect((await place.run('round', 'list')).out).toContain(`${open}  lost`);
		expect(await checkOf(place.file)).toEqual([]);
	});

	test('signs everybody out', async () => {
		expect(countIn(place.file, 'sign_in')).toBeGreaterThan(0);
		await order('restore', '--from', backup, '--force');

		expect(countIn(place.file, 'sign_in') + countIn(place.file, 'session')).toBe(0);
	});
});

test('copies of the past beside the database are forgotten after 35 days, and nothing else', async () => {
	const base = basename(place.file);
	const aside = (days: number, kind: string) =>
		join(dirname(place.file), `${base}.${kind}.${named(days).slice(14, -3)}`);
	const young = [
		aside(34, 'replaced'),
		aside(34, 'before-0002_x'),
		join(dirname(place.file), 'other.replaced.x')
	];
	const old = [aside(36, 'replaced'), `${aside(36, 'replaced')}-wal`, aside(36, 'before-0002_x')];
	for (const file of [...young, ...old]) writeFileSync(file, '');
	const db = openDatabase({ kind: 'sqlite', file: place.file });
	await forgetCopies(db, new Date());
	await db.destroy();

	expect(young.every((file) => existsSync(file))).toBe(true);
	expect(old.some((file) => existsSync(file))).toBe(false);
});

describe('on PostgreSQL', () => {
	test('a dump restores into an empty database, and into no other', async () => {
		const [one, other] = [await makePostgresDatabase(), await makePostgresDatabase()];
		const run = (url: string, command: string, ...words: string[]) =>
			runCommand({ ...place.env, DATABASE_URL: url }, command, words);
		await run(one.url, 'seed', '--demo', '--json');
		const dump = join(place.folder, 'backup.dump');

		expect(await run(one.url, 'backup', '--to', dump)).toMatchObject({ code: 0, err: '' });
		expect(statSync(dump).mode & 0o777).toBe(0o600);
		expect(await run(one.url, 'restore', '--from', dump, '--force')).toMatchObject({ code: 1 });
		expect(await run(other.url, 'restore', '--from', dump)).toMatchObject({ code: 0, err: '' });
		expect(await run(other.url, 'check-db')).toMatchObject({ code: 0 });
		expect((await run(other.url, 'round', 'list')).out.split('\n')).toHaveLength(11);

		await one.drop();
		await other.drop();
	});
});

function namesIn(folder: string): readonly string[] {
	return readdirSync(folder).sort();
}

/** The name of a backup that was made so many days ago. */
function named(days: number): string {
	return nameBackup('db', new Date(started - days * 86_400_000));
}

function asides({ file } = place): readonly string[] {
	return namesIn(dirname(file))
		.filter((name) => name.includes('.replaced.'))
		.map((name) => join(dirname(file), name));
}

function countIn(file: string, table: string): number {
	const db = new Sqlite(file, { readonly: true });
	const count = db.prepare(`select count(*) from ${table}`).pluck().get();
	db.close();

	return Number(count);
}

/** What a command answers, without a process for it. */
function order(command: 'backup' | 'restore', ...words: readonly string[]) {
	return orderAt(place, command, ...words);
}

async function orderAt(
	{ env }: Place,
	command: 'backup' | 'restore',
	...words: readonly string[]
): Promise<Ended> {
	const settings = readSettings(env);
	if ('problem' in settings) throw new Error(settings.problem);
	const { said, problems = [] } = await (
		command === 'backup' ? backUpIn(settings, words) : restoreIn(settings, words)
	).catch((problem: unknown): Answer => ({ problems: [explain(problem)] }));

	return {
		code: problems.length === 0 ? 0 : 1,
		out: said === undefined ? '' : `${said}\n`,
		err: problems.map((problem) => `${problem}\n`).join('')
	};
}

async function backUpIn(settings: Settings, words: readonly string[]): Promise<Answer> {
	const wish = readBackupWish(words);
	if ('usage' in wish) return { problems: [wish.usage] };

	return backUpAsTold(settings, wish, process.env, new Date());
}

async function restoreIn(settings: Settings, words: readonly string[]): Promise<Answer> {
	const wish = readRestoreWish(words);
	if ('usage' in wish) return { problems: [wish.usage] };

	return restoreAsTold(settings, wish, process.env, new Date());
}

/** What check-db finds in a copy of a file, with the keys as they are. */
async function checkOf(file: string): Promise<readonly string[]> {
	const copy = `${file}.copy`;
	copyFileSync(file, copy);
	const db = openDatabase({ kind: 'sqlite', file: copy });
	try {
		return await checkDatabase(db, openKeyRing(place.keys), new Date());
	} catch (problem) {
		return [explain(problem)];
	} finally {
		await db.destroy();
		rmSync(copy);
	}
}

function damage(statement: string, file = place.file): void {
	const db = new Sqlite(file);
	db.pragma('foreign_keys = off');
	db.exec(statement);
	db.pragma('wal_checkpoint(truncate)');
	db.close();
}

function other(file: string): void {
	rmSync(file);
	const db = new Sqlite(file);
	db.exec('create table letter (id integer)');
	db.close();
	chmodSync(file, 0o600);
}

/** Overwrites the first page of a table. */
function tear(path: string): void {
	const db = new Sqlite(path);
	const page = db
		.prepare("select rootpage from sqlite_master where name = 'group_count'")
		.pluck()
		.get();
	db.pragma('wal_checkpoint(truncate)');
	db.close();
	const handle = openSync(path, 'r+');
	writeSync(handle, new Uint8Array(4096).fill(7), 0, 4096, 4096 * (Number(page) - 1));
	closeSync(handle);
}
