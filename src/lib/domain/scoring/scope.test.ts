import { expect, test } from 'vitest';
import { questionnaire, standard } from '#tests/support/team.ts';
import { listFullThemes, listReportedThemes, listScoredItems } from './scope.ts';

test.for([
	['self', 61],
	['employee', 51],
	['manager', 51],
	['peer', 10]
] as const)('the standard form asks %s %i statements', ([group, count]) => {
	expect(listScoredItems(questionnaire, standard, group)).toHaveLength(count);
});

test('the leader is asked the fellow leaders’ questions only where they are', () => {
	const selection = { ...standard, peers: false };

	expect(listScoredItems(questionnaire, selection, 'self')).toHaveLength(51);
});

test('a short form asks no theme in full but the overall statements, which get no value', () => {
	const selection = { ...standard, form: 'kort' } as const;

	expect(listFullThemes(questionnaire, selection, 'employee').map(({ id }) => id)).toEqual([
		'samlet'
	]);
	expect(listReportedThemes(questionnaire, selection, 'employee')).toEqual([]);
});

test('a tailored form reports the chosen themes', () => {
	const selection = { ...standard, form: 'tilpasset', themes: ['drift', 'opad'] } as const;

	expect(listReportedThemes(questionnaire, selection, 'manager').map(({ id }) => id)).toEqual([
		'drift',
		'opad'
	]);
});

test('fellow leaders are asked no theme', () => {
	expect(listFullThemes(questionnaire, standard, 'peer')).toEqual([]);
});
