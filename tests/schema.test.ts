import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import { typedColumns } from './support/typed-columns.ts';

describe.each(databaseKinds)('on %s', (kind) => {
	let test_: TestDatabase;
	beforeAll(async () => {
		test_ = await openTestDatabase(kind);
	});
	afterAll(() => test_.close());

	test.each(Object.entries(typedColumns))(
		'schema.ts describes the table %s',
		async (table, columns) => {
			const found = await listColumns(test_, table);

			expect(found.map((column) => column.name).sort()).toEqual(Object.keys(columns).sort());
		}
	);

	test('there is no table that schema.ts does not describe', async () => {
		const tables = (await test_.db.introspection.getTables()).map((table) => table.name);

		expect(tables.filter((name) => !name.startsWith('kysely_')).sort()).toEqual(
			Object.keys(typedColumns).sort()
		);
	});

	test('nothing that a rater causes has a column for a time or an order', async () => {
		const caused = [
			'invitation',
			'draft',
			'ballot',
			'tally',
			'moments',
			'named_answer',
			'comment',
			'group_count'
		];
		const columns = (await Promise.all(caused.map((table) => listColumns(test_, table)))).flat();

		expect(
			columns.filter(({ name }) => /_at$|_on$|time|date|seq|order|created|updated/.test(name))
		).toEqual([]);
	});

	test('migrating again changes nothing', async () => {
		expect(await migrateToLatest(test_.db)).toEqual([]);
	});

	test('a database of a newer program is refused', async () => {
		await sql`insert into kysely_migration (name, timestamp) values ('9999_future', 'x')`.execute(
			test_.db
		);

		await expect(migrateToLatest(test_.db)).rejects.toThrow('newer version');
		await sql`delete from kysely_migration where name = '9999_future'`.execute(test_.db);
	});

	test('the audit log can be added to but not changed', async () => {
		await test_.db
			.insertInto('audit_entry')
			.values({
				organisation_id: 'o',
				id: '1',
				at: 'x',
				account_id: null,
				action: 'a',
				object: 'b',
				detail: '',
				outcome: 'ok'
			})
			.execute();

		await expect(
			test_.db.updateTable('audit_entry').set({ action: 'z' }).execute()
		).rejects.toThrow('audit log');
		await expect(test_.db.deleteFrom('audit_entry').execute()).rejects.toThrow('audit log');
	});

	test('a published questionnaire cannot be changed', async () => {
		await expect(
			test_.db.updateTable('questionnaire_version').set({ body: '{}' }).execute()
		).rejects.toThrow('never changed');
	});
});

test('on SQLite every table of ours is strict and has no hidden row id', async () => {
	const sqlite = await openTestDatabase('sqlite');
	const { rows } = await sql<{ name: string }>`
		select name from pragma_table_list
		where schema = 'main' and (strict = 0 or wr = 0)
			and name not like 'sqlite_%' and name not like 'kysely_%'
	`.execute(sqlite.db);
	await sqlite.close();

	expect(rows).toEqual([]);
});

async function listColumns({ db }: TestDatabase, table: string) {
	const tables = await db.introspection.getTables();

	return tables.find(({ name }) => name === table)?.columns ?? [];
}
