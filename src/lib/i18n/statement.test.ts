import { expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { nameStatement } from './statement.ts';

const statements = currentQuestionnaire().themes.flatMap(({ items }) => items);

test('a statement is named without its subject and full stop', () => {
	const manager = {
		da: 'Lederen holder sine løfter til medarbejderne.',
		en: 'The leader keeps promises to the employees.'
	};

	expect(nameStatement({ manager }, 'da')).toBe('Holder sine løfter til medarbejderne');
	expect(nameStatement({ manager }, 'en')).toBe('Keeps promises to the employees');
});

test('a statement with another subject is named as it is', () => {
	const manager = { da: 'Enheden når sine mål.', en: 'The unit reaches its goals.' };

	expect(nameStatement({ manager }, 'da')).toBe('Enheden når sine mål');
});

test.for(['da', 'en'] as const)(
	'every statement of the questionnaire has a name in %s',
	(language) => {
		const names = statements.map((statement) => nameStatement(statement, language));

		expect(names.length).toBe(51);
		expect(names.filter((name) => /^(lederen|the leader)/iu.test(name))).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
	}
);
