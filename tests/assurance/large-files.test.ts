import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertAccount } from '#lib/server/accounts/queries.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { previewLeaders } from '#lib/server/leaders/apply.ts';
import { insertOrganisation, insertRole } from '#lib/server/planning/queries.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { previewRaterFile } from '#lib/server/raters/preview-file.ts';
import { addLeaders } from '#lib/server/rounds/plan/choose-leaders.ts';
import { beginRound } from '#lib/server/rounds/plan/begin.ts';
import type { RoundRef } from '#lib/server/rounds/queries.ts';
import { orderLargeUpload } from '#lib/server/uploads/applying.queries.ts';
import { keepUpload } from '#lib/server/uploads/keep.ts';
import { findStand, findUpload, type UploadPlace } from '#lib/server/uploads/queries.ts';
import { amount, recordFigures, type Figure } from '#tests/support/assurance.ts';
import {
	databaseKinds,
	makePostgresDatabase,
	openTestDatabase,
	type DatabaseKind,
	type TestDatabase
} from '#tests/support/database.ts';
import { openMunicipality, type Municipality } from '#tests/support/municipality-round.ts';

/*
 * Files as large as they may be: applied in pieces that hold nobody up, and as a whole or not at all,
 * wherever the program is killed.
 */

const rows = amount(4000, 50_000);
const figures: Figure[] = [{ what: 'rows of each file', value: rows }];

describe.for(databaseKinds)('a large file, on %s', (kind) => {
	let place: TestDatabase & { readonly address: string };
	let town: Municipality;
	let ref: RoundRef;
	beforeAll(async () => {
		place = await openPlace(kind);
		town = await openMunicipality(place, amount(400, 5000));
		const days = { opensOn: '2026-12-01', closesOn: '2026-12-15', confirmBy: undefined };
		const begun = await beginRound(place.db, town.coordinator, town.id, { name: 'E', ...days });
		if (!begun) throw new Error('no round');
		ref = begun;
		await addLeaders(place.db, town.coordinator, ref, town.leaders);
		await insertAccount(place.db, { id: 'lone', email: 'l@x.dk', name: 'L', language: 'da' });
		for (const id of ['nord', 'syd']) {
			const organisation = { id, kind: 'organisation', name: id, sector: 'kommune' } as const;
			await insertOrganisation(place.db, organisation);
			await insertRole(place.db, id, 'lone', 'coordinator');
		}
	});
	afterAll(() => place.close());

	test('of leaders is applied in pieces', async () => {
		const at = leadersOf('nord');
		const first = apply(await orderLeaders(at, rows, 'Skolen'), 0);
		const again = apply(await orderLeaders(at, rows, 'Gymnasiet'), 0);

		expect(await countLeaders('nord', 'Skolen')).toBe(0);
		expect(await countLeaders('nord', 'Gymnasiet')).toBe(rows);
		for (const { longest } of [first, again]) expect(longest).toBeLessThan(amount(150, 250));
		note('leaders, all new', first);
		note('leaders, all changed', again);
	});

	test('of raters is applied in pieces', async () => {
		const applied = apply(await orderRaters(rows), 0);

		const { count } = await place.db
			.selectFrom('planned_rater')
			.where('rater_group', '=', 'employee')
			.select(({ fn }) => fn.countAll<number | string>().as('count'))
			.executeTakeFirstOrThrow();
		expect(Number(count)).toBe(rows);
		expect(applied.longest).toBeLessThan(amount(150, 250));
		note('raters, all new', applied);
	});

	test('that is being applied when the program is killed has changed nothing, and is applied by the next', async () => {
		const at = leadersOf('syd');
		const id = await orderLeaders(at, 1200, 'Skolen');
		const step = amount(5, 1);
		let kills = 0;
		for (let query = 1; ; query += step) {
			const { killed } = apply(id, query);
			if (!killed) break;
			kills += 1;
			const count = await countLeaders('syd', 'Skolen');
			const stand = await findStand(place.db, at, id, new Date());
			expect([count, stand?.state]).toEqual([0, 'applying']);
		}

		expect(kills).toBeGreaterThan(4);
		expect(await countLeaders('syd', 'Skolen')).toBe(1200);
		expect(await findStand(place.db, at, id, new Date())).toEqual({
			...{ state: 'applied', counts: { added: 1200, changed: 0, removed: 0 } }
		});
		expect(await findUpload(place.db, at, id, new Date())).toBeUndefined();
		figures.push({ what: `kills while a file was applied, on ${kind}`, value: kills });
		figures.push({ what: `of them that left a part of it, on ${kind}`, value: 0, bound: '0' });
		if (kind === 'postgres') recordFigures('large-files', promise, figures);
	});

	function leadersOf(organisationId: string): UploadPlace {
		return { organisationId, accountId: 'lone', roundId: undefined, kind: 'leaders' };
	}

	/** Sends a file in as somebody would who has looked at it. What makes it large is a column to skip. */
	async function orderLeaders(at: UploadPlace, count: number, unit: string): Promise<string> {
		const note = 'x'.repeat(Math.ceil(2 ** 21 / count));
		const lines = Array.from(
			{ length: count },
			(_, index) =>
				`${index};Anna Holm ${index};a${index}@x.dk;${index >> 1};${unit};${index >> 4};ledere;skole;${index >> 3};${note}`
		);
		const heading = 'Nummer;Leder;Mail;Enhedsnummer;Enhed;Overordnet enhed;Niveau;Område;Chef;Note';
		const id = await keep(at, [heading, ...lines]);
		const preview = await previewLeaders(place.db, at, id, new Date());
		const seen = preview && 'seen' in preview ? preview.seen : '';
		const orders = { seen, others: 'removed' };
		expect(await orderLargeUpload(place.db, at, { id, orders })).toBe(true);

		return id;
	}

	async function orderRaters(count: number): Promise<string> {
		const at: UploadPlace = {
			...{ organisationId: town.id, accountId: town.coordinator.accountId },
			...{ roundId: ref.id, kind: 'raters' }
		};
		const note = 'x'.repeat(Math.ceil(2 ** 21 / count));
		const lines = Array.from(
			{ length: count },
			(_, index) => `${(index % town.leaders.length) + 1};Medarbejder;m${index}@x.dk;${note}`
		);
		const id = await keep(at, ['Leder;Rolle;Mail;Note', ...lines]);
		const upload = await findUpload(place.db, at, id, new Date());
		const preview = upload && (await previewRaterFile(place.db, ref, upload.bytes));
		const seen = preview?.kind === 'preview' ? preview.seen : '';
		const orders = { seen, confirmed: 'kept', choices: [] };
		expect(await orderLargeUpload(place.db, at, { id, orders })).toBe(true);

		return id;
	}

	function keep(at: UploadPlace, lines: readonly string[]): Promise<string> {
		const bytes = new TextEncoder().encode(lines.join('\r\n'));

		return keepUpload(place.db, at, { name: 'fil.csv', bytes }, new Date());
	}

	/** Applies what is ordered in a program of its own, which ends at a query. */
	function apply(_: string, query: number) {
		const program = ['tests/support/apply-and-die.ts', place.address, String(query)];
		const { status, signal, stdout, stderr } = spawnSync(process.execPath, program, {
			encoding: 'utf8'
		});
		if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr);
		const read = signal === 'SIGKILL' ? { milliseconds: 0, longest: 0, megabytes: 0 } : undefined;

		return {
			killed: signal === 'SIGKILL',
			...(read ??
				(JSON.parse(stdout) as { milliseconds: number; longest: number; megabytes: number }))
		};
	}

	async function countLeaders(organisationId: string, unit: string): Promise<number> {
		const { count } = await place.db
			.selectFrom('leader')
			.innerJoin('unit', 'unit.id', 'leader.unit_id')
			.where('leader.organisation_id', '=', organisationId)
			.where('unit.name', '=', unit)
			.select(({ fn }) => fn.countAll<number | string>().as('count'))
			.executeTakeFirstOrThrow();

		return Number(count);
	}

	function note(what: string, { milliseconds, longest, megabytes }: ReturnType<typeof apply>) {
		figures.push(
			{ what: `ms to apply ${what}, on ${kind}`, value: milliseconds },
			{ what: `ms of the longest piece, ${what}, on ${kind}`, value: longest, bound: 'below 250' },
			{ what: `MB more than at rest, ${what}, on ${kind}`, value: megabytes }
		);
	}
});

const promise =
	'A file of 50,000 rows is applied in pieces that hold nobody up, and as a whole or not at all.';

async function openPlace(kind: DatabaseKind): Promise<TestDatabase & { readonly address: string }> {
	if (kind === 'sqlite') {
		const opened = await openTestDatabase('sqlite');
		return { ...opened, address: opened.file ?? '' };
	}

	const { url, drop } = await makePostgresDatabase();
	const db = openDatabase({ kind: 'postgres', url });
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());

	return {
		...{ db, folder: '', file: undefined, address: url },
		async close() {
			await db.destroy();
			await drop();
		}
	};
}
