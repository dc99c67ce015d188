import { describe, expect, test } from 'vitest';
import { languages } from '#lib/domain/language.ts';
import type { LetterWords } from '#lib/i18n/letter.ts';
import { respond } from '#lib/i18n/messages/respond.ts';
import { renderLetter } from '#lib/server/mail/compose/letter.ts';
import { personalLink } from './support/letters/facts.ts';
import { listLetters } from './support/letters/list.ts';

/** What a telephone shows of a subject, before it cuts. */
const longestSubject = 60;

describe.for(languages)('the mails in the language %s', (language) => {
	const letters = Object.entries(listLetters(language)).flatMap(([kind, named]) =>
		Object.entries(named).map(([name, words]) => [`${kind} ${name}`, words] as const)
	);
	const render = (words: LetterWords) => {
		const footer = [{ text: 'Privatliv:', url: 'https://x.dk/privatliv' }, { text: 'Formål' }];
		return renderLetter({ ...words, language, url: personalLink, footer });
	};

	test('have subjects that a telephone shows whole, and that tell them apart', () => {
		const subjects = letters.map(([, { subject }]) => subject);

		expect(subjects.filter((subject) => subject.length > longestSubject)).toEqual([]);
		expect(subjects.filter((subject) => /[!]|[A-ZÆØÅ]{5}/u.test(subject))).toEqual([]);
		/* That a round is a pulse is said inside a letter, and not above it. */
		const heads = letters
			.filter(([name]) => !name.includes('Pulse'))
			.map(([, words]) => words.subject + words.preheader);
		expect(new Set(heads).size).toBeGreaterThan(heads.length - 2);
	});

	test.for(letters)('%s: the line after the subject says something else', ([, words]) => {
		expect(words.preheader).not.toBe(words.subject);
		expect(words.preheader).toMatch(/[.]$/u);
		expect(words.preheader.length).toBeLessThanOrEqual(110);
	});

	test.for(letters)('%s: the plain text has the words of the sheet, in order', ([, words]) => {
		const { text, html } = render(words);
		const sheet = html.slice(html.indexOf('<td class="sheet"'));

		expect(wordsOf(textOf(sheet))).toEqual(wordsOf(text));
	});

	test.for(letters)('%s: nothing is loaded, and no line is set in Times', ([, words]) => {
		const { html } = render(words);

		expect(html).not.toMatch(/<img|url\(|@import|<link|<script/u);
		expect(html).not.toMatch(/Times|,serif/u);
		for (const [, font = ''] of html.matchAll(/font:([^;"]+)[;"]/gu))
			expect(font).toMatch(/^\d{3} \d{2}px\/.*sans-serif$/u);
	});
});

test('whoever is the only one invited is not addressed as several', () => {
	const { da, en } = {
		da: listLetters('da').invitation['peerAlone'],
		en: listLetters('en').invitation['peerAlone']
	};
	const text = da?.parts.filter((part) => typeof part === 'string').join(' ') ?? '';

	expect(text).toContain('Du er den eneste inviterede.');
	expect(text).toContain('især når du er alene om at svare');
	expect(text).toContain(respond.da.seen.small);
	// With the leader it is two who work together and know each other.
	expect(text.replace('jeres samarbejde', '').replace('I kender hinanden', '')).not.toMatch(
		/\b(I|jer|jeres|Jeres)\b/u
	);
	expect(JSON.stringify(en)).toContain('when you are the only one to answer');
});

test('a few who are invited are addressed together', () => {
	const { employeeFew } = listLetters('da').invitation;

	expect(JSON.stringify(employeeFew)).toContain('især når I er få');
	expect(JSON.stringify(employeeFew)).toContain(respond.da.seen.small);
});

/** Letters and figures alone: list marks, quotation signs and lines are drawn in other ways. */
function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a reader sees of a sheet; the address below a button is its link in the plain text, too. */
function textOf(html: string): string {
	return html
		.replace(/<a class="link" href="([^"]+)"[^>]*>(?!https?:)(.*?)<\/a>/gu, '$2 $1')
		.replace(/<[^>]+>/gu, ' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'");
}
