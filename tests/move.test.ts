import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	sql,
	type Kysely,
	type PluginTransformQueryArgs,
	type PluginTransformResultArgs
} from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { lockDatabase } from '#lib/server/db/lock.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { listTables } from '#lib/server/moves/catalogue.queries.ts';
import { moveDatabase } from '#lib/server/moves/move.ts';
import { closeDueRounds } from '#lib/server/rounds/close.ts';
import { moveAsTold } from '../src/cli/moves/carry-out.ts';
import { readMoveWish } from '../src/cli/moves/words.ts';
import {
	answer,
	answerAll,
	closingTime,
	openingTime,
	openTestRound,
	type OpenedRound
} from './support/builders.ts';
import { expectCountedOnce, teams } from './support/closing.ts';
import { runCommand } from './support/command.ts';
import { type DatabaseKind } from './support/database.ts';
import { castMany, makeSite, move, prepareSite, readAll, type Site } from './support/moving.ts';
import { makeSmallDisk } from './support/small-disk.ts';
import { liveThrough } from './support/six-years.ts';
import { typedColumns } from './support/typed-columns.ts';

const sites: Site[] = [];
afterEach(async () => {
	for (const site of sites.splice(0)) await site.remove();
});

async function site(kind: DatabaseKind): Promise<Site> {
	const made = await makeSite(kind);
	sites.push(made);

	return made;
}

describe('a live installation', () => {
	test('arrives whole from database to database and back, and each is left as it was', async () => {
		const stops = [
			await site('sqlite'),
			await site('postgres'),
			await site('postgres'),
			await site('sqlite'),
			await site('sqlite')
		] as const;
		const [first] = stops;
		await prepareSite(first);
		await first.use((place) => liveThrough(place, openingTime));
		const before = await first.use(({ db }) => readAll(db));
		/* What is compared is not empty: what people leave behind is in most of the tables. */
		expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThan(25);

		let from: Site = first;
		for (const to of stops.slice(1)) {
			expect((await move(from, to)).kind).toBe('moved');
			expect(await to.use(({ db }) => readAll(db))).toEqual(before);
			expect(await from.use(({ db }) => readAll(db))).toEqual(before);
			from = to;
		}
	});

	test('goes on with the same links and drafts, there and back, and counts everybody once', async () => {
		const [home, abroad, back] = [
			await site('sqlite'),
			await site('postgres'),
			await site('sqlite')
		] as const;
		await prepareSite(home);
		const round = await home.use(async (place) => {
			const opened = await openTestRound(place, { employees: teams });
			await answerSome(place, opened, (index) => index % 3 === 0);
			return opened;
		});
		const draft = await home.use((place) => leaveDraft(place, round));

		expect((await move(home, abroad)).kind).toBe('moved');
		await abroad.use(async (place) => {
			const drafts = await place.db.selectFrom('draft').select('sealed').execute();
			expect(drafts).toHaveLength(1);
			await answerSome(place, round, (index) => index % 3 === 1);
		});
		expect((await move(abroad, back)).kind).toBe('moved');
		await back.use(async (place) => {
			const again = await answer(place, round.keys, usedLink(round), draft);
			expect(again.outcome).toBe('already_answered');
			await answerSome(place, round, (index) => index % 3 === 2);
			await closeDueRounds(place.db, round.keys, closingTime);
			await expectCountedOnce(place.db, round.keys, round);
		});
	});

	test('tells on PostgreSQL in no way who answered when, and can be closed at once', async () => {
		const [from, to] = [await site('sqlite'), await site('postgres')];
		await prepareSite(from);
		const round = await from.use(async (place) => {
			const opened = await openTestRound(place, { employees: teams });
			await answerSome(place, opened, () => true);
			return opened;
		});
		await move(from, to);

		await to.use(async ({ db }) => {
			for (const table of ['invitation', 'ballot'] as const) {
				const { rows } = await sql<{ id: string; xmin: string }>`
					select id, xmin::text as xmin from ${sql.id(table)} order by ctid
				`.execute(db);
				const ids = rows.map(({ id }) => id);
				expect(ids.length).toBeGreaterThan(30);
				/* Now and then a short row fills up the page before. By chance it would be every second. */
				const before = ids.filter((id, index) => id < (ids[index - 1] ?? ''));
				expect(before.length).toBeLessThan(ids.length / 10);
				expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
			}
			await closeDueRounds(db, round.keys, closingTime);
			await expectCountedOnce(db, round.keys, round);
		});
	});
});

describe('the list of what is moved', () => {
	test('no table of either database numbers its rows, so that there is no counter to move', async () => {
		const [file, server] = [await site('sqlite'), await site('postgres')];
		await prepareSite(file);
		await prepareSite(server);
		const sequences = await server.use(({ db }) =>
			sql`select sequencename from pg_sequences`.execute(db)
		);
		const counters = await file.use(({ db }) =>
			sql`select name from sqlite_master where name = 'sqlite_sequence'`.execute(db)
		);

		expect([...sequences.rows, ...counters.rows]).toEqual([]);
	});

	test.each(['sqlite', 'postgres'] as const)('is every table of %s, with its key', async (kind) => {
		const from = await site(kind);
		await prepareSite(from);
		const tables = await from.use(({ db }) => listTables(db));

		expect(tables.map(({ name }) => name)).toEqual(Object.keys(typedColumns).sort());
		expect(tables.filter(({ key }) => key.length === 0)).toEqual([]);
		expect(tables.find(({ name }) => name === 'draft')).toMatchObject({
			key: ['organisation_id', 'round_id', 'id'],
			columns: expect.arrayContaining([{ name: 'sealed', kind: 'bytes' }]) as unknown
		});
	});

	test('has a table that came later, without anybody’s doing', async () => {
		const [from, to] = [await site('sqlite'), await site('postgres')];
		for (const [each, bytes] of [
			[from, 'blob'],
			[to, 'bytea']
		] as const)
			await each.use(async ({ db }) => {
				await migrateToLatest(db);
				await sql
					.raw(`create table later (name text primary key, little ${bytes}, many integer)`)
					.execute(db);
			});
		const rows = [
			{ name: 'æøå 🪞 "\\\n', little: Buffer.from([0, 255, 10]), many: -7 },
			{ name: 'Ø', little: Buffer.alloc(0), many: null },
			{ name: '', little: null, many: 2_147_483_647 }
		];
		await from.use(async ({ db }) => {
			for (const { name, little, many } of rows)
				await sql`insert into later (name, little, many) values (${name}, ${little}, ${many})`.execute(
					db
				);
		});

		expect((await move(from, to)).kind).toBe('moved');
		const arrived = await to.use(({ db }) => sql`select * from later`.execute(db));
		expect(arrived.rows).toHaveLength(3);
		expect(arrived.rows).toEqual(expect.arrayContaining(rows));
	});

	test('leaves out what PostgreSQL writes to no log', async () => {
		const [from, to] = [await site('postgres'), await site('sqlite')];
		await prepareSite(from);
		await from.use(({ db }) =>
			sql`insert into miss values (${Buffer.from('print')}, 3, '2026-11-22T10:00:00Z')`.execute(db)
		);

		expect((await move(from, to)).kind).toBe('moved');
		expect(await to.use(({ db }) => db.selectFrom('miss').selectAll().execute())).toEqual([]);
	});

	test('is moved whatever refers to what, and references are held to afterwards', async () => {
		const [from, to] = [await site('sqlite'), await site('postgres')];
		const before = await prepareForUnits(from, to);
		expect((await move(from, to)).kind).toBe('moved');

		await to.use(async ({ db }) => {
			expect(await listConstraints(db)).toEqual(before);
			await expect(
				sql`insert into unit values ('o', 'x', 'nowhere', 'x', 'x')`.execute(db)
			).rejects.toThrow('foreign key');
		});
		const back = await site('sqlite');
		expect((await move(to, back)).kind).toBe('moved');
	});
});

describe('a difference', () => {
	const plants = [
		{
			kind: 'postgres',
			what: 'a value that the target changes',
			statements: [
				`create function plant() returns trigger language plpgsql as
					$$ begin new.name = new.name || ' '; return new; end $$`,
				`create trigger plant before insert on organisation for each row execute function plant()`
			]
		},
		{
			kind: 'postgres',
			what: 'a row that the target swallows',
			statements: [
				`create function plant() returns trigger language plpgsql as $$ begin return null; end $$`,
				`create trigger plant before insert on organisation for each row execute function plant()`
			]
		},
		{
			kind: 'sqlite',
			what: 'a value that the target changes',
			statements: [
				`create trigger plant after insert on organisation
					begin update organisation set sector = 'stat' where id = new.id; end`
			]
		},
		{
			kind: 'sqlite',
			what: 'a row that the target removes',
			statements: [
				`create trigger plant after insert on organisation
					begin delete from organisation where id = new.id; end`
			]
		}
	] as const;

	test.each(plants)(
		'on $kind: $what, is found, and all is undone',
		async ({ kind, statements }) => {
			const [from, to] = [await site(kind === 'sqlite' ? 'postgres' : 'sqlite'), await site(kind)];
			await prepareSite(from);
			await from.use(async (place) => {
				await openTestRound(place, { employees: [5] });
			});
			await to.use(async ({ db }) => {
				await migrateToLatest(db);
				for (const statement of statements) await sql.raw(statement).execute(db);
			});

			expect(await move(from, to)).toEqual({ kind: 'differs', tables: ['organisation'] });
			expect(await countRows(to)).toBe(0);
			const left = await to.use(({ db }) => db.introspection.getTables());
			expect(left.filter(({ name }) => /^(?:ballot|draft|invitation)_/u.test(name))).toEqual([]);
		}
	);

	test('leaves nothing to be read in the files of PostgreSQL', async () => {
		const [from, to] = [await site('sqlite'), await site('postgres')];
		await prepareSite(from);
		await from.use((place) => openTestRound(place, { employees: [5] }));
		await to.use(async ({ db }) => {
			await migrateToLatest(db);
			for (const statement of plants[1].statements)
				await sql.raw(statement.replace('on organisation', 'on tally')).execute(db);
		});
		await from.use(({ db }) =>
			sql`insert into tally (organisation_id, id, round_id, scope, rater_group, packed)
				values ('o', 't', 'r', 'pool', 'employee', '')`.execute(db)
		);

		expect(await move(from, to)).toEqual({ kind: 'differs', tables: ['tally'] });
		const { rows } = await to.use(({ db }) =>
			sql<{ size: number }>`
				select sum(pg_relation_size(oid))::int as size from pg_class
				where relkind = 'r' and relnamespace = current_schema()::regnamespace
					and relname <> 'kysely_migration'
			`.execute(db)
		);
		expect(rows[0]?.size).toBe(0);
	});
});

describe('a refusal in one line', () => {
	test.each([
		[[], 'Use: move -- --from ADDRESS --to ADDRESS, each file:PATH or postgres://…'],
		[['--from', 'mysql://x/y', '--to', 'file:a.db'], '--from must be file:PATH or postgres://….'],
		[['--from', 'file:a.db', '--to', 'a.db'], '--to must be file:PATH or postgres://….'],
		[['--from', 'file:a.db', '--to', 'file:./a.db'], '--from and --to are the same database.'],
		[
			['--from', 'postgres://a:b@host/spejl', '--to', 'postgres://c@host:5432/spejl'],
			'--from and --to are the same database.'
		]
	])('%j', (words, problem) => {
		expect(readMoveWish(words)).toEqual({ problem });
	});

	test('there is no file, and none is made', async () => {
		const [from, to] = [await site('sqlite'), await site('sqlite')];

		expect(await refusal(from, to)).toMatch(/^There is no database at .*spejl\.db\.$/u);
		expect(existsSync(join(from.folder, 'database'))).toBe(false);
		expect(existsSync(join(to.folder, 'database'))).toBe(false);
	});

	test('a server serves one of the two', async () => {
		const [from, to] = [await site('sqlite'), await site('sqlite')];
		await prepareSite(from);
		lockDatabase(fileOf(to));
		expect(await refusal(from, to)).toMatch(/^A server is serving .*: stop it first\. Nothing/u);

		const [other, third] = [await site('sqlite'), await site('sqlite')];
		await prepareSite(other);
		lockDatabase(fileOf(other));
		expect(await refusal(other, third)).toMatch(/^A server is serving .*: stop it first\./u);
	});

	test('somebody is connected to the PostgreSQL that is to be moved', async () => {
		const [from, to] = [await site('postgres'), await site('sqlite')];
		await prepareSite(from);

		await from.use(async ({ db }) => {
			await sql`select 1`.execute(db);
			expect(await refusal(from, to)).toBe(
				'Others are connected to the database that is to be moved (1): stop every server and whatever else uses it. Nothing was moved.'
			);
		});
		expect(await countRows(to)).toBe(0);
	});

	test('somebody comes while it is moved, who could write the moment after', async () => {
		const [from, to] = [await site('postgres'), await site('sqlite')];
		await prepareSite(from);
		await to.use(({ db }) => migrateToLatest(db));
		const late = openDatabase(from.address);
		let statements = 0;
		const coming = {
			transformQuery: ({ node }: PluginTransformQueryArgs) => node,
			async transformResult({ result }: PluginTransformResultArgs) {
				statements += 1;
				if (statements === 100) await sql`select 1`.execute(late);
				return result;
			}
		};

		const moving = await from.use(({ db }) =>
			to.use(({ db: target }) => moveDatabase(db, target.withPlugin(coming)))
		);
		await late.destroy();
		expect(moving).toEqual({ kind: 'in_use', others: 1 });
		expect(await countRows(to)).toBe(0);
	});

	test.each(['sqlite', 'postgres'] as const)('something is in the %s to move to', async (kind) => {
		const [from, to] = [await site('sqlite'), await site(kind)];
		await prepareSite(from);
		await prepareSite(to);
		const before = await to.use(({ db }) => readAll(db));

		expect(await refusal(from, to)).toBe(
			'The database of --to is not empty (questionnaire_version): make a new one. Nothing was moved.'
		);
		expect(await to.use(({ db }) => readAll(db))).toEqual(before);
	});

	test.each([
		['from', 'older', "delete from kysely_migration where name like '0007%'"],
		['from', 'newer', "insert into kysely_migration values ('9999_future', '')"],
		['to', 'older', "delete from kysely_migration where name like '0007%'"],
		['to', 'newer', "insert into kysely_migration values ('9999_future', '')"]
	] as const)('the schema of --%s is %s', async (side, version, statement) => {
		const [from, to] = [await site('sqlite'), await site('sqlite')];
		for (const each of [from, to]) await each.use(({ db }) => migrateToLatest(db));
		await (side === 'from' ? from : to).use(({ db }) => sql.raw(statement).execute(db));

		expect(await refusal(from, to)).toMatch(
			version === 'older'
				? new RegExp(`^The database of --${side} is of an older version: bring it up to date`, 'u')
				: new RegExp(`^The database of --${side} was made by a newer version`, 'u')
		);
	});

	test('neither is of this program', async () => {
		const [from, to] = [await site('sqlite'), await site('sqlite')];
		await from.use(({ db }) => sql`create table theirs (id text)`.execute(db));
		expect(await refusal(from, to)).toMatch(/^The database of --from is none of this program\./u);

		const [good, theirs] = [await site('sqlite'), await site('postgres')];
		await prepareSite(good);
		await theirs.use(({ db }) => sql`create table theirs (id text)`.execute(db));
		expect(await refusal(good, theirs)).toMatch(
			/^The database of --to holds tables that are none of this program/u
		);
	});

	test('somebody has added a table on one side', async () => {
		const [from, to] = [await site('sqlite'), await site('sqlite')];
		for (const each of [from, to]) await each.use(({ db }) => migrateToLatest(db));
		await from.use(({ db }) => sql`create table mine (id text primary key)`.execute(db));

		expect(await refusal(from, to)).toBe(
			'The two databases do not have the same tables (mine). Nothing was moved.'
		);
	});

	test('the file is torn, or its log', async () => {
		const [from, to] = [await site('sqlite'), await site('sqlite')];
		mkdirSync(dirname(fileOf(from)));
		writeFileSync(fileOf(from), Buffer.alloc(8192, 'torn'));

		expect(await refusal(from, to)).toMatch(/^The file is damaged: .* Nothing was moved\.$/u);
		expect(readFileSync(fileOf(from)).length).toBe(8192);
	});

	test('the disk is full half way', async () => {
		const [from, disk] = [await site('sqlite'), makeSmallDisk(2)];
		try {
			await prepareSite(from);
			await from.use(async (place) => {
				const { organisationId, id } = await openTestRound(place, { employees: [5] });
				await castMany(place.db, organisationId, id, 8000);
			});
			if (!disk.isMounted) disk.fill();
			const file = join(disk.folder, 'full', 'spejl.db');
			const words = ['--from', from.url, '--to', `file:${file}`];
			const { code, err } = await runCommand({ PATH: process.env['PATH'] }, 'move', words);
			if (!disk.isMounted) disk.free();

			expect(code).toBe(1);
			expect(err).toMatch(/^[^\n]*\bdisk\b[^\n]*Nothing was moved\.\n$/u);
			const db = openDatabase({ kind: 'sqlite', file });
			if (disk.isMounted) expect(Object.values(await readAll(db)).flat()).toEqual([]);
			await db.destroy();
		} finally {
			disk.remove();
		}
	});

	test('a text in the file is damaged, while the mark for what cannot be read is a letter', async () => {
		const [from, to, other] = [await site('sqlite'), await site('sqlite'), await site('sqlite')];
		await prepareSite(from);
		const write = (id: string, bytes: string) =>
			from.use(({ db }) =>
				sql`
					insert into organisation (id, kind, name)
					values (${id}, 'private', cast(${Buffer.from(bytes, 'hex')} as text))
				`.execute(db)
			);
		await write('mark', 'efbfbd');
		expect((await move(from, to)).kind).toBe('moved');

		await write('torn', 'ff4142');
		expect(await refusal(from, other)).toBe(
			'A text in organisation is damaged (name). Nothing was moved.'
		);
	});

	test('PostgreSQL is not there', async () => {
		const [from, to] = [await site('sqlite'), await site('sqlite')];
		await prepareSite(from);
		const port = await findClosedPort();
		const wish = { from: from.address, to: readUrl(`postgres://x@127.0.0.1:${port}/y`) };

		expect((await moveAsTold(wish)).problems).toEqual([
			'PostgreSQL cannot be reached (ECONNREFUSED). Nothing was moved.'
		]);
		expect(to.kind).toBe('sqlite');
	});

	test('PostgreSQL cannot hold what SQLite does', async () => {
		const [from, to] = [await site('sqlite'), await site('postgres')];
		await prepareSite(from);
		await from.use(({ db }) =>
			sql`insert into organisation (id, kind, name) values ('o', 'private', ${'a\u0000b'})`.execute(
				db
			)
		);

		expect(await refusal(from, to)).toMatch(/^PostgreSQL says: .*0x00\. Nothing was moved\.$/u);
		expect(await countRows(to)).toBe(0);
	});
});

async function answerSome(
	place: Parameters<typeof answer>[0],
	{ evaluations, selection, keys }: OpenedRound,
	isChosen: (index: number) => boolean
): Promise<void> {
	for (const { links } of evaluations) {
		for (const [index, { group, token }] of links.entries()) {
			if (!isChosen(index)) continue;
			const value = ((index % 5) + 1) as 1 | 2 | 3 | 4 | 5;
			const comments = group === 'employee' ? { aaben_1: `Ord fra nummer ${index}` } : {};
			const { outcome } = await answer(place, keys, token, {
				...answerAll(selection, group, value),
				comments
			});
			expect(outcome).toBe('accepted');
		}
	}
}

function usedLink({ evaluations }: OpenedRound): string {
	return evaluations[0]?.links[0]?.token ?? '';
}

/** Somebody has begun, and goes on elsewhere. */
async function leaveDraft(place: Parameters<typeof answer>[0], round: OpenedRound) {
	const link = round.evaluations[1]?.links[1];
	const draft = answerAll(round.selection, link?.group ?? 'self', 3);
	const invitation = await findInvitation(place.db, link?.token ?? '');
	if (!invitation) throw new Error('the link is gone');
	await saveDraft(place.db, round.keys, invitation, link?.token ?? '', draft);

	return draft;
}

async function prepareForUnits(from: Site, to: Site): Promise<readonly string[]> {
	await prepareSite(from);
	await from.use(async ({ db }) => {
		await sql`insert into organisation (id, kind, name) values ('o', 'organisation', 'o')`.execute(
			db
		);
		/* A unit comes before the one above it, whichever way ids are sorted. */
		for (const [id, parent] of [
			['m', null],
			['a', 'm'],
			['z', 'a'],
			['b', 'z']
		])
			await sql`insert into unit values ('o', ${id}, ${parent}, ${id}, ${id})`.execute(db);
	});

	return to.use(async ({ db }) => {
		await migrateToLatest(db);
		return listConstraints(db);
	});
}

async function listConstraints(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ text: string }>`
		select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as text
		from pg_constraint where connamespace = current_schema()::regnamespace order by text
	`.execute(db);

	return rows.map(({ text }) => text);
}

async function countRows(to: Site): Promise<number> {
	return to.use(async ({ db }) => {
		await migrateToLatest(db);
		return Object.values(await readAll(db)).flat().length;
	});
}

async function refusal(from: Site, to: Site): Promise<string> {
	const wish = readMoveWish(['--from', from.url, '--to', to.url]);
	if ('problem' in wish) return wish.problem;
	const { said, problems = [] } = await moveAsTold(wish);
	expect(said).toBeUndefined();
	expect(problems).toHaveLength(1);

	return problems[0] ?? '';
}

function fileOf({ address }: Site): string {
	return address.kind === 'sqlite' ? address.file : '';
}

function readUrl(url: string) {
	return { kind: 'postgres', url } as const;
}

async function findClosedPort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();

	return typeof address === 'object' && address ? address.port : 0;
}
