import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import {
	countStatements,
	isFullyAsked,
	listAskedItems,
	listPages,
	withoutOrganisationPages,
	type Selection
} from './selection.ts';

const questionnaire = currentQuestionnaire();
const plain: Selection = {
	form: 'standard',
	themes: [],
	comments: false,
	conditions: false,
	peers: false
};
const kindsOf = (selection: Selection, group: 'self' | 'employee' | 'manager' | 'peer') =>
	listPages(questionnaire, selection, group).map((page) => page.kind);

describe('what a form asks', () => {
	test.each([
		[{ form: 'standard', themes: [] } as const, 51],
		[{ form: 'kort', themes: [] } as const, 15],
		[{ form: 'kort', themes: ['tillid'] } as const, 15],
		[{ form: 'tilpasset', themes: ['tillid', 'drift', 'opad', 'borger'] } as const, 15 + 4 * 3],
		[{ form: 'tilpasset', themes: ['tillid', 'drift'], focusOnly: true } as const, 2 * 4]
	])('%j has %i statements', (selection, count) => {
		expect(countStatements(questionnaire, selection)).toBe(count);
	});

	test('a theme with its marker alone has no value of its own', () => {
		const asked = questionnaire.themes.filter((theme) =>
			isFullyAsked(theme, { form: 'tilpasset', themes: ['drift'] })
		);

		expect(asked.map((theme) => theme.id)).toEqual(['samlet', 'drift']);
	});
});

describe('the pages that a group meets', () => {
	test.each(['self', 'employee', 'manager'] as const)(
		'are the chosen themes and nothing else where only they are asked, for the %s',
		(group) => {
			const selection: Selection = {
				...plain,
				form: 'tilpasset',
				themes: ['tillid', 'drift'],
				focusOnly: true
			};
			const asked = questionnaire.themes.filter((theme) => isFullyAsked(theme, selection));

			expect(
				listPages(questionnaire, selection, group)
					.map(({ id }) => id)
					.toSorted()
			).toEqual(['drift', 'tillid']);
			expect(asked.map(({ id }) => id).toSorted()).toEqual(['drift', 'tillid']);
		}
	);

	test('are the thirteen themes, in the order of the questionnaire', () => {
		expect(listPages(questionnaire, plain, 'employee').map((page) => page.id)).toEqual(
			questionnaire.themes.map((theme) => theme.id)
		);
	});

	test("hold the leader's conditions for the leader only", () => {
		const selection = { ...plain, conditions: true };

		expect(kindsOf(selection, 'self').slice(13)).toEqual(['conditions', 'time']);
		expect(kindsOf(selection, 'employee').slice(13)).toEqual([]);
		expect(kindsOf(selection, 'manager').slice(13)).toEqual([]);
	});

	test('end with the open questions for those who write about somebody else', () => {
		const selection = { ...plain, comments: true };

		expect(kindsOf(selection, 'employee').at(-1)).toBe('comments');
		expect(kindsOf(selection, 'manager').at(-1)).toBe('comments');
		expect(kindsOf(selection, 'self')).not.toContain('comments');
		expect(kindsOf(selection, 'peer')).toEqual(['theme']);
	});

	test('end with what is not about the leader, for employees only', () => {
		const ownStatements = [{ id: 'lokal_1', text: { da: 'Vi hjælper.', en: 'We help.' } }];
		const selection = { ...plain, comments: true, work: true, ownStatements };
		const asked = listAskedItems(questionnaire, selection, 'employee').map(({ id }) => id);

		expect(kindsOf(selection, 'employee').slice(13)).toEqual([
			...['comments', 'organisation', 'organisation']
		]);
		expect(asked.slice(51)).toEqual(['lokal_1', ...[1, 2, 3, 4, 5].map((n) => `arbejde_${n}`)]);
		for (const group of ['self', 'manager', 'peer'] as const)
			expect(kindsOf(selection, group)).not.toContain('organisation');
		expect(kindsOf(withoutOrganisationPages(selection), 'employee').slice(13)).toEqual([
			'comments'
		]);
	});

	test('give fellow leaders their ten questions, and the leader the same about themselves', () => {
		const peers = listAskedItems(questionnaire, { ...plain, peers: true }, 'peer');
		const self = listAskedItems(questionnaire, { ...plain, peers: true }, 'self');

		expect(peers).toHaveLength(10);
		expect(self.map((item) => item.id)).toEqual(
			expect.arrayContaining(peers.map((item) => item.id))
		);
		expect(self.find((item) => item.id === 'kollega_1')?.text).not.toEqual(peers[0]?.text);
	});
});
