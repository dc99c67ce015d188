import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { writeFigures } from '#lib/domain/report/write-figures.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import {
	answer,
	answerAll,
	closingTime,
	openTestRound,
	standardForm
} from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { listSharedReports } from '../accounts/shared-reports.queries.ts';
import { listAudit } from '../audit/queries.ts';
import { closeRound } from '../rounds/close.ts';
import { getReport } from './get-report.ts';
import { recordAccess } from './record-access.ts';

const nextDay = new Date('2026-11-22T09:00:00Z');
const dayAfter = new Date('2026-11-23T09:00:00Z');
const audience: Audience = {
	scope: 'hr',
	readers: [{ name: 'Karen Bruun', email: 'karen.bruun@example.dk' }],
	manager: 'per.juhl@example.dk'
};

function actor(email: string): Actor {
	return { accountId: `account of ${email}`, email, name: '', language: 'da', roles: [] };
}

describe.for(databaseKinds)('a released report on %s', (kind) => {
	let database: TestDatabase;
	let report: { id: string; organisationId: string; leaderEmail: string };
	const manager = actor('Per.Juhl@example.dk');
	const stranger = actor('anne.holm@example.dk');

	beforeAll(async () => {
		database = await openTestDatabase(kind);
		report = await releaseReport(database);
	});
	afterAll(() => database.close());

	const ask = (who: Actor, id = report.id) => getReport(database.db, who, id);
	const note = async (who: Actor, id: string, now: Date) =>
		recordAccess(database.db, who, id, await ask(who, id), 'report_read', now);
	const notes = () => listAudit(database.db, report.organisationId, `report:${report.id}`);

	test('is given to the leader it is about', async () => {
		const given = await ask(actor(report.leaderEmail.toUpperCase()));

		expect(given).toMatchObject({ state: 'released', reader: 'leader' });
	});

	test('is given to those who were named, the manager among them after the close', async () => {
		expect(await ask(manager)).toMatchObject({ reader: 'other' });
		expect(await ask(actor('karen.bruun@example.dk'))).toMatchObject({ reader: 'other' });
	});

	test('stands on the page of those who were named, and on nobody else’s', async () => {
		const listed = async (email: string) =>
			(await listSharedReports(database.db, email)).map(({ reportId }) => reportId);

		expect(await listed('Per.Juhl@example.dk')).toEqual([report.id]);
		expect(await listed('karen.bruun@example.dk')).toEqual([report.id]);
		expect(await listed(report.leaderEmail)).toEqual([]);
		expect(await listed(stranger.email)).toEqual([]);
	});

	test('is mailed to the leader and to both of them', async () => {
		const mails = await database.db
			.selectFrom('mail_outbox')
			.select(['kind', 'address'])
			.where('kind', 'in', ['reportReady', 'reportShared'])
			.orderBy('address')
			.execute();

		expect(mails.map(({ kind, address }) => [kind, address])).toEqual(
			[
				['reportShared', 'karen.bruun@example.dk'],
				['reportReady', report.leaderEmail],
				['reportShared', 'per.juhl@example.dk']
			].toSorted(([, one = ''], [, other = '']) => (one < other ? -1 : 1))
		);
	});

	test('is nowhere for anybody else, as one that does not exist', async () => {
		expect(await ask(stranger)).toBeUndefined();
		expect(await ask(stranger, 'f'.repeat(32))).toBeUndefined();
		expect(await ask(manager, "' or 1=1 --")).toBeUndefined();
	});

	test('is the same to the byte whenever it is asked for', async () => {
		const [once, again] = [await ask(manager), await ask(actor(report.leaderEmail))];
		if (once?.state !== 'released' || again?.state !== 'released') throw new Error('withheld');

		expect(writeFigures(again.report)).toBe(writeFigures(once.report));
		expect(again.sha256).toBe(once.sha256);
	});

	test('is noted once a day for each reader but the leader, and refusals too', async () => {
		await note(actor(report.leaderEmail), report.id, closingTime);
		expect(await notes()).toEqual([]);

		for (const now of [closingTime, closingTime, nextDay]) await note(manager, report.id, now);
		await note(stranger, report.id, dayAfter);
		await note(stranger, 'f'.repeat(32), dayAfter);

		expect(
			(await notes()).map(({ accountId, action, outcome }) => [accountId, action, outcome])
		).toEqual([
			[manager.accountId, 'report_read', 'done'],
			[manager.accountId, 'report_read', 'done'],
			[stranger.accountId, 'access_refused', 'refused']
		]);
	});

	test('is withheld for its readers where the audit refused it, without a figure', async () => {
		await database.db
			.updateTable('leader_release')
			.set({ state: 'withheld', body: null, sha256: null, reason: 'threshold, retning_1' })
			.where('id', '=', report.id)
			.execute();

		const given = await ask(manager);

		expect(given).toMatchObject({ state: 'withheld' });
		expect(JSON.stringify(given)).not.toMatch(/figures|retning/u);
		expect(await ask(stranger)).toBeUndefined();
	});
});

async function releaseReport(database: TestDatabase) {
	const round = await openTestRound(database, { employees: [6] });
	await database.db
		.updateTable('round')
		.set({ audience: JSON.stringify(audience) })
		.where('id', '=', round.id)
		.execute();
	const [evaluation] = round.evaluations;
	if (!evaluation) throw new Error('the round has no evaluation');
	for (const { group, token } of evaluation.links) {
		await answer(database, round.keys, token, answerAll(standardForm, group, 4));
	}
	await closeRound(database.db, round.keys, round, closingTime);
	const { id } = await database.db
		.selectFrom('leader_release')
		.select('id')
		.where('evaluation_id', '=', evaluation.id)
		.executeTakeFirstOrThrow();

	return { id, organisationId: round.organisationId, leaderEmail: evaluation.leaderEmail };
}
