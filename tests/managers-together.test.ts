import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationFigure } from '#lib/domain/disclosure/organisation/input.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import {
	answer,
	answerAll,
	closingTime,
	openTestRound,
	type OpenedRound,
	type RoundOptions
} from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';

describe.each(databaseKinds)('managers who are only shown together on %s', (kind) => {
	let test_: TestDatabase;
	beforeAll(async () => {
		test_ = await openTestDatabase(kind);
	});
	afterAll(() => test_.close());

	/** A round in which every manager answers 4, with something to say. */
	async function closeTestRound(
		leaders: number,
		more: Partial<RoundOptions> = {}
	): Promise<OpenedRound> {
		const employees = Array.from({ length: leaders }, () => 0);
		const round = await openTestRound(test_, { employees, managers: 'aggregate', ...more });
		for (const { links } of round.evaluations)
			for (const { token } of links.filter(({ group }) => group === 'manager')) {
				const draft = answerAll(round.selection, 'manager', 4);
				const comments = { aaben_1: 'Hun lytter' };
				await answer(test_, round.keys, token, { ...draft, comments });
			}
		await closeRound(test_.db, round.keys, round, closingTime);

		return round;
	}
	const rowsOf = (table: 'named_answer' | 'comment', { organisationId }: OpenedRound) =>
		test_.db
			.selectFrom(table)
			.select('rater_group')
			.where('organisation_id', '=', organisationId)
			.execute();
	const tallies = ({ id }: OpenedRound) =>
		test_.db
			.selectFrom('tally')
			.select(['rater_group', 'scope'])
			.where('round_id', '=', id)
			.execute();
	const bodiesOf = async (
		table: 'leader_release' | 'organisation_release',
		{ id }: OpenedRound
	) => {
		const rows = await test_.db
			.selectFrom(table)
			.select('body')
			.where('round_id', '=', id)
			.execute();

		return rows.map(
			({ body }) =>
				JSON.parse(body ?? '{}') as {
					figures: OrganisationFigure[];
					groups?: { group: string }[];
					evaluation?: { managers?: string };
				}
		);
	};

	test('are deleted unread when they are nine', async () => {
		const round = await closeTestRound(9);

		expect(await rowsOf('named_answer', round)).toEqual([]);
		expect(await rowsOf('comment', round)).toEqual([]);
		expect(await tallies(round)).toEqual([]);
		const [release] = await bodiesOf('organisation_release', round);
		expect(release?.figures.some(({ population }) => population.kind === 'pool')).toBe(false);
		expect(await checkDatabase(test_.db, round.keys, closingTime)).toEqual([]);
	});

	test('are counted together from ten on, and stand in no report', async () => {
		const round = await closeTestRound(10);

		expect(await rowsOf('named_answer', round)).toEqual([]);
		expect(await rowsOf('comment', round)).toEqual([]);
		expect(await tallies(round)).toEqual([{ rater_group: 'manager', scope: 'pool' }]);

		const [release] = await bodiesOf('organisation_release', round);
		const shown = release?.figures.find(
			({ population, measure }) =>
				population.kind === 'pool' &&
				population.group === 'manager' &&
				measure.id === 'retning_1' &&
				measure.statistic === 'mean'
		);
		expect(shown).toMatchObject({ shown: true, n: 10, invited: 10, text: { da: '4,0' } });

		const reports = await bodiesOf('leader_release', round);
		expect(reports).toHaveLength(10);
		for (const { figures, groups, evaluation } of reports) {
			expect(evaluation?.managers).toBe('aggregate');
			expect(groups?.map(({ group }) => group)).not.toContain('manager');
			expect(figures.some(({ population }) => population.group === 'manager')).toBe(false);
		}
		expect(await checkDatabase(test_.db, round.keys, closingTime)).toEqual([]);
	});

	test('are no ten people where one of them leads two leaders', async () => {
		const shared = await closeTestRound(10, { managerEmail: 'direktoer@example.dk' });

		expect(await tallies(shared)).toEqual([]);
		expect(await rowsOf('named_answer', shared)).toEqual([]);
	});

	test('and are kept under their names where the organisation chose nothing else', async () => {
		const round = await closeTestRound(1, { managers: 'attributed' });

		expect(await rowsOf('named_answer', round)).toEqual([{ rater_group: 'manager' }]);
		const [report] = await bodiesOf('leader_release', round);
		expect(report?.figures.some(({ population }) => population.group === 'manager')).toBe(true);
	});

	test('are told so on their first page', async () => {
		const round = await openTestRound(test_, { employees: [0], managers: 'aggregate' });
		const link = round.evaluations[0]?.links.find(({ group }) => group === 'manager');
		const invitation = await findInvitation(test_.db, link?.token ?? '');

		expect(invitation?.round.managers).toBe('aggregate');
	});
});
