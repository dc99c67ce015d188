import { describe, expect, test } from 'vitest';
import type { LetterWords } from '#lib/i18n/letter.ts';
import { type InvitationWords, mail } from '#lib/i18n/messages/mail.ts';
import { writeInvitation } from './invitation.ts';
import { writeTogether } from './together.ts';

const facts: InvitationWords = {
	...{ leader: 'Mette Holm', unit: 'Nord', minutes: 2, closes: 'fredag', invited: 18 },
	...{ readers: 'Mette Holm', ownWords: '', writer: 'Mette Holm' },
	...{ managers: 'attributed', pulse: true }
};
const textOf = ({ parts }: LetterWords) =>
	parts.filter((part) => typeof part === 'string').join('\n');
const least = {
	da: {
		from: 'Svarer mindst 15 af jer',
		few: 'færre end 15, får',
		none: 'ingen tal fra jer denne'
	},
	en: {
		from: 'If at least 15 of you',
		few: 'fewer than 15, ',
		none: 'no figures from you this time'
	}
};
const five = /mindst fem|at least five|må mindst|Der skal mindst fem/u;

describe.each(['da', 'en'] as const)('an invitation to a pulse in the language %s', (language) => {
	const both = (group: 'employee' | 'peer', invited: number) => {
		const asked = { ...facts, invited };
		const one = { group, facts: asked, url: 'https://spejl.dk/s/x' };

		return [
			textOf(writeInvitation(group, asked, language)),
			textOf(writeTogether('invitation', [one, one], language))
		];
	};

	test('tells employees how many must answer, and never that five do', () => {
		for (const text of both('employee', 15)) {
			expect(text).toContain(least[language].from);
			expect(text).not.toMatch(five);
		}
	});

	test('tells somebody who is asked alone that nothing will be shown', () => {
		for (const text of both('employee', 1)) {
			expect(text).toContain(language === 'da' ? 'mindst 15 svar' : 'at least 15 answers');
			expect(text).not.toMatch(five);
		}
	});

	test.for([14, 4])('tells %i employees that nothing of theirs will be shown', (invited) => {
		for (const text of both('employee', invited)) {
			expect(text).toContain(least[language].few);
			expect(text).not.toMatch(five);
		}
	});

	test('tells fellow leaders that nothing of theirs will be shown', () => {
		for (const text of both('peer', 6)) {
			expect(text).toContain(least[language].none);
			expect(text).not.toMatch(five);
		}
	});

	test.for(['employee', 'peer'] as const)(
		'promises a group of fewer than five no more than any round does: %s',
		(group) => {
			const database = language === 'da' ? 'får fat i databasen' : 'gets hold of the database';
			const asked = { ...facts, invited: 4 };
			const { preheader } = writeInvitation(group, asked, language);

			for (const text of both(group, 4)) {
				expect(text).not.toContain(database);
				expect(text).toContain(mail[language].fewPromise(asked));
			}
			for (const text of both(group, 5)) expect(text).toContain(database);
			expect(preheader).toContain(mail[language].fewFirst(asked));
		}
	);

	test('of any other round says that five must answer', () => {
		const text = textOf(writeInvitation('employee', { ...facts, pulse: false }, language));

		expect(text).toMatch(five);
		expect(text).not.toContain('15');
	});
});
