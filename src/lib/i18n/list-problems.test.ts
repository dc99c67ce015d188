import { describe, expect, test } from 'vitest';
import { languages } from '#lib/domain/language.ts';
import { wordProblems } from './list-problems.ts';

const problems = [
	{ kind: 'managerInList', line: 2, value: 'chef@example.dk' },
	{ kind: 'ownAddress', line: 3, value: 'leder@example.dk' }
] as const;

describe('what is wrong with a list of those who answer', () => {
	test('says »din« to the leader, and »lederens« to somebody who corrects it for the leader', () => {
		expect(wordProblems(problems, 'da').join(' ')).toMatch(/din nærmeste leder.* din egen adresse/);
		expect(wordProblems(problems, 'da', 'coordinator').join(' ')).not.toMatch(/\bdin\b/);
	});

	test('names the same lines to both', () => {
		for (const language of languages)
			for (const reader of ['leader', 'coordinator'] as const) {
				const [first, second] = wordProblems(problems, language, reader);
				expect(first).toContain('2: chef@example.dk');
				expect(second).toMatch(/ 3: /);
			}
	});
});
