import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '#lib/domain/access/actor.ts';
import type { Figure } from '#lib/domain/disclosure/figure.ts';
import { emptyDraft } from '#lib/domain/ballot/draft.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import type { Gathering } from '#lib/server/imports/gather-rows.ts';
import {
	importFrom,
	importRounds,
	type ImportedLeader,
	type Importing
} from '#lib/server/imports/import-rounds.ts';
import { readImportFiles, type ImportPaths } from '#lib/server/imports/read-files.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { forgetOld } from '#lib/server/releases/forget-old.ts';
import { getReport } from '#lib/server/releases/get-report.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import { answer, closingTime, openTestRound, standardForm } from './support/builders.ts';
import { makePlace, type Place } from './support/command.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import { readExample } from './support/example-files.ts';
import { listNamelessFiles } from './support/nameless-files.ts';
import { tables } from '#lib/domain/retention/tables.ts';

const example = { frame: 'docs/examples/frame.csv', answers: 'docs/examples/answers.csv' };
const now = new Date('2026-11-21T09:00:00Z');

type Imported = Extract<Importing, { kind: 'imported' }> & {
	readonly evaluations: readonly ImportedLeader[];
};

/** Imports, and notes whose reports there are. Throws where the files are refused. */
async function importAll(
	{ db }: TestDatabase,
	keys: KeyRing,
	paths: ImportPaths,
	year = 2025
): Promise<Imported> {
	const evaluations: ImportedLeader[] = [];
	const outcome = await importRounds(db, keys, paths, year, now, async (imported) => {
		for await (const each of imported.listEvaluations()) evaluations.push(each);
	});
	if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));

	return { ...outcome, evaluations };
}

describe.each(databaseKinds)('the example on %s', (kind) => {
	let place: TestDatabase;
	let keys: KeyRing;
	let imported: Imported;

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		keys = openKeyRing(join(place.folder, 'keys'));
		imported = await importAll(place, keys, example);
	}, 60_000);
	afterAll(() => place.close());

	const admin = (organisationId: string, role: Role = 'orgadmin'): Actor => ({
		...{ accountId: 'account', email: 'hr@example.dk', name: 'HR', language: 'da' },
		roles: [{ organisationId, role }]
	});
	const reportOf = (leader: string) =>
		imported.evaluations.find((each) => each.leader === leader)?.report ?? '';
	async function readReport(leader: string) {
		const [municipality, region] = imported.rounds;
		const organisation = leader.startsWith('s') ? municipality : region;
		const given = await getReport(
			place.db,
			admin(organisation?.organisation ?? ''),
			reportOf(leader)
		);
		if (given?.state !== 'released') throw new Error(`no report about ${leader}`);

		return given.report;
	}
	async function wordsOf(leader: string, group: string, kindOf: string, id: string) {
		const found = (await readReport(leader)).figures.find(
			({ population, measure }: Figure) =>
				population.group === group &&
				measure.kind === kindOf &&
				measure.id === id &&
				measure.statistic === 'mean'
		);

		return found?.shown ? found.text.da : 'intet';
	}

	test('becomes a released round for each organisation, which check-db finds sound', async () => {
		expect(imported.rounds).toHaveLength(2);
		for (const { id, organisation } of imported.rounds)
			expect(await findRound(place.db, { organisationId: organisation, id })).toMatchObject({
				...{ state: 'released', isImported: true, closesOn: '2025-12-31' },
				selection: { form: 'standard', peers: false, comments: false, conditions: false }
			});
		expect(await checkDatabase(place.db, keys, now)).toEqual([]);
	});

	/* Worked out by hand from the columns of the file, see docs/import.md. */
	test.each([
		/* 4 4 3 5 4 4 3 4 4: 35 of 9. */
		['s-101', 'employee', 'item', 'retning_1', '3,9'],
		/* 3 4 3 4 3 4 3 4 and one who did not know: 28 of 8. */
		['s-101', 'employee', 'item', 'retning_2', '3,5'],
		['s-101', 'employee', 'item', 'retning_3', '4,0'],
		['s-101', 'employee', 'item', 'retning_4', '3,0'],
		/* 3.9, 3.5, 4.0 and 3.0 together. */
		['s-101', 'employee', 'theme', 'retning', '3,6'],
		['s-101', 'self', 'item', 'retning_1', '5'],
		['s-101', 'manager', 'item', 'retning_1', '3'],
		/* 34 of 11, one left it out. */
		['s-103', 'employee', 'item', 'drift_1', '3,1'],
		/* 5 5 4 5 4 of five people: an end. */
		['v-7', 'employee', 'item', 'trivsel_1', '4,0 eller højere'],
		/* Four valid answers of five people. */
		['v-7', 'employee', 'item', 'trivsel_2', 'intet'],
		/* Four employees answered. */
		['s-102', 'employee', 'item', 'retning_1', 'intet']
	])('says of %s, %s, %s %s: %s', async (leader, group, kindOf, id, words) => {
		expect(await wordsOf(leader, group, kindOf, id)).toBe(words);
	});

	test('gives its report to the administrators of the organisation and to nobody else', async () => {
		const [own, other] = imported.rounds.map(({ organisation }) => organisation);
		const ask = (actor: Actor) => getReport(place.db, actor, reportOf('s-101'));

		expect(await ask(admin(own ?? ''))).toMatchObject({ reader: 'other' });
		expect(await ask(admin(other ?? ''))).toBeUndefined();
		expect(await ask(admin(own ?? '', 'coordinator'))).toBeUndefined();
		expect(await ask({ ...admin(''), email: '', roles: [] })).toBeUndefined();
	});

	test('says in the report and in the organisation’s figures where the answers come from', async () => {
		expect((await readReport('v-7')).evaluation).toMatchObject({
			...{ imported: true, closedOn: '2025-12-31', organisation: 'Region Vestsund' }
		});
		const bodies = await place.db.selectFrom('organisation_release').select('body').execute();
		expect(bodies.map(({ body }) => body?.includes('"imported":true'))).toEqual([true, true]);
	});

	test('sends no mail, and its moments belong to its year', async () => {
		const mails = await place.db.selectFrom('mail_outbox').select('id').execute();
		const years = await place.db.selectFrom('moments').select('year').execute();

		expect(mails).toEqual([]);
		expect(years.map(({ year }) => year)).toEqual([2025, 2025, 2025, 2025, 2025]);
	});

	test('is refused the second time, and is the same leaders’ in another year', async () => {
		const before = await countRows(place);
		const again = await importRounds(place.db, keys, example, 2025, now);

		expect(again).toMatchObject({
			kind: 'refused',
			problems: [
				{ line: 2, fault: { what: 'importedBefore', organisation: 'Solbæk Kommune', year: 2025 } },
				{ line: 11, fault: { what: 'importedBefore', organisation: 'Region Vestsund', year: 2025 } }
			]
		});
		expect(await countRows(place)).toEqual(before);

		const later = await importRounds(place.db, keys, example, 2024, now);
		expect(later).toMatchObject({ kind: 'imported', rounds: [{}, {}] });
		expect((await countRows(place))['organisation']).toBe(2);
		expect((await countRows(place))['leader']).toBe(6);
	});
});

describe.each(databaseKinds)('an import on %s', (kind) => {
	let place: TestDatabase;
	let keys: KeyRing;
	beforeEach(async () => {
		place = await openTestDatabase(kind);
		keys = openKeyRing(join(place.folder, 'keys'));
	}, 60_000);
	afterEach(() => place.close());

	test('that breaks off in the middle leaves nothing', async () => {
		const before = await countRows(place);
		await sql`alter table audit_entry rename to elsewhere`.execute(place.db);
		await expect(importRounds(place.db, keys, example, 2025, now)).rejects.toThrow('audit_entry');
		await sql`alter table elsewhere rename to audit_entry`.execute(place.db);

		expect(await countRows(place)).toEqual(before);
	});

	test('keeps nothing legible on the disk meanwhile, and nothing at all after a failure', async () => {
		const before = await countRows(place);
		const seen: Buffer[] = [];
		const order = {
			...{ year: 2025, accountId: undefined, organisationId: undefined },
			noteStep(step: number) {
				seen.push(...listNamelessFiles(keys.directory).map((path) => readFileSync(path)));
				return step === 2 ? Promise.reject(new Error('it broke off')) : Promise.resolve();
			}
		};
		const read = (gathering: Gathering) => readImportFiles(example, gathering);
		await expect(importFrom(place.db, keys, read, order, now)).rejects.toThrow('it broke off');

		expect(seen.length).toBe(2);
		const words = readFileSync(example.frame, 'utf8').split(/[;\n]/u);
		const legible = words.filter((word) => word.length > 4 && seen.some((it) => it.includes(word)));
		expect(legible).toEqual([]);
		expect(listNamelessFiles(keys.directory)).toEqual([]);
		expect(readdirSync(keys.directory).filter((name) => name.includes('import'))).toEqual([]);
		expect(await countRows(place)).toEqual(before);
	});

	test('gives the same figures whatever the order of the rows', async () => {
		const files = {
			frame: join(place.folder, 'frame.csv'),
			answers: join(place.folder, 'answers.csv')
		};
		for (const file of ['frame', 'answers'] as const)
			writeFileSync(files[file], reverseRows(readFileSync(example[file], 'utf8')));
		const elsewhere = await openTestDatabase(kind);
		const otherKeys = openKeyRing(join(elsewhere.folder, 'keys'));
		const usual = await importAll(place, keys, example);
		const other = await importAll(elsewhere, otherKeys, files);

		const figures = await figuresByLeader(place, usual.evaluations);
		expect(figures.map(([leader]) => leader)).toHaveLength(6);
		expect(await figuresByLeader(elsewhere, other.evaluations)).toEqual(figures);
		await elsewhere.close();
	});

	test('of what was answered here gives the figures that were given here', async () => {
		const round = await openTestRound(place, { employees: [9], selection: selectionOfFiles });
		const rows = readExample(example.answers).filter(({ leader }) => leader === 's-101');
		for (const { group, token } of round.evaluations[0]?.links ?? []) {
			const index = rows.findIndex((row) => row.group === group);
			const [row] = index === -1 ? [] : rows.splice(index, 1);
			const answers = { ...emptyDraft.answers, items: row?.items ?? {} };
			if (row) await answer(place, round.keys, token, { ...emptyDraft, answers });
		}
		await closeRound(place.db, round.keys, round, closingTime);
		const files = { ...example, frame: join(place.folder, 'frame.csv') };
		const frame = readFileSync(example.frame, 'utf8').replace('employee;12', 'employee;9');
		writeFileSync(files.frame, frame);
		const { evaluations } = await importAll(place, round.keys, files);

		const evaluation = evaluations.find(({ leader }) => leader === 's-101');
		const [own, imported] = await Promise.all(
			[round.evaluations[0]?.id, evaluation?.id].map((id) => listFigures(place, id ?? ''))
		);
		expect(imported?.length).toBeGreaterThan(100);
		expect(imported).toEqual(own);
	});

	test('of a year that reports are not kept for leaves figures, and no name after the first night', async () => {
		await importRounds(place.db, keys, example, 2019, now);
		await forgetOld(place.db, now);

		const { tally, leader_release: reports, named_answer: named } = await countRows(place);
		expect({ tally, reports, named }).toEqual({ tally: 5, reports: 0, named: 0 });
		const names = await place.db.selectFrom('evaluation').select('leader_name').execute();
		expect(new Set(names.map((row) => row.leader_name))).toEqual(new Set(['']));
		const leaders = await place.db.selectFrom('leader').select('name').execute();
		expect(leaders.filter(({ name }) => name !== '')).toEqual([]);
	});

	test('too near to a round of the same leader is refused', async () => {
		await importRounds(place.db, keys, example, 2026, now);
		const soon = new Date('2027-01-20T09:00:00Z');

		expect(await importRounds(place.db, keys, example, 2027, soon)).toMatchObject({
			kind: 'refused',
			problems: { length: 6, 0: { line: 2, column: 'leader_name' } }
		});
	});

	test('into a year that lies ahead, or is released, is refused', async () => {
		await place.db
			.insertInto('national_release')
			.values({
				...{ year: 2025, released_on: '2026-02-01', state: 'released' },
				...{ body: '{}', sha256: '', reason: null }
			})
			.execute();

		expect(await importRounds(place.db, keys, example, 2027, now)).toEqual({ kind: 'future' });
		expect(await importRounds(place.db, keys, example, 2025, now)).toEqual({ kind: 'over' });
	});
});

describe('the command', () => {
	let place: Place;
	beforeAll(() => {
		place = makePlace();
	});
	afterAll(() => place.remove());

	const run = (frame: string, answers: string, ...words: readonly string[]) =>
		place.run('import', '--frame', frame, '--answers', answers, ...words);

	test('tells every line that is wrong, and imports nothing', async () => {
		const bad = join(place.folder, 'bad.csv');
		const text = readFileSync(example.answers, 'utf8').trimEnd();
		writeFileSync(bad, `\ufeff${text.replaceAll('\n', '\r\n')}\r\nx-1;employee${';3'.repeat(51)}`);

		expect(await run(example.frame, bad, '--year', '2025', '--json')).toEqual({
			code: 1,
			out: '',
			err: [
				'bad.csv, line 60, column leader: the frame has no leader "x-1".',
				'Every leader who was evaluated has rows in the frame.\nNothing was imported.\n'
			].join(' ')
		});
		expect((await place.run('round', 'list')).out).toBe('There are no rounds.\n');
		expect((await run('nowhere.csv', bad, '--year', '2025')).err).toContain(
			'nowhere.csv: there is no such file.'
		);
		expect((await run(example.frame, bad, '--year', 'x')).err).toContain('Use: import');
	}, 60_000);

	test('imports the example, also with commas, and prints what programs need', async () => {
		const commas = join(place.folder, 'answers.csv');
		writeFileSync(commas, readFileSync(example.answers, 'utf8').replaceAll(';', ','));

		const { code, out, err } = await run(example.frame, commas, '--year', '2025', '--json');
		const said = JSON.parse(out) as Imported;

		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(Object.keys(said)).toEqual(['rounds', 'evaluations']);
		expect(said.rounds.map((round) => Object.keys(round))).toEqual(
			Array.from({ length: 2 }, () => ['id', 'organisation'])
		);
		expect(said.evaluations.map(({ leader }) => leader)).toEqual([
			...['s-101', 's-102', 's-103', 'v-7', 'v-12', 'v-31']
		]);
		expect(said.evaluations.every(({ id, report }) => /^[0-9a-f]{64}$/u.test(id + report))).toBe(
			true
		);
		expect((await place.run('check-db')).code).toBe(0);
	}, 60_000);
});

/** What the files ask: the standard form and nothing else. */
const selectionOfFiles = { ...standardForm, comments: false, conditions: false };

async function countRows({ db }: TestDatabase): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const table of Object.keys(tables)) {
		const { rows } = await sql<{ rows: number | string }>`
			select count(*) as rows from ${sql.table(table)}
		`.execute(db);
		counts[table] = Number(rows[0]?.rows);
	}

	return counts;
}

/** The same rows from the last to the first, below their headings. */
function reverseRows(text: string): string {
	const [headings = '', ...rows] = text.trimEnd().split('\n');

	return [headings, ...rows.toReversed(), ''].join('\n');
}

/** Each leader's figures, by the leaders' keys. */
async function figuresByLeader(
	place: TestDatabase,
	evaluations: readonly ImportedLeader[]
): Promise<readonly (readonly [string, readonly unknown[]])[]> {
	const ordered = evaluations.toSorted((one, other) => one.leader.localeCompare(other.leader));

	return Promise.all(
		ordered.map(async ({ leader, id }) => [leader, await listFigures(place, id)] as const)
	);
}

/** A report's figures, without the ids of whom they are about. */
async function listFigures(
	{ db }: TestDatabase,
	evaluationId: string
): Promise<readonly unknown[]> {
	const { body } = await db
		.selectFrom('leader_release')
		.select('body')
		.where('evaluation_id', '=', evaluationId)
		.executeTakeFirstOrThrow();
	const { figures } = JSON.parse(body ?? '') as { figures: readonly Figure[] };

	return figures.map((figure) => ({ ...figure, population: figure.population.group }));
}
