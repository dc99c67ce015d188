import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '#lib/domain/access/actor.ts';
import type { OrganisationFigure } from '#lib/domain/disclosure/organisation/input.ts';
import { writeFigures } from '#lib/domain/report/write-figures.ts';
import { organisationFigureSchema } from '#lib/schemas/figure.ts';
import { listAudit } from '#lib/server/audit/queries.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { getOrganisationRelease } from '#lib/server/releases/get-organisation-release.ts';
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
import { findFigure } from './support/organisation.ts';

const theme = { kind: 'theme', id: 'retning', statistic: 'mean' } as const;
const item = { kind: 'item', id: 'retning_1', statistic: 'mean' } as const;

describe.each(databaseKinds)("an organisation's figures on %s", (kind) => {
	let test_: TestDatabase;
	beforeAll(async () => {
		test_ = await openTestDatabase(kind);
	});
	afterAll(() => test_.close());

	/** A round in which every employee answers 3 to everything, but 4 in the teams of four. */
	async function closeTestRound(options: RoundOptions): Promise<OpenedRound> {
		const round = await openTestRound(test_, options);
		for (const { links } of round.evaluations) {
			const employees = links.filter(({ group }) => group === 'employee');
			const value = employees.length < 5 ? 4 : 3;
			for (const { token } of employees)
				await answer(test_, round.keys, token, answerAll(round.selection, 'employee', value));
		}
		await closeRound(test_.db, round.keys, round, closingTime);

		return round;
	}
	const actor = (organisationId: string, role: Role): Actor => ({
		...{ accountId: 'account', email: 'hr@example.dk', name: 'HR', language: 'da' },
		roles: [{ organisationId, role }]
	});
	const readAs = (round: OpenedRound, who: Actor) =>
		getOrganisationRelease(test_.db, who, round, 'organisation_exported', closingTime);
	const figuresOf = async (round: OpenedRound): Promise<readonly OrganisationFigure[]> => {
		const given = await readAs(round, actor(round.organisationId, 'orgadmin'));

		return given?.state === 'released' ? given.release.figures : [];
	};
	const rowOf = ({ id }: OpenedRound) =>
		test_.db
			.selectFrom('organisation_release')
			.selectAll()
			.where('round_id', '=', id)
			.executeTakeFirst();

	test('are made at the close, from the teams and from small teams together', async () => {
		const round = await closeTestRound({ employees: [5, 6, 9, 4, 4, 4] });
		const figures = await figuresOf(round);
		const wordsOf = (population: object, measure: Parameters<typeof findFigure>[2]) => {
			const found = findFigure(figures, population, measure);
			return found?.shown ? found.text.da : found && '-';
		};

		/* (20 x 3.0 + 12 x 4.0) / 32, and reversed statements the other way round. */
		expect(wordsOf({}, item)).toBe('3,4');
		expect(wordsOf({ kind: 'pool' }, item)).toBe('4,0');
		expect(wordsOf({}, theme)).toBe('3,4');
		expect(wordsOf({}, { kind: 'responseRate', id: 'employee', statistic: 'rate' })).toBe(
			'32 af 32'
		);
		/* Six leaders are too few to be told about together, and nobody answered as themselves. */
		expect(wordsOf({ group: 'self' }, item)).toBe('-');
		expect(figures.every((figure) => organisationFigureSchema.safeParse(figure).success)).toBe(
			true
		);
		expect(await checkDatabase(test_.db, round.keys, closingTime)).toEqual([]);
	});

	test('are the same bytes each time, and another close changes nothing', async () => {
		const round = await closeTestRound({ employees: [5, 5, 5] });
		const before = await rowOf(round);
		const staff = actor(round.organisationId, 'coordinator');
		const once = await readAs(round, staff);
		await test_.db
			.updateTable('round')
			.set({ state: 'counted' })
			.where('id', '=', round.id)
			.execute();
		await closeRound(test_.db, round.keys, round, new Date('2026-12-24T09:00:00Z'));

		expect(await rowOf(round)).toEqual(before);
		const again = await readAs(round, staff);
		expect(once?.state === 'released' && again?.state === 'released').toBe(true);
		if (once?.state === 'released' && again?.state === 'released')
			expect(writeFigures(again.release)).toBe(writeFigures(once.release));
	});

	test('are not made for a leader alone', async () => {
		const round = await closeTestRound({ employees: [5], kind: 'private' });

		expect(await rowOf(round)).toBeUndefined();
		expect(await checkDatabase(test_.db, round.keys, closingTime)).toEqual([]);
	});

	test('are for the coordinators and administrators of that organisation', async () => {
		const round = await closeTestRound({ employees: [5, 5, 5] });
		const given = async (organisationId: string, role: Role) =>
			(await readAs(round, actor(organisationId, role)))?.state;

		expect(await given(round.organisationId, 'coordinator')).toBe('released');
		expect(await given(round.organisationId, 'orgadmin')).toBe('released');
		for (const role of ['leader', 'manager', 'researcher', 'operator'] as const)
			expect(await given(round.organisationId, role)).toBeUndefined();
		expect(await given('another', 'orgadmin')).toBeUndefined();
		expect(
			await getOrganisationRelease(
				test_.db,
				actor(round.organisationId, 'orgadmin'),
				{ organisationId: round.organisationId, id: 'another' },
				'organisation_exported',
				closingTime
			)
		).toBeUndefined();

		const notes = await listAudit(test_.db, round.organisationId, `round:${round.id}`);
		expect(notes.map(({ action }) => action)).toEqual(
			expect.arrayContaining(['organisation_exported', 'access_refused'])
		);
	});

	test('that were changed afterwards are given to nobody, and the check says so', async () => {
		const round = await closeTestRound({ employees: [5, 5, 5] });
		await test_.db
			.updateTable('organisation_release')
			.set({ body: '{"figures":[]}' })
			.where('round_id', '=', round.id)
			.execute();

		await expect(readAs(round, actor(round.organisationId, 'orgadmin'))).rejects.toThrow('changed');
		expect(await checkDatabase(test_.db, round.keys, closingTime)).toEqual([
			`The organisation’s figures of round ${round.id} are not those that were frozen.`
		]);
	});
});
