import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { tables } from '#lib/domain/retention/tables.ts';
import {
	answer,
	answerAll,
	closingTime,
	openTestRound,
	openingTime,
	type OpenedRound
} from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { findSecrets, secretText, stealFiles } from '#tests/support/thief.ts';
import { checkDatabase } from '../db/check.ts';
import { beginEvaluation } from '../evaluations/plan/begin.ts';
import { saveRaters } from '../evaluations/plan/save-raters.ts';
import { findLastClose } from '../evaluations/rest.queries.ts';
import { deleteOwnReport, findOwnReport } from '../releases/delete-own-report.ts';
import { cancelRound } from '../rounds/cancel.ts';
import { closeRound } from '../rounds/close.ts';
import { deleteAccount } from './delete-account.ts';
import { exportOwnData, gatherOwnData } from './own-data.ts';
import { adoptLeaders, insertAccount, saveMirror } from './queries.ts';

const email = 'ingeborg.sletmig@eksempel.dk';
const mette: Actor = {
	accountId: 'a'.repeat(32),
	email,
	name: 'Ingeborg Sletmig',
	language: 'da',
	roles: []
};
const aYearLater = new Date('2027-11-21T09:00:00Z');

describe.for(databaseKinds)('an account goes, on %s', (kind) => {
	let place: TestDatabase;
	beforeEach(async () => {
		place = await openTestDatabase(kind);
	});
	afterEach(() => place.close());

	/** The leader signs in, after others or they themselves have made the round. */
	async function arrive(): Promise<void> {
		const { db } = place;
		const name = 'Ingeborg Sletmig';
		await insertAccount(db, { id: mette.accountId, email, name, language: 'da' });
		await adoptLeaders(db, mette.accountId, email);
		const questionnaireVersion = await findVersion(place);
		const answers = '555555555555555';
		await saveMirror(db, mette.accountId, { questionnaireVersion, answers, savedOn: '2026-11-21' });
	}

	async function holdRound(
		of: 'private' | 'organisation',
		now = openingTime
	): Promise<OpenedRound> {
		const round = await openTestRound(place, {
			...{ employees: [8], kind: of, leaderEmail: email, now }
		});
		await nameLeader(place, round);
		for (const { group, token } of round.evaluations[0]?.links ?? []) {
			const draft = { ...answerAll(round.selection, group, 4), comments: { aaben_1: 'Kort' } };
			await answer(place, round.keys, token, draft, now);
		}

		return round;
	}

	test.for(['private', 'organisation'] as const)(
		'with the reports of a %s round, and nobody who has every file finds the name',
		async (of) => {
			const round = await holdRound(of);
			await closeRound(place.db, round.keys, round, closingTime);
			await arrive();
			const found = () => findIn(place);
			expect((await found()).length).toBeGreaterThan(3);

			expect(await deleteAccount(place.db, mette, closingTime)).toBe('deleted');

			expect(await found()).toEqual([]);
			expect(await checkDatabase(place.db, round.keys, closingTime)).toEqual([]);
			const tallies = await place.db.selectFrom('tally').select('packed').execute();
			const comments = await place.db.selectFrom('comment').select('body').execute();
			const named = await place.db.selectFrom('named_answer').select('packed').execute();
			expect(tallies).toHaveLength(of === 'private' ? 0 : 1);
			expect([...comments, ...named]).toEqual([]);
		}
	);

	test('with a draft and all addresses on its lists', async () => {
		await arrive();
		const draft = await beginEvaluation(place.db, mette);
		const lists = { employees: ['per@eksempel.dk'], manager: undefined, peers: [] };
		await saveRaters(place.db, mette, draft.id, lists);

		expect(await deleteAccount(place.db, mette, closingTime)).toBe('deleted');
		for (const table of ['planned_rater', 'evaluation', 'round', 'leader'] as const) {
			expect(await place.db.selectFrom(table).selectAll().execute()).toEqual([]);
		}
	});

	test('but not while a round runs, and after it was stopped', async () => {
		const round = await holdRound('private');
		await arrive();
		expect(await deleteAccount(place.db, mette, closingTime)).toBe('round_open');
		expect(await place.db.selectFrom('account').select('id').execute()).toHaveLength(1);

		await cancelRound(place.db, round.keys, round, mette.accountId, closingTime);
		await place.db.deleteFrom('mail_outbox').where('address', '<>', email).execute();
		expect(await deleteAccount(place.db, mette, closingTime)).toBe('deleted');
		expect(await findIn(place)).toEqual([]);
	});

	test('and whoever comes back must rest as long as others', async () => {
		const round = await holdRound('private');
		await closeRound(place.db, round.keys, round, closingTime);
		await arrive();
		await deleteAccount(place.db, mette, closingTime);

		expect(await findLastClose(place.db, email.toUpperCase())).toBe(closingTime.toISOString());
		await expect(holdRound('private', closingTime)).rejects.toThrow('too_soon');
		await holdRound('private', aYearLater);
	});

	test('an entry of the log keeps a number that leads to nobody', async () => {
		await arrive();
		await deleteAccount(place.db, mette, closingTime);
		const entries = await place.db.selectFrom('audit_entry').selectAll().execute();

		expect(entries).toMatchObject([{ action: 'account_deleted', account_id: mette.accountId }]);
	});

	test('a report alone can go, for its leader and nobody else', async () => {
		const round = await holdRound('organisation');
		await closeRound(place.db, round.keys, round, closingTime);
		await arrive();
		const { id } = await place.db
			.selectFrom('leader_release')
			.select('id')
			.executeTakeFirstOrThrow();
		const other = { ...mette, accountId: 'b'.repeat(32), email: 'per@eksempel.dk' };

		expect(await findOwnReport(place.db, other, id)).toBeUndefined();
		expect(await deleteOwnReport(place.db, other, id, closingTime)).toBe('not_found');
		expect(await findOwnReport(place.db, mette, id)).toMatchObject({ isOfOrganisation: true });
		expect(await deleteOwnReport(place.db, mette, id, closingTime)).toBe('deleted');
		expect(await deleteOwnReport(place.db, mette, id, closingTime)).toBe('not_found');
		expect(await checkDatabase(place.db, round.keys, closingTime)).toEqual([]);
		const { evaluations, log } = await gatherOwnData(place.db, mette, closingTime);
		expect(evaluations).toMatchObject([{ state: 'deleted', report: undefined }]);
		expect(log.map(({ action }) => action)).toContain('report_deleted');
	});

	test('what one takes along holds one’s own answers, and no address of others after the close', async () => {
		const round = await holdRound('private');
		await arrive();
		const before = await exportOwnData(place.db, mette, openingTime);
		expect(before).toContain('employee0-');
		expect(before).not.toMatch(/"answered": (true|false|[01]),?$|token|sealed/m);

		await closeRound(place.db, round.keys, round, closingTime);
		const after = await exportOwnData(place.db, mette, closingTime);
		expect(after).not.toContain('employee0-');
		const { evaluations, account, log } = JSON.parse(after) as Awaited<
			ReturnType<typeof gatherOwnData>
		>;
		expect(account).toMatchObject({ email, name: 'Ingeborg Sletmig' });
		expect(Object.values(evaluations[0]?.ownAnswers?.items ?? {})).toContain(4);
		expect(evaluations[0]?.report?.figures.length).toBeGreaterThan(20);
		expect(log.map(({ action }) => action)).toContain('account_exported');
	});
});

async function nameLeader({ db }: TestDatabase, round: OpenedRound): Promise<void> {
	const name = 'Ingeborg Sletmig';
	const { organisationId } = round;
	await db
		.updateTable('evaluation')
		.set({ leader_name: name })
		.where('organisation_id', '=', organisationId)
		.execute();
	await db
		.updateTable('leader')
		.set({ name })
		.where('organisation_id', '=', organisationId)
		.execute();
}

async function findVersion({ db }: TestDatabase): Promise<string> {
	const { id } = await db
		.selectFrom('questionnaire_version')
		.select('id')
		.executeTakeFirstOrThrow();

	return id;
}

/** Where the leader's name or address stands: in every file of SQLite, in every row of PostgreSQL. */
async function findIn(place: TestDatabase): Promise<readonly string[]> {
	const secrets = [...secretText('the address', email), ...secretText('the name', 'Ingeborg')];
	if (place.file) return findSecrets(stealFiles(place.folder), secrets);

	const rows = new Map<string, Buffer>();
	for (const table of Object.keys(tables)) {
		const found = await sql<{ text: string }>`
			select each_row::text as text from ${sql.table(table)} as each_row
		`.execute(place.db);
		rows.set(table, Buffer.from(found.rows.map(({ text }) => text).join('\n')));
	}

	return findSecrets(rows, secrets);
}
