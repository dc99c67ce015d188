import { sql } from 'kysely';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { deleteEntriesBefore, findOldestKept, moveLimit } from './forget.queries.ts';
import { forgetAudit } from './forget.ts';
import { recordAudit } from './queries.ts';

const minute = 60_000;
const aCentury = 100 * 365 * 24 * 60 * minute;

describe.for(databaseKinds)('the audit log lets go in time, on %s', (kind) => {
	let opened: TestDatabase;
	/** The limit that the database keeps by its own clock. */
	let limit: Date;

	beforeEach(async () => {
		opened = await openTestDatabase(kind);
		limit = new Date(await findOldestKept(opened.db));
	});
	afterEach(() => opened.close());

	const write = (at: Date) =>
		recordAudit(opened.db, {
			...{ organisationId: 'o', at, accountId: 'a', action: 'report_read', object: 'report:r' },
			...{ detail: {}, outcome: 'done' }
		});
	const count = async () =>
		(await opened.db.selectFrom('audit_entry').select('id').execute()).length;
	const around = (milliseconds: number) => new Date(limit.getTime() + milliseconds);
	const inACentury = () => new Date(Date.now() + aCentury);

	test('after 24 months by the job, and not a minute before', async () => {
		await write(around(-minute));
		await write(around(minute));
		await forgetAudit(opened.db, new Date());

		expect(await count()).toBe(1);
	});

	test('and nothing younger, whatever time the job is told', async () => {
		await write(around(minute));
		await write(new Date());
		await forgetAudit(opened.db, inACentury());

		expect(await count()).toBe(2);
	});

	test('nor by the job’s own statements, told to take everything', async () => {
		await write(around(minute));
		const { db } = opened;

		await expect(
			db.transaction().execute((trx) => moveLimit(trx, around(minute).toISOString()))
		).rejects.toThrow('only moves forward');
		await db.transaction().execute((trx) => moveLimit(trx, around(-minute).toISOString()));
		await expect(
			db.transaction().execute((trx) => deleteEntriesBefore(trx, inACentury().toISOString()))
		).rejects.toThrow('only be added to');
		expect(await count()).toBe(1);
	});

	test('an old entry stays until the job has said how far it clears', async () => {
		await write(around(-minute));
		await expect(opened.db.deleteFrom('audit_entry').execute()).rejects.toThrow('only be added to');

		expect(await count()).toBe(1);
	});

	test('and neither an old entry nor a young one is ever changed', async () => {
		await write(around(-minute));
		await write(new Date());
		const { db } = opened;
		await db.transaction().execute((trx) => moveLimit(trx, limit.toISOString()));
		for (const comparison of ['<', '>'] as const) {
			await expect(
				db
					.updateTable('audit_entry')
					.set({ detail: '{}' })
					.where('at', comparison, limit.toISOString())
					.execute()
			).rejects.toThrow('only be added to');
		}
	});

	test('the limit never moves back and is never taken away', async () => {
		const { db } = opened;
		const move = (to: Date) =>
			db.updateTable('audit_limit').set({ forget_before: to.toISOString() }).execute();
		await db.transaction().execute((trx) => moveLimit(trx, around(-minute).toISOString()));

		await expect(move(around(-2 * minute))).rejects.toThrow('only moves forward');
		await expect(move(around(minute))).rejects.toThrow('only moves forward');
		await expect(db.deleteFrom('audit_limit').execute()).rejects.toThrow('only moves forward');
	});

	test('what would pass the triggers of a delete is refused too', async () => {
		await write(new Date());
		const { db } = opened;
		if (kind === 'postgres') {
			for (const name of ['audit_entry', 'audit_limit', 'questionnaire_version']) {
				await expect(sql.raw(`truncate ${name} cascade`).execute(db)).rejects.toThrow(/only|never/);
			}
			return;
		}
		await sql`
			insert or replace into audit_entry
			select organisation_id, id, at, account_id, action, object, 'changed', outcome from audit_entry
		`.execute(db);
		const details = await db.selectFrom('audit_entry').select('detail').execute();
		expect(details).toEqual([{ detail: '{}' }]);
		await expect(
			sql`insert or replace into questionnaire_version select * from questionnaire_version`.execute(
				db
			)
		).rejects.toThrow('never changed');
	});
});

test('one file of the program removes entries, and one job calls it', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));
	const whoSays = (words: RegExp) =>
		files.filter(({ text }) => words.test(text)).map(({ name }) => name);

	expect(whoSays(/deleteFrom\('audit_entry'\)|audit_limit'\)/)).toEqual([
		'lib/server/audit/forget.queries.ts'
	]);
	expect(whoSays(/audit\/forget\.(queries\.)?ts'/)).toEqual(['lib/server/jobs/forget.ts']);
});
