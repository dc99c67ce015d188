import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDraft } from '#lib/domain/ballot/draft.ts';
import { selectionOf, sharedSelection, type RoundForm } from '#lib/domain/questionnaire/forms.ts';
import { listAskedItems, type Selection } from '#lib/domain/questionnaire/selection.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import {
	packOrganisationTally,
	unpackOrganisationTally,
	unpackTally
} from '#lib/domain/disclosure/pack-tally.ts';
import { organisationFigureSchema } from '#lib/schemas/figure.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { findOrganisationRelease } from '#lib/server/releases/organisation.queries.ts';
import { findFrozenReport } from '#lib/server/releases/queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import {
	answer,
	answerAll,
	closingTime,
	openTestRound,
	standardForm,
	type OpenedRound,
	type RoundOptions
} from './support/builders.ts';
import { findFigure } from './support/organisation.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';

const questionnaire = currentQuestionnaire();
const own = [
	{ id: 'lokal_2', text: { da: 'Vi holder vores møder.', en: 'We keep our meetings.' } }
];
const selection: Selection = { ...standardForm, comments: false, work: true, ownStatements: own };
const short: RoundForm = { id: 'kort', name: 'Nye ledere', form: 'kort', themes: [] };

describe.each(databaseKinds)('groups of leaders, and what is not about one, on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());

	const open = (options: RoundOptions) => openTestRound(place, { selection, ...options });
	const employees = ({ evaluations }: OpenedRound, leader: number) =>
		(evaluations[leader]?.links ?? []).filter(({ group }) => group === 'employee');
	const listAsked = async (token = '') => {
		const invitation = await findInvitation(place.db, token);
		const asked = invitation?.round.selection ?? standardForm;

		return listAskedItems(questionnaire, asked, invitation?.group ?? 'peer').map(({ id }) => id);
	};
	const send = async (round: OpenedRound, token: string, value: ScaleValue) => {
		const items = Object.fromEntries((await listAsked(token)).map((id) => [id, value]));
		const draft = { ...emptyDraft, answers: { ...emptyDraft.answers, items } };
		const { outcome } = await answer(place, round.keys, token, draft);
		expect(outcome).toBe('accepted');
	};
	const tallies = ({ id }: OpenedRound, scope: 'team' | 'pool' | 'organisation') =>
		place.db
			.selectFrom('tally')
			.selectAll()
			.where('round_id', '=', id)
			.where('scope', '=', scope)
			.execute();
	const figuresOf = async (round: OpenedRound) => {
		const stored = await findOrganisationRelease(place.db, round);
		if (stored?.state !== 'released') throw new Error('no figures of the organisation');

		return stored.release;
	};
	const ofOrganisation = async (round: OpenedRound) => {
		const [row] = await tallies(round, 'organisation');

		return row && unpackOrganisationTally(questionnaire, selection, row.packed);
	};

	test('each is asked by the form of the leader, and by it the answers are counted', async () => {
		const round = await open({
			...{ employees: [5, 6, 4, 4, 4], forms: [short] },
			formOf: (leader) => (leader === 1 || leader === 3 ? 'kort' : undefined)
		});
		const found = await findRound(place.db, round);
		expect(await listAsked(employees(round, 0)[0]?.token)).toHaveLength(51 + 1 + 5);
		expect(await listAsked(employees(round, 1)[0]?.token)).toHaveLength(15 + 1 + 5);

		for (const leader of round.evaluations.keys())
			for (const { token } of employees(round, leader)) await send(round, token, 4);
		await closeRound(place.db, round.keys, round, closingTime);

		const formsOf = async (leader: number) => {
			const id = round.evaluations[leader]?.id ?? '';
			const report = await findFrozenReport(place.db, round.organisationId, id);

			return report?.evaluation.form;
		};
		expect(await formsOf(0)).toBe('standard');
		expect(await formsOf(1)).toBe('kort');
		const teams = await tallies(round, 'team');
		expect(
			teams.map(({ evaluation_id, packed }) => {
				const formId = evaluation_id === round.evaluations[1]?.id ? 'kort' : undefined;
				const asked = selectionOf(found ?? { selection, forms: [] }, { formId });

				return Object.keys(unpackTally(questionnaire, asked, 'employee', packed).items).length;
			})
		).toEqual(expect.arrayContaining([51, 15]));
		const { round: header, figures } = await figuresOf(round);
		const wordsOf = (population: object, id: string) => {
			const measure = { kind: 'item', id, statistic: 'mean' } as const;
			const found = findFigure(figures, population, measure);
			return found?.shown ? found.text.da : found && '-';
		};
		expect(header).toMatchObject({ forms: [{ name: 'Nye ledere', form: 'kort', themes: [] }] });
		expect(wordsOf({ kind: 'pool' }, 'retning_1')).toBe('4,0');
		expect(wordsOf({ kind: 'pool' }, 'retning_2')).toBeUndefined();
		/* One team that was asked shows a figure, and that is too few to be told about. */
		expect(wordsOf({}, 'retning_2')).toBe('-');
		const [pool] = await tallies(round, 'pool');
		const shared = sharedSelection({ selection, forms: [short] });
		expect(unpackTally(questionnaire, shared, 'employee', pool?.packed ?? '')).toMatchObject({
			...{ n: 12, items: { retning_1: { counts: [0, 0, 0, 12, 0] } } }
		});
		expect(await checkDatabase(place.db, round.keys, closingTime)).toEqual([]);
	});

	test('what is not about a leader is counted over everybody, small teams among them', async () => {
		const round = await open({ employees: [5, 3, 2] });
		for (const [leader, value] of [3, 4, 5].entries())
			for (const { token } of employees(round, leader))
				await send(round, token, value as ScaleValue);
		await closeRound(place.db, round.keys, round, closingTime);

		expect(await ofOrganisation(round)).toMatchObject({
			...{ n: 10, invited: 10 },
			items: { lokal_2: { counts: [0, 0, 5, 3, 2] }, arbejde_5: { counts: [0, 0, 5, 3, 2] } }
		});
		const { round: header, figures } = await figuresOf(round);
		const measure = { kind: 'local', id: 'lokal_2', statistic: 'mean' } as const;
		expect(header.ownStatements).toEqual(own);
		expect(findFigure(figures, {}, measure)).toMatchObject({
			...{ text: { da: '3,7' }, n: 10, invited: 10 }
		});
		expect(figures.every((figure) => organisationFigureSchema.safeParse(figure).success)).toBe(
			true
		);

		expect(await checkDatabase(place.db, round.keys, closingTime)).toEqual([]);
		const [row] = await tallies(round, 'organisation');
		const counted = unpackOrganisationTally(questionnaire, selection, row?.packed ?? '');
		const change = async (to: { packed?: string; rater_group?: 'peer' }) => {
			await place.db
				.updateTable('tally')
				.set(to)
				.where('id', '=', row?.id ?? '')
				.execute();

			return checkDatabase(place.db, round.keys, closingTime);
		};
		const problem = `Tally ${row?.id} is not what was counted.`;
		const nine = packOrganisationTally(questionnaire, selection, { ...counted, n: 9 });
		expect(await change({ packed: nine })).toEqual([problem]);
		expect(await change({ packed: row?.packed ?? '', rater_group: 'peer' })).toEqual([problem]);
		await place.db
			.deleteFrom('tally')
			.where('id', '=', row?.id ?? '')
			.execute();
	});

	test.for([
		['nine people of three leaders', [5, 2, 2]],
		['ten people of two leaders', [5, 5]]
	] as const)('of %s nothing of it is kept', async ([, sizes]) => {
		const round = await open({ employees: sizes });
		for (const leader of sizes.keys())
			for (const { token } of employees(round, leader)) await send(round, token, 3);
		await closeRound(place.db, round.keys, round, closingTime);

		expect(await ofOrganisation(round)).toBeUndefined();
	});

	test('whoever is asked about several leaders is one person in one team, and asked once', async () => {
		const round = await open({
			employees: [6, 6, 6],
			addressOf: (leader, employee) => (employee < 4 ? `faelles${employee}@example.dk` : undefined)
		});
		const links = [0, 1, 2].map((leader) => employees(round, leader));
		const of = (leader: number) =>
			links[leader]?.find(({ address }) => address === 'faelles0@example.dk');
		expect(await listAsked(of(1)?.token)).toContain('arbejde_1');

		await send(round, of(0)?.token ?? '', 5);
		expect(await listAsked(of(1)?.token)).not.toContain('arbejde_1');
		expect(await listAsked(of(1)?.token)).not.toContain('lokal_2');
		expect(await listAsked(of(1)?.token)).toContain('retning_1');

		for (const { token, address } of links.flat())
			if (token !== of(0)?.token) await send(round, token, address.startsWith('faelles') ? 5 : 2);
		await closeRound(place.db, round.keys, round, closingTime);

		/* Four who are asked about all three leaders, and two more of each. */
		expect(await ofOrganisation(round)).toMatchObject({
			...{ n: 10, invited: 10, items: { arbejde_1: { counts: [0, 6, 0, 0, 4], skipped: 0 } } }
		});
		expect(await checkDatabase(place.db, round.keys, closingTime)).toEqual([]);
	});

	test('ten people who all belong to the same three leaders are one team', async () => {
		const round = await open({
			employees: [10, 10, 10],
			addressOf: (_, employee) => `matrix${employee}@example.dk`
		});
		for (const leader of [0, 1, 2])
			for (const { token } of employees(round, leader)) await send(round, token, 3);
		await closeRound(place.db, round.keys, round, closingTime);

		expect(await ofOrganisation(round)).toBeUndefined();
	});

	test('answers to what was not asked are not sealed', async () => {
		const round = await open({
			employees: [5, 5, 5],
			addressOf: (leader, employee) => (employee === 0 ? 'to@example.dk' : undefined)
		});
		const all = answerAll(selection, 'employee', 1);
		for (const { token } of [0, 1, 2].flatMap((leader) => employees(round, leader)))
			await answer(place, round.keys, token, all);
		await closeRound(place.db, round.keys, round, closingTime);

		expect(await ofOrganisation(round)).toMatchObject({
			...{ n: 13, items: { arbejde_1: { counts: [13, 0, 0, 0, 0], skipped: 0 } } }
		});
	});
});
