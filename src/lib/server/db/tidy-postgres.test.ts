import { sql } from 'kysely';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { openTestRound } from '#tests/support/builders.ts';
import { cancelRound } from '../rounds/cancel.ts';
import { tidyDatabase } from './tidy.ts';

let place: TestDatabase;
beforeEach(async () => {
	place = await openTestDatabase('postgres');
});
afterEach(() => place.close());

/** The file of a table, as it lies on the disk. */
async function fileOf(table: string): Promise<Buffer> {
	await sql`checkpoint`.execute(place.db);
	const { rows } = await sql<{ folder: string; path: string }>`
		select current_setting('data_directory') as folder, pg_relation_filepath(${table}) as path
	`.execute(place.db);

	return readFileSync(join(rows[0]?.folder ?? '', rows[0]?.path ?? ''));
}

/** Everybody's address waits in a mail, and the mails go. */
async function sendAndForget(): Promise<string> {
	const round = await openTestRound(place, { employees: [5] });
	await cancelRound(place.db, round.keys, round, undefined, new Date());
	await place.db.deleteFrom('mail_outbox').execute();

	return round.evaluations[0]?.links.find(({ group }) => group === 'employee')?.address ?? '';
}

test('an address that was deleted is gone from the file after the night', async () => {
	const address = await sendAndForget();
	expect((await fileOf('mail_outbox')).includes(address)).toBe(true);
	await tidyDatabase(place.db);

	expect((await fileOf('mail_outbox')).includes(address)).toBe(false);
	expect((await fileOf('planned_rater')).includes(address)).toBe(false);
});

test('a table that somebody holds waits for another night, and the others do not', async () => {
	const address = await sendAndForget();
	expect((await fileOf('planned_rater')).includes(address)).toBe(true);

	await place.db.transaction().execute(async (trx) => {
		await trx.selectFrom('mail_outbox').selectAll().execute();
		/* The machine itself may be looking at a table for a moment. */
		for (let night = 0; night < 3; night++) await tidyDatabase(place.db);
	});

	expect((await fileOf('mail_outbox')).includes(address)).toBe(true);
	expect((await fileOf('planned_rater')).includes(address)).toBe(false);
});

test('no samples are taken of what is somebody’s own, also not of a round that opens later', async () => {
	const round = await openTestRound(place, { employees: [30] });
	await sql`analyze`.execute(place.db);
	const { rows } = await sql<{ tablename: string; attname: string; samples: string }>`
		select tablename, attname, coalesce(most_common_vals::text, '') || coalesce(histogram_bounds::text, '') as samples
		from pg_stats where schemaname = 'public'
	`.execute(place.db);
	const names = (table: string) =>
		rows.flatMap(({ tablename, attname }) => (tablename === table ? [attname] : []));

	expect(names(`invitation_${round.id}`).sort()).toEqual([
		'delivery',
		'evaluation_id',
		'organisation_id',
		'rater_group',
		'round_id'
	]);
	expect(names('invitation').sort()).toEqual(names(`invitation_${round.id}`).sort());
	expect(rows.filter(({ samples }) => samples.includes('@example.dk'))).toEqual([]);
});
