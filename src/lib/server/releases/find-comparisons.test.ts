import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { answer, answerAll, openTestRound, standardForm } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { nationalReleaseOf } from '#tests/support/comparison.ts';
import { insertAccount } from '../accounts/queries.ts';
import { insertYear } from '../national/queries.ts';
import { currentQuestionnaire, versionId } from '../questionnaires/current.ts';
import { closeRound } from '../rounds/close.ts';
import { findFrozenReport } from './queries.ts';

const leaderEmail = 'mette.holm@example.dk';
const account = { id: 'mette', email: leaderEmail, name: 'Mette Holm', language: 'da' as const };
const manager = 'per.juhl@example.dk';
const onlyLeader = { scope: 'leader', readers: [] };
const withManager = { scope: 'manager', readers: [], manager };

interface Options {
	readonly opens: string;
	readonly closes: string;
	readonly value: ScaleValue;
	readonly audience?: object;
	readonly pulse?: boolean;
}

describe.for(databaseKinds)('what a report is held up against on %s', (kind) => {
	let database: TestDatabase;

	/** One of the same person's rounds, each in an organisation of its own, under one account. */
	async function release(options: Options): Promise<LeaderReport> {
		const { db } = database;
		const now = new Date(options.opens);
		const round = await openTestRound(database, { employees: [6], leaderEmail, now });
		const [evaluation] = round.evaluations;
		if (!evaluation) throw new Error('the round has no evaluation');
		const { organisationId } = round;
		await db
			.updateTable('leader')
			.set({ account_id: account.id })
			.where('organisation_id', '=', organisationId)
			.execute();
		await db
			.updateTable('round')
			.set({ audience: JSON.stringify(options.audience ?? onlyLeader) })
			.where('id', '=', round.id)
			.execute();
		await db
			.updateTable('evaluation')
			.set({ pulse: options.pulse ? 1 : 0 })
			.where('id', '=', evaluation.id)
			.execute();
		for (const { group, token } of evaluation.links)
			await answer(database, round.keys, token, answerAll(standardForm, group, options.value), now);
		await closeRound(db, round.keys, round, new Date(options.closes));
		const report = await findFrozenReport(db, organisationId, evaluation.id);
		if (!report) throw new Error('the report is withheld');

		return report;
	}

	beforeAll(async () => {
		database = await openTestDatabase(kind);
		await insertAccount(database.db, account);
	});
	afterAll(() => database.close());

	test('the first round is read with the assumption and compared with nothing', async () => {
		const report = await release({
			...{ opens: '2026-01-05T09:00:00Z', closes: '2026-01-25T09:00:00Z', value: 3 },
			audience: withManager
		});

		expect(report.reference).toEqual({ kind: 'prior', spread: 900 });
		expect(report.earlier).toBeUndefined();
	});

	test('the next says what has changed, to those who could read the first', async () => {
		const report = await release({
			...{ opens: '2026-05-05T09:00:00Z', closes: '2026-05-25T09:00:00Z', value: 4 },
			audience: withManager
		});

		expect(report.earlier).toEqual({ closedOn: '2026-01-25', invited: 6, answered: 6 });
		expect(changeOf(report, 'drift')).toBe('højere: nu 4,0 eller højere, sidst 3,0');
	});

	test('whoever could not read the last report does not learn of it from the next', async () => {
		const report = await release({
			...{ opens: '2026-09-05T09:00:00Z', closes: '2026-09-25T09:00:00Z', value: 3 },
			audience: { scope: 'manager', readers: [], manager: 'ny.chef@example.dk' }
		});

		expect(report.earlier).toBeUndefined();
		expect(changeOf(report, 'drift')).toBeUndefined();
	});

	test('a pulse is compared with no round, and no round with a pulse', async () => {
		const pulse = await release({
			...{ opens: '2027-01-05T09:00:00Z', closes: '2027-01-25T09:00:00Z', value: 4 },
			pulse: true
		});
		const next = await release({
			...{ opens: '2027-05-05T09:00:00Z', closes: '2027-05-25T09:00:00Z', value: 4 }
		});

		expect(pulse.earlier).toBeUndefined();
		expect(next.earlier?.closedOn).toBe('2026-09-25');
	});

	test('from the first national release on, reports say which one they were read against', async () => {
		const body = nationalReleaseOf(versionId(currentQuestionnaire()), 2027);
		await database.db
			.transaction()
			.execute((trx) =>
				insertYear(trx, 2027, '2027-10-01', { body: JSON.stringify(body), basis: '[]' })
			);
		const before = await release({
			...{ opens: '2027-09-10T09:00:00Z', closes: '2027-10-01T09:00:00Z', value: 4 }
		});
		const after = await release({
			...{ opens: '2028-02-10T09:00:00Z', closes: '2028-02-28T12:00:00Z', value: 3 }
		});

		expect(before.reference?.kind).toBe('prior');
		expect(after.reference).toMatchObject({
			...{ kind: 'national', year: 2027, spreads: { drift: 800 } },
			among: { sector: 'kommune', level: 'all', field: 'all' }
		});
		expect(after.figures.some(({ measure }) => measure.statistic === 'percentile')).toBe(true);
	});
});

function changeOf({ figures }: LeaderReport, id: string): string | undefined {
	const found = figures.find(({ measure }) => measure.statistic === 'change' && measure.id === id);

	return found?.shown ? found.text.da : undefined;
}
