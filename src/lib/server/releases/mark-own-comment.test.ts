import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { answer, answerAll, closingTime, openTestRound } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { getReport } from './get-report.ts';
import { markOwnComment } from './mark-own-comment.ts';

describe.each(databaseKinds)('a comment that a leader hides on %s', (kind) => {
	let test_: TestDatabase;
	let report: string;
	let leader: Actor;
	const reader: Actor = {
		...{ accountId: 'chef', email: 'chef@example.dk', name: 'Chef', language: 'da', roles: [] }
	};

	beforeAll(async () => {
		test_ = await openTestDatabase(kind);
		const round = await openTestRound(test_, { employees: [8] });
		const [evaluation] = round.evaluations;
		if (!evaluation) throw new Error('the round has no evaluation');
		await test_.db
			.updateTable('round')
			.set({ audience: JSON.stringify({ scope: 'manager', readers: [], manager: reader.email }) })
			.where('id', '=', round.id)
			.execute();
		await test_.db.updateTable('evaluation').set({ manager: reader.email }).execute();
		for (const [index, { group, token }] of evaluation.links.entries())
			if (group === 'employee')
				await answer(test_, round.keys, token, {
					...answerAll(round.selection, group, 3),
					comments: { aaben_1: `Ord ${index}` }
				});
		await closeRound(test_.db, round.keys, round, closingTime);
		const { id } = await test_.db
			.selectFrom('leader_release')
			.select('id')
			.executeTakeFirstOrThrow();
		report = id;
		leader = {
			...{ accountId: 'leader', email: evaluation.leaderEmail, name: 'Mette' },
			...{ language: 'da', roles: [] }
		};
	});
	afterAll(() => test_.close());

	const listsFor = async (actor: Actor) => {
		const given = await getReport(test_.db, actor, report);
		if (given?.state !== 'released') throw new Error('the report is not given');

		return given.report.comments;
	};
	const firstMark = async () => {
		const [list] = await listsFor(leader);
		const mark = list?.marks?.[0];
		if (!mark) throw new Error('there is no mark');

		return mark;
	};

	test('is out of sight for the leader, who can take it back', async () => {
		const { id } = await firstMark();

		expect(await markOwnComment(test_.db, leader, report, { id, hidden: true })).toBe('marked');
		expect((await firstMark()).hidden).toBe(true);
		expect(await markOwnComment(test_.db, leader, report, { id, hidden: false })).toBe('marked');
		expect((await firstMark()).hidden).toBe(false);
	});

	test('stays as it is for everybody else, who get no marks at all', async () => {
		const { id } = await firstMark();
		const before = await listsFor(reader);
		await markOwnComment(test_.db, leader, report, { id, hidden: true });

		expect(await listsFor(reader)).toEqual(before);
		expect(before[0]?.texts).toHaveLength(8);
		expect(before.some(({ marks }) => marks !== undefined)).toBe(false);
	});

	test('cannot be hidden by another reader, nor by an id that is not in the report', async () => {
		const { id } = await firstMark();
		const hide = { id, hidden: true };

		expect(await markOwnComment(test_.db, reader, report, hide)).toBe('not_found');
		expect(await markOwnComment(test_.db, leader, report, { ...hide, id: 'x' })).toBe('not_found');
		expect(await markOwnComment(test_.db, leader, 'x', hide)).toBe('not_found');
	});
});
