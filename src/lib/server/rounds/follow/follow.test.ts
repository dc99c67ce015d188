import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { answer, answerAll, openTestRound, standardForm } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { placeInUnit } from '#tests/support/units.ts';
import { listAudit } from '#lib/server/audit/queries.ts';
import { renewProgressCounts } from '#lib/server/progress/renew.ts';
import { exportCounts } from './export-counts.ts';
import { followRound, type FollowQuestion } from './follow-round.ts';

describe.for(databaseKinds)('following a round, on %s', (kind) => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
	});
	afterAll(() => database.close());

	const opened = new Date('2026-11-02T06:00:00Z');
	const morning = new Date('2026-11-03T07:00:00Z');
	const whole: FollowQuestion = {
		...{ unitId: '', text: '', view: 'alle', order: 'navn', shows: 'units', page: 1 }
	};

	/** Leaders with so many employees, the odd ones in the south; two have answered about the first. */
	async function begin(employees: readonly number[]) {
		const round = await openTestRound(database, { employees, now: opened });
		const north = { id: 'north', name: 'Nord' };
		const south = { id: 'south', name: 'Syd' };
		for (const [index, { id }] of round.evaluations.entries())
			await placeInUnit(database, id, [index % 2 === 0 ? north : south]);
		const links = round.evaluations[0]?.links.filter(({ group }) => group === 'employee') ?? [];
		for (const { token } of links.slice(0, 2))
			await answer(database, round.keys, token, answerAll(standardForm, 'employee', 4), opened);
		await renewProgressCounts(database.db, morning);
		const follow = (asked: Partial<FollowQuestion> = {}) =>
			followRound(database.db, round, { ...whole, ...asked });

		return { round, follow };
	}

	test('small groups are in no sum, and what has happened since the morning in none', async () => {
		const { round, follow } = await begin([6, 4, 5]);
		const late = round.evaluations[0]?.links.filter(({ group }) => group === 'employee')[3];
		const draft = answerAll(standardForm, 'employee', 2);
		await answer(database, round.keys, late?.token ?? '', draft, morning);

		expect(await follow()).toMatchObject({
			countedOn: '2026-11-03',
			sums: {
				...{ leaders: 3, small: 1, employees: { invited: 11, answered: 2 } },
				...{ self: undefined, managers: undefined, ready: { invited: 2, answered: 0 } }
			},
			areas: [
				{ name: 'Nord', leaders: 2, employees: { invited: 11, answered: 2 } },
				{ name: 'Syd', leaders: 1, employees: undefined }
			],
			leaders: undefined
		});
	});

	test('leaders come in pages of fifty, and a page that is not there is the last', async () => {
		const { follow } = await begin(Array.from({ length: 53 }, () => 1));
		const second = await follow({ shows: 'leaders', page: 2 });

		expect(second).toMatchObject({ found: 53, pages: 2, sums: { self: { invited: 53 } } });
		expect(second?.leaders?.map(({ name }) => name)).toEqual([
			...['Mette Holm 7', 'Mette Holm 8', 'Mette Holm 9']
		]);
		expect((await follow({ shows: 'leaders', page: 9 }))?.leaders).toEqual(second?.leaders);
		expect((await follow({ unitId: 'south' }))?.sums.self).toEqual({ invited: 26, answered: 0 });
	});

	test('a unit that is not there has no page', async () => {
		const { follow } = await begin([5]);

		expect(await follow({ unitId: 'west' })).toBeUndefined();
	});

	test('that the counts left the house is written down', async () => {
		const { round } = await begin([6, 4]);
		const roles = [{ organisationId: round.organisationId, role: 'coordinator' }] as const;
		const account = { accountId: 'hr', email: 'hr@x.dk', name: '', language: 'da' } as const;
		const actor: Actor = { ...account, roles };
		const open = { ...round, state: 'open' as const };
		const taken = await exportCounts(database.db, actor, open, morning);

		expect(taken).toMatchObject([
			{ employees: { kind: 'counted', answered: 2 } },
			{ employees: { kind: 'few', invited: 4 } }
		]);
		const log = await listAudit(database.db, round.organisationId, `round:${round.id}`);
		expect(log.at(-1)).toMatchObject({ action: 'counts_exported', accountId: 'hr' });
		const closed = { ...round, state: 'counted' as const };
		expect(await exportCounts(database.db, actor, closed, morning)).toBe('not_open');
	});
});
