import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kept, type Kept } from '#lib/domain/retention/kept.ts';
import { dueBefore, type Length } from '#lib/domain/retention/length.ts';
import { tables } from '#lib/domain/retention/tables.ts';
import { forgetDue } from '#lib/server/jobs/forget.ts';
import { timetable } from '#lib/server/jobs/timetable.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { openTransport } from '#lib/server/mail/transport.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import { domain, liveThrough } from './support/six-years.ts';
import { typedColumns } from './support/typed-columns.ts';

const day = 24 * 3_600_000;
const years = 6;
const step = 5;

/* The six years end today, because the audit log believes the database's own clock only. */
const start = new Date(new Date().getTime() - (years * 366 + step) * day);

/** When the last of what a table holds came into being, where that is later than the rounds. */
const begins: Readonly<Record<string, Length>> = {
	...Object.fromEntries(
		['open_evaluation', 'invitation', 'draft', 'ballot', 'mail_outbox'].map((table) => [
			table,
			kept.lostRounds
		])
	),
	...{ role: kept.unusedAccounts, saved_mirror: kept.unusedAccounts },
	...{ account_identity: kept.unusedAccounts, terms_acceptance: kept.unusedAccounts },
	...{ follow_up: kept.unusedAccounts, focus_area: kept.unusedAccounts },
	/* That an account was deleted is an entry too. */
	audit_entry: kept.unusedAccounts
};

test('every table of the schema says how long it is kept', () => {
	expect(Object.keys(tables).sort()).toEqual(Object.keys(typedColumns).sort());
});

test('every length is used by a table or promised on its own', () => {
	const used = Object.values(tables).flatMap((rule) => ('lengths' in rule ? rule.lengths : []));
	const elsewhere: readonly Kept[] = ['lostRounds', 'backups'];

	expect([...new Set([...used, ...elsewhere])].sort()).toEqual(Object.keys(kept).sort());
});

describe.for(databaseKinds)('over six years, on %s', (kind) => {
	let place: TestDatabase;
	/** By table, the days after the start on which rows were last found. */
	const lastSeen = new Map<string, number>();

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		const keys = await liveThrough(place, start);
		for (let days = 0; days <= years * 366; days += step) {
			const now = new Date(start.getTime() + days * day);
			await clean(place, keys, now);
			await forgetDue(place.db, keys, now);
			for (const table of await listFilled(place)) lastSeen.set(table, days);
		}
	}, 300_000);
	afterAll(() => place.close());

	const goingTables = Object.entries(tables).flatMap(([table, rule]) =>
		'goes' in rule && rule.goes !== 'names in time' ? [{ table, rule }] : []
	);

	test.for(goingTables)('no row of $table is left', async ({ table }) => {
		expect(await countRows(place, table)).toBe(0);
	});

	test.for(goingTables)('rows of $table go when they are due, not before', ({ table, rule }) => {
		const lengths: readonly Kept[] = 'lengths' in rule ? rule.lengths : [];
		const due = Math.max(0, ...lengths.map((name) => daysOf(kept[name])));
		const latest = due + daysOf(begins[table] ?? { days: 0 });

		/* A round lasts eighteen days, and each look notices what the one before could not. */
		expect(lastSeen.get(table) ?? 0).toBeLessThanOrEqual(latest + 19 + 2 * step);
		expect(lastSeen.get(table) ?? 0).toBeGreaterThanOrEqual(due > step ? due - step : 0);
	});

	test('nothing that is left in any table holds a name or an address', async () => {
		const left = await dump(place);

		expect(left).toContain('Nørre Herred Kommune');
		expect(left).not.toContain(domain);
		expect(left).not.toMatch(/Anna Holm|Mette Holm|Lone Bech/);

		/* An organisation's frozen figures say of which of its units they are; nothing else does. */
		const releases = await place.db.selectFrom('organisation_release').select('body').execute();
		const elsewhere = releases.reduce((text, { body }) => text.replace(body ?? '', ''), left);
		expect(elsewhere).not.toContain('Hjemmeplejen');
	});

	test('the figures of the organisation are still there, and those of private leaders are not', async () => {
		const tallies = await place.db.selectFrom('tally').select('organisation_id').execute();
		const evaluations = await place.db
			.selectFrom('evaluation')
			.select(['organisation_id', 'leader_email', 'background'])
			.execute();

		expect(tallies).toHaveLength(1);
		expect(evaluations).toEqual([
			{ organisation_id: tallies[0]?.organisation_id, leader_email: '', background: '{}' }
		]);
		expect(
			await place.db.selectFrom('organisation').select('id').where('kind', '=', 'private').execute()
		).toEqual([]);
	});
});

async function clean({ db, folder }: TestDatabase, keys: KeyRing, now: Date): Promise<void> {
	const job = timetable.find(({ name }) => name === 'clean');
	const context = { db, keys, transport: openTransport({ kind: 'outbox', folder, from: 'spejl' }) };
	await job?.run(context as unknown as Parameters<typeof job.run>[0], now);
}

async function listFilled(place: TestDatabase): Promise<readonly string[]> {
	const filled: string[] = [];
	for (const table of Object.keys(tables)) {
		if ((await countRows(place, table)) > 0) filled.push(table);
	}

	return filled;
}

async function countRows({ db }: TestDatabase, table: string): Promise<number> {
	const { rows } = await sql<{ rows: number | string }>`
		select count(*) as rows from ${sql.table(table)}
	`.execute(db);

	return Number(rows[0]?.rows);
}

async function dump({ db }: TestDatabase): Promise<string> {
	const texts: string[] = [];
	for (const table of Object.keys(tables)) {
		const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
			db
		);
		for (const value of rows.flatMap((row) => Object.values(row))) {
			texts.push(value instanceof Uint8Array ? Buffer.from(value).toString() : String(value));
		}
	}

	return texts.join('\n');
}

function daysOf(length: Length): number {
	return Math.round((start.getTime() - dueBefore(length, start).getTime()) / day);
}
