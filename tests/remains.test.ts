import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDraft } from '#lib/domain/ballot/draft.ts';
import { listAskedItems } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { importRounds } from '#lib/server/imports/import-rounds.ts';
import { releaseYear } from '#lib/server/national/release.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { readSelection } from '#lib/server/rounds/settings.ts';
import { answer, closingTime, openTestRound, standardForm } from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import { readExample } from './support/example-files.ts';
import { judges, type Copy, type Row } from './support/remains/judges.ts';
import { findSets, type Respondent } from './support/remains/search.ts';

/*
 * Whoever gets a copy of the database after the close. Two things must hold, whatever the table: no row
 * belongs to fewer than five people, save those of self and manager and the comments; and nobody's set
 * of answers exists.
 */

/** Teams of every size that a rule looks at; the first five are the pool. */
const teams = [1, 2, 3, 4, 4, 5, 7, 8, 12, 30];
const large = teams.filter((employees) => employees >= 5).length;
const asked = {
	...{ ...standardForm, peers: true, work: true },
	ownStatements: [
		{ id: 'lokal_1', text: { da: 'Vi hjælper hinanden.', en: 'We help each other.' } }
	]
};
const nationalTime = new Date('2027-02-01T09:00:00Z');

describe.each(databaseKinds)('a copy of the database after the close on %s', (kind) => {
	let place: TestDatabase;
	let respondents: readonly Respondent[];

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		const round = await openTestRound(place, {
			...{ employees: teams, peers: 5, selection: asked }
		});
		const sent: Respondent[] = [];
		for (const { links } of round.evaluations) {
			for (const { group, token } of links) {
				const items = answersOf(group, sent.length);
				const comments = group === 'self' ? {} : { aaben_1: `Ord fra nummer ${sent.length}` };
				const draft = { ...emptyDraft, answers: { ...emptyDraft.answers, items }, comments };
				await answer(place, round.keys, token, draft);
				sent.push({ group, items });
			}
		}
		await closeRound(place.db, round.keys, round, closingTime);

		const files = { frame: 'docs/examples/frame.csv', answers: 'docs/examples/answers.csv' };
		const imported = await importRounds(place.db, round.keys, files, 2026, closingTime);
		expect(imported.kind).toBe('imported');
		sent.push(...readExample(files.answers).map(({ group, items }) => ({ group, items })));
		respondents = sent;

		const national = { withoutKey: false, onStep: () => undefined };
		await releaseYear(place.db, round.keys, 2026, national, nationalTime);
	}, 120_000);
	afterAll(() => place.close());

	test('has no table that is not judged', async () => {
		const { tables } = await copyAll(place);

		expect(Object.keys(judges).sort()).toEqual([...tables.keys()].sort());
	});

	test('holds what the judges look at', async () => {
		const { tables } = await copyAll(place);
		const sizes = Object.fromEntries([...tables].map(([table, rows]) => [table, rows.length]));

		/* Teams, the pool of the small ones and all employees together, groups of fellow leaders, and five imported teams. */
		expect(sizes['tally']).toBe(large + 2 + teams.length + 5);
		expect(sizes['named_answer']).toBe(2 * teams.length + 10);
		expect(sizes['leader_release']).toBe(teams.length + 6);
		expect(sizes['organisation_release']).toBe(3);
		expect(sizes['national_release']).toBe(1);
		expect(sizes['comment']).toBeGreaterThan(50);
	});

	test('has no row of fewer than five people, save those of self, manager and comments', async () => {
		expect(judge(await copyAll(place))).toEqual([]);
	});

	test('has nobody’s set of answers, save those of self and manager', async () => {
		const { tables } = await copyAll(place);
		const found = findSets(tables, respondents);

		expect(new Set(found.map(({ place: where }) => where))).toEqual(
			new Set(['named_answer.packed'])
		);
		expect(new Set(found.map(({ group }) => group))).toEqual(new Set(['self', 'manager']));
		expect(found).toHaveLength(2 * teams.length + 10);
	});

	test.each([
		['ballot', {}],
		['tally', { packed: 'AQ==' }],
		['named_answer', { rater_group: 'employee' }],
		['comment', { rater_group: 'employee', evaluation_id: 'another' }],
		['group_count', { answers: '4,4,3' }],
		[
			'leader_release',
			{
				body: JSON.stringify({
					figures: [{ population: { kind: 'team', group: 'employee' }, shown: true, n: 4 }]
				})
			}
		],
		['a_new_table', {}]
	])('with a row too many in %s would not be passed', async (table, cells) => {
		const copy = await copyAll(place);
		const [row = {}] = copy.tables.get(table) ?? [];
		const tables = new Map([...copy.tables, [table, [{ ...row, ...cells }]]]);

		expect(judge({ ...copy, tables })).not.toEqual([]);
	});

	test.each([
		['as bytes', (values: readonly number[]) => Uint8Array.from(values)],
		['as digits', (values: readonly number[]) => `seen: ${values.join(',')}`],
		['in base64', (values: readonly number[]) => Buffer.from(values).toString('base64')]
	])('with somebody’s answers %s would not be passed', async (_, write) => {
		const { tables } = await copyAll(place);
		const employee = respondents.find(({ group }) => group === 'employee');
		const values = Object.values(employee?.items ?? {}).map(Number);
		const spoiled = new Map([...tables, ['audit_entry', [{ detail: write(values) }]]]);

		expect(findSets(spoiled, respondents)).toContainEqual({
			...{ place: 'audit_entry.detail', group: 'employee' }
		});
	});
});

/** Answers that nobody else gives: sixteen statements in a row differ between any two. */
function answersOf(group: RaterGroup, number: number): Respondent['items'] {
	const items = listAskedItems(currentQuestionnaire(), asked, group);

	return Object.fromEntries(
		items.map(({ id }, index) => [id, ((hash(number * 131 + index) % 5) + 1) as ScaleValue])
	);
}

function hash(number: number): number {
	let bits = Math.imul(number + 1, 0x9e37_79b1);
	bits = Math.imul(bits ^ (bits >>> 15), 0x85eb_ca6b);

	return (bits ^ (bits >>> 13)) >>> 0;
}

async function copyAll({ db }: TestDatabase): Promise<Copy> {
	const names = (await db.introspection.getTables())
		.map(({ name }) => name)
		.filter((name) => !name.startsWith('kysely_'));
	const tables = new Map<string, readonly Row[]>();
	for (const name of names) {
		const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(db);
		tables.set(name, rows);
	}
	const rounds = await db.selectFrom('round').selectAll().execute();

	return {
		tables,
		selection(id) {
			const round = rounds.find((each) => each.id === id);
			if (!round) throw new Error('a row of no round');

			return readSelection(round);
		}
	};
}

/** What is wrong with a copy. A table without a judge is wrong as a whole. */
function judge(copy: Copy): readonly string[] {
	return [...copy.tables].flatMap(([table, rows]) => {
		const judgeRow = judges[table];
		if (!judgeRow) return [`${table}: nobody has said what its rows may be`];

		return rows.flatMap((row) => {
			try {
				const complaint = judgeRow(row, copy);
				return complaint === undefined ? [] : [`${table}: ${complaint}`];
			} catch (problem) {
				return [`${table}: ${String(problem)}`];
			}
		});
	});
}
