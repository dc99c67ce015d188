/* Writes every mail as HTML and as text into a folder, to be looked at: npm run mails -- <folder>. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mail } from '#lib/i18n/messages/mail.ts';
import { closingLines, renderLetter } from '#lib/server/mail/compose/letter.ts';
import { origin, personalLink } from '#tests/support/letters/facts.ts';
import { listLetters } from '#tests/support/letters/list.ts';

const [folder = 'test-results/mails'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

for (const language of ['da', 'en'] as const)
	for (const [kind, letters] of Object.entries(listLetters(language)))
		for (const [name, words] of Object.entries(letters)) {
			const contact = 'Karen Bruun, karen@eksempel.dk';
			const footer = [
				{ text: mail[language].footer({ organisation: 'Solbjerg Kommune', contact }) },
				{ text: mail[language].silence, url: `${personalLink}#mails` },
				...closingLines(origin, language)
			];
			const { html, text } = renderLetter({ ...words, language, url: personalLink, footer });
			const file = join(folder, `${language}-${kind}-${name}`);
			writeFileSync(`${file}.html`, html);
			writeFileSync(`${file}.txt`, `${words.subject}\n${words.preheader}\n\n${text}`);
			console.log(`${String(words.subject.length).padStart(3)}  ${words.subject}`);
		}
