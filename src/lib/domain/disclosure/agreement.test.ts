import { expect, test } from 'vitest';
import { judgeAgreement } from './agreement.ts';
import type { Counts } from './tally.ts';

test.for<[string, readonly Counts[], string]>([
	['everybody alike', [[0, 0, 0, 24, 0]], 'high'],
	['just at 5/6', [[0, 10, 4, 10, 0]], 'high'],
	['just above 5/6', [[0, 11, 4, 11, 0]], 'medium'],
	['just at 5/4', [[5, 5, 4, 5, 5]], 'medium'],
	['just above 5/4', [[6, 5, 4, 5, 6]], 'low'],
	['two camps', [[12, 0, 0, 0, 12]], 'low'],
	[
		'two camps on one of four statements',
		[
			[12, 0, 0, 0, 12],
			[0, 0, 24, 0, 0],
			[0, 0, 24, 0, 0],
			[0, 0, 24, 0, 0]
		],
		'high'
	]
])('%s', ([, counts, word]) => {
	expect(judgeAgreement(counts)).toBe(word);
});

test('a statement that more people answered weighs no more', () => {
	const divided: Counts = [10, 0, 0, 0, 10];
	const alike: Counts = [0, 0, 30, 0, 0];

	expect(judgeAgreement([divided, alike])).toBe('medium');
});
