import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { leaderOnly } from './audience.ts';
import { describeFirstPage, listGroupSteps, type Asking } from './first-page.ts';

const questionnaire = currentQuestionnaire();
const asking: Asking = {
	group: 'employee',
	invited: 8,
	leader: 'Mette Holm',
	unit: 'Nord',
	contact: { name: 'Bo', email: 'bo@x.dk' },
	audience: leaderOnly,
	ownWords: '',
	closesAt: new Date('2026-12-05T22:59:00Z'),
	...{ pulse: false, managers: 'attributed' },
	selection: { form: 'standard', themes: [], comments: true, conditions: true, peers: false }
};

function describeFor(change: Partial<Asking>) {
	const all = { ...asking, ...change };
	const steps = listGroupSteps(questionnaire, all.selection, all);

	return { ...describeFirstPage(all, questionnaire, steps, 'da'), steps };
}

describe('comments', () => {
	test.for([
		['employee', 8, 'asked', true],
		['employee', 7, 'too_few', false],
		['manager', 1, 'asked', true],
		['peer', 12, 'off', false]
	] as const)('of %i invited as %s', ([group, invited, said, asked]) => {
		const { comments, steps } = describeFor({ group, invited });

		expect(comments).toBe(said);
		expect(steps.some(({ kind }) => kind === 'comments')).toBe(asked);
	});

	test('are off where the leader chose so', () => {
		const selection = { ...asking.selection, comments: false };

		expect(describeFor({ selection }).comments).toBe('off');
	});
});

test.for([
	[4, true],
	[5, false]
] as const)('a group of %i is small: %s', ([invited, small]) => {
	expect(describeFor({ invited }).small).toBe(small);
});

describe('what is not about the leader', () => {
	const ownStatements = [{ id: 'lokal_1', text: { da: 'Vi hjælper.', en: 'We help.' } }];
	const selection = { ...asking.selection, work: true, ownStatements };

	test.for([
		['employee', false, 6],
		['employee', true, 0],
		['peer', false, 0],
		['manager', false, 0]
	] as const)('%s, soon after the last: %s', ([group, pulse, count]) => {
		expect(describeFor({ group, pulse, selection }).wholeOnly).toBe(count);
	});

	test('is no example of what the leader sees', () => {
		const short = { ...selection, form: 'kort' } as const;

		for (const example of describeFor({ selection: short }).examples)
			expect(example).toMatch(/leder/u);
	});
});

test('a mail and the page say the same minutes, comments counted only where they are asked', () => {
	expect(describeFor({ invited: 8 }).minutes).toBeGreaterThan(describeFor({ invited: 7 }).minutes);
});

describe('a manager', () => {
	test('is asked for comments and answers under a name, unless managers are only shown together', () => {
		const named = describeFor({ group: 'manager', invited: 1 });
		const together = describeFor({ group: 'manager', invited: 1, managers: 'aggregate' });

		expect(named).toMatchObject({ together: false, comments: 'asked' });
		expect(together).toMatchObject({ together: true, comments: 'off' });
		expect(together.steps.some(({ kind }) => kind === 'comments')).toBe(false);
	});

	test('shown together changes nothing for the others', () => {
		expect(describeFor({ managers: 'aggregate' })).toMatchObject({
			together: false,
			comments: 'asked'
		});
	});
});
