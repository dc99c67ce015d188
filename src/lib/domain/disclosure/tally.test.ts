import { expect, test } from 'vitest';
import { answering, answeringAll, questionnaire, standard } from '#tests/support/team.ts';
import { tallyGroup } from './tally.ts';

test('values, "don’t know" and what was skipped are counted apart', () => {
	const ballots = [
		answering({ retning_1: 4, retning_2: 'ved_ikke' }),
		answering({ retning_1: 4, retning_2: 2 }),
		answering({ retning_2: 1 })
	];
	const { n, invited, items } = tallyGroup(questionnaire, standard, 'employee', ballots, 7);

	expect([n, invited]).toEqual([3, 7]);
	expect(items['retning_1']).toEqual({ counts: [0, 0, 0, 2, 0], dontKnow: 0, skipped: 1 });
	expect(items['retning_2']).toEqual({ counts: [1, 1, 0, 0, 0], dontKnow: 1, skipped: 0 });
	expect(items['retning_3']).toEqual({ counts: [0, 0, 0, 0, 0], dontKnow: 0, skipped: 3 });
});

test('the order of ballots leaves no trace', () => {
	const ballots = [answeringAll(5), answering({ drift_1: 1 }), answeringAll(2)];
	const tally = (order: typeof ballots) =>
		tallyGroup(questionnaire, standard, 'employee', order, 3);

	expect(JSON.stringify(tally(ballots.toReversed()))).toBe(JSON.stringify(tally(ballots)));
});

test('a theme’s moments are of those who answered half of it, in twelfths', () => {
	const ballots = [
		answering({ drift_1: 4, drift_2: 4, drift_3: 3 }),
		answering({ drift_1: 2, drift_2: 3 }),
		answering({ drift_1: 5 })
	];
	const { themes } = tallyGroup(questionnaire, standard, 'employee', ballots, 3);

	expect(themes['drift']).toEqual({ n: 2, sum: 44 + 30, sumOfSquares: 44 ** 2 + 30 ** 2 });
});

test('a theme that was not asked in full has no moments', () => {
	const selection = { ...standard, form: 'tilpasset', themes: ['drift'] } as const;
	const { items, themes } = tallyGroup(questionnaire, selection, 'employee', [], 0);

	expect(Object.keys(themes)).toEqual(['samlet', 'drift']);
	expect(Object.keys(items)).toHaveLength(3 + 4 + 11);
});

test('fellow leaders are counted on their own questions and nothing else', () => {
	const ballots = [answering({ kollega_1: 5, retning_1: 1 })];
	const { items, themes } = tallyGroup(questionnaire, standard, 'peer', ballots, 1);

	expect(items['kollega_1']?.counts).toEqual([0, 0, 0, 0, 1]);
	expect(items['retning_1']).toBeUndefined();
	expect(themes).toEqual({});
});

test('a reversed statement is counted turned round', () => {
	const themes = questionnaire.themes.map((theme) => ({
		...theme,
		items: theme.items.map((item) => ({ ...item, reverse: item.id === 'drift_1' }))
	}));
	const ballots = [answering({ drift_1: 1, drift_2: 1 })];
	const tally = tallyGroup({ ...questionnaire, themes }, standard, 'employee', ballots, 1);

	expect(tally.items['drift_1']?.counts).toEqual([0, 0, 0, 0, 1]);
	expect(tally.items['drift_2']?.counts).toEqual([1, 0, 0, 0, 0]);
	expect(tally.themes['drift']).toEqual({ n: 1, sum: 36, sumOfSquares: 36 ** 2 });
});
