import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAskedItems } from '#lib/domain/questionnaire/selection.ts';
import {
	answer,
	answerAll,
	openingTime,
	openTestRound,
	standardForm,
	type OpenedRound
} from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { findInvitation } from '../invitations/queries.ts';
import { currentQuestionnaire } from '../questionnaires/current.ts';
import { changeSavedDraft } from './change.ts';
import { findDraft } from './find.ts';
import { protectDraft } from './protect.ts';

describe.for(databaseKinds)('drafts, on %s', (kind) => {
	let opened: TestDatabase;
	let round: OpenedRound;

	beforeAll(async () => {
		opened = await openTestDatabase(kind);
		round = await openTestRound(opened, { employees: [8] });
	});
	afterAll(() => opened.close());

	async function invitationAt(index: number) {
		const token = round.evaluations[0]?.links[index]?.token ?? '';
		const invitation = await findInvitation(opened.db, token);
		if (!invitation) throw new Error('there is no such link');

		return { token, invitation };
	}

	test('devices that save different answers at the same moment lose none of them', async () => {
		const { token, invitation } = await invitationAt(0);
		const items = listAskedItems(currentQuestionnaire(), standardForm, 'employee').slice(0, 20);
		const outcomes = await Promise.all(
			items.map(({ id }) =>
				changeSavedDraft(opened.db, round.keys, invitation, token, (draft) => ({
					...draft,
					answers: { ...draft.answers, items: { ...draft.answers.items, [id]: 4 } }
				}))
			)
		);

		expect(outcomes).toEqual(items.map(() => 'saved'));
		expect(await findDraft(opened.db, round.keys, invitation, token)).toMatchObject({
			kind: 'open',
			draft: { answers: { items: Object.fromEntries(items.map(({ id }) => [id, 4])) } }
		});
	});

	test('what is sent while a page is saved does not come back in part', async () => {
		const { token, invitation } = await invitationAt(1);
		const { db } = opened;
		const all = answerAll(standardForm, 'employee', 3);
		await changeSavedDraft(db, round.keys, invitation, token, () => all);
		let sent: Promise<unknown> | undefined;
		const saving = changeSavedDraft(db, round.keys, invitation, token, (draft) => {
			sent ??= answer(opened, round.keys, token, all, openingTime);
			return draft;
		});
		const outcome = await saving;
		await sent;

		expect(['saved', 'closed']).toContain(outcome);
		expect(await findDraft(db, round.keys, invitation, token)).toEqual({ kind: 'none' });
	});

	test('a draft that its writer protects meanwhile stays protected', async () => {
		const { token, invitation } = await invitationAt(2);
		const { db } = opened;
		await changeSavedDraft(db, round.keys, invitation, token, (draft) => draft);
		await protectDraft(db, round.keys, invitation, token, 'æblegrød 7');

		expect(await changeSavedDraft(db, round.keys, invitation, token, (draft) => draft)).toBe(
			'locked'
		);
	});
});
