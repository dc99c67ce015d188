import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '#lib/domain/disclosure/figure.ts';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { insertRestMark } from '#lib/server/evaluations/rest.queries.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import {
	answer,
	answerAll,
	openTestRound,
	standardForm,
	type OpenedRound,
	type RoundOptions
} from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';

const first = new Date('2026-01-05T09:00:00Z');
const closed = new Date('2026-01-20T09:00:00Z');
const daysLater = (days: number) => new Date(closed.getTime() + days * 86_400_000);

describe.each(databaseKinds)('two rounds about one leader on %s', (kind) => {
	let test_: TestDatabase;
	beforeAll(async () => {
		test_ = await openTestDatabase(kind);
	});
	afterAll(() => test_.close());

	const open = (leaderEmail: string, now: Date, more: Partial<RoundOptions> = {}) =>
		openTestRound(test_, { employees: [6], peers: 5, leaderEmail, now, ...more });
	const close = (round: OpenedRound, now: Date) => closeRound(test_.db, round.keys, round, now);
	const answerAllOf = async (round: OpenedRound, now: Date) => {
		for (const { group, token } of round.evaluations[0]?.links ?? [])
			await answer(test_, round.keys, token, answerAll(round.selection, group, 3), now);
	};
	const isPulse = async ({ id }: OpenedRound) => {
		const row = await test_.db
			.selectFrom('evaluation')
			.select('pulse')
			.where('round_id', '=', id)
			.executeTakeFirstOrThrow();

		return row.pulse === 1;
	};
	const reportOf = async ({ id }: OpenedRound) => {
		const row = await test_.db
			.selectFrom('leader_release')
			.select('body')
			.where('round_id', '=', id)
			.executeTakeFirstOrThrow();

		return JSON.parse(row.body ?? '{}') as {
			figures: Figure[];
			evaluation: { pulse?: true };
			earlier?: object;
		};
	};
	/** Opens and closes a round without answers. */
	const runFirst = async (leaderEmail: string, more: Partial<RoundOptions> = {}) => {
		const round = await open(leaderEmail, first, more);
		await close(round, closed);
	};

	test('within 180 days the second shows themes only, and from then on everything', async () => {
		await runFirst('mette@example.dk');
		const pulse = await open('mette@example.dk', daysLater(91), { employees: [15] });
		expect(await isPulse(pulse)).toBe(true);
		await answerAllOf(pulse, daysLater(91));
		await close(pulse, daysLater(100));

		const report = await reportOf(pulse);
		const ofOthers = report.figures.filter(({ population }) => isAnonymousGroup(population.group));
		expect(report.evaluation.pulse).toBe(true);
		expect(report.earlier).toBeUndefined();
		expect(ofOthers.length).toBeGreaterThan(5);
		expect(
			ofOthers.every(({ measure }) => measure.kind === 'theme' && measure.statistic === 'mean')
		).toBe(true);
		expect(ofOthers.some(({ shown }) => shown)).toBe(true);
		expect(
			report.figures.some(
				({ population, measure, shown }) =>
					population.group === 'self' && measure.kind === 'item' && shown
			)
		).toBe(true);

		const whole = await open('mette@example.dk', daysLater(281));
		expect(await isPulse(whole)).toBe(false);
		await answerAllOf(whole, daysLater(281));
		await close(whole, daysLater(290));
		expect((await reportOf(whole)).evaluation.pulse).toBeUndefined();
		expect(
			(await reportOf(whole)).figures.some(
				({ population, measure, shown }) =>
					population.group === 'employee' && measure.kind === 'item' && shown
			)
		).toBe(true);
	});

	test('a second of fewer than fifteen shows nothing of them, and what stands under a name', async () => {
		await runFirst('sofie@example.dk');
		const pulse = await open('sofie@example.dk', daysLater(91), { employees: [14] });
		await answerAllOf(pulse, daysLater(91));
		await close(pulse, daysLater(100));

		const { figures } = await reportOf(pulse);
		const shown = figures.filter((figure) => figure.shown);
		expect(figures.some(({ population }) => population.group === 'employee')).toBe(true);
		expect(shown.some(({ population }) => isAnonymousGroup(population.group))).toBe(false);
		expect(shown.some(({ population }) => population.group === 'self')).toBe(true);
	});

	test('the invited are told which of the two it is', async () => {
		await runFirst('karen@example.dk');
		const pulse = await open('karen@example.dk', daysLater(120));
		const [link] = pulse.evaluations[0]?.links ?? [];

		expect((await findInvitation(test_.db, link?.token ?? ''))?.pulse).toBe(true);
	});

	test('within 90 days there is no second, whoever starts it and however they spell the address', async () => {
		await runFirst('Anne.Holm@Example.dk');

		await expect(open('anne.holm@example.dk', daysLater(89))).rejects.toThrow('too_soon');
		await expect(open(' ANNE.HOLM@example.dk', daysLater(89), { kind: 'private' })).rejects.toThrow(
			'too_soon'
		);
		expect(await isPulse(await open('anne.holm@EXAMPLE.dk', daysLater(91)))).toBe(true);
	});

	test('a second is not open beside the first, whoever starts it', async () => {
		await open('Bo.Krag@example.dk', first);

		await expect(open('bo.krag@example.dk', first, { kind: 'private' })).rejects.toThrow(
			'leader_has_open'
		);
	});

	test('an account that leads under two addresses is one leader', async () => {
		const account = { id: 'a'.repeat(32), email: 'ida@hjemme.dk', name: 'Ida' };
		await test_.db
			.insertInto('account')
			.values({ ...account, language: 'da' })
			.execute();
		const round = await open('ida@kommune.dk', first);
		await test_.db
			.updateTable('leader')
			.set({ account_id: account.id })
			.where('email', '=', 'ida@kommune.dk')
			.execute();
		await expect(open('ida@hjemme.dk', first)).rejects.toThrow('leader_has_open');
		await close(round, closed);

		await expect(open('ida@kommune.dk', daysLater(30))).rejects.toThrow('too_soon');
		expect(await isPulse(await open('ida@kommune.dk', daysLater(150)))).toBe(true);
		await expect(open('ida@hjemme.dk', daysLater(150))).rejects.toThrow('leader_has_open');
	});

	test('the time goes on where an account was deleted in between', async () => {
		await test_.db
			.transaction()
			.execute((trx) => insertRestMark(trx, 'leif@example.dk', closed.toISOString()));

		await expect(open('Leif@example.dk', daysLater(60))).rejects.toThrow('too_soon');
		expect(await isPulse(await open('leif@example.dk', daysLater(100)))).toBe(true);
	});

	test('a form that asks about no theme in full does not open within 180 days', async () => {
		await runFirst('jens@example.dk');
		const selection = { ...standardForm, form: 'kort' as const };

		await expect(open('jens@example.dk', daysLater(100), { selection })).rejects.toThrow(
			'pulse_short'
		);
		expect(await isPulse(await open('jens@example.dk', daysLater(181), { selection }))).toBe(false);
	});

	test('a round that was stopped does not count', async () => {
		const round = await open('ole@example.dk', first);
		await test_.db
			.updateTable('round')
			.set({ state: 'cancelled', ballot_key: null, mail_key: null })
			.where('id', '=', round.id)
			.execute();
		await test_.db
			.deleteFrom('open_evaluation')
			.where('leader_email', '=', 'ole@example.dk')
			.execute();

		expect(await isPulse(await open('ole@example.dk', daysLater(1)))).toBe(false);
	});
});
