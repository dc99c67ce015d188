import type { Language } from '#lib/domain/language.ts';
import type { LetterPart, LetterWords } from '#lib/i18n/letter.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { mail } from '#lib/i18n/messages/mail.ts';
import { localPath } from '#lib/i18n/path.ts';
import { renderHtml } from './html.ts';

/** A mail with its words settled. */
export interface Letter extends LetterWords {
	readonly language: Language;
	/** Where the button leads. */
	readonly url: string | undefined;
	/** Small print: why one gets the mail, and where to turn. Each may end with an address of its own. */
	readonly footer: readonly FooterLine[];
}

export interface FooterLine {
	readonly text: string;
	readonly url?: string | undefined;
}

export interface RenderedLetter {
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

/** Writes a letter as plain text and as HTML: the same words, and a button for the link. */
export function renderLetter(letter: Letter): RenderedLetter {
	return { subject: letter.subject, text: renderText(letter), html: renderHtml(letter) };
}

/** What every mail about an evaluation ends with. */
export function closingLines(origin: string, language: Language): readonly FooterLine[] {
	return [
		{ text: mail[language].privacy, url: `${origin}${localPath('/privatliv', language)}` },
		{ text: common[language].purposeShort }
	];
}

function renderText({ parts, url, footer }: Letter): string {
	const body = parts.map((part) => partAsText(part, url ?? ''));
	const small = footer.map(({ text, url: link }) => (link ? `${text}\n${link}` : text));

	return [...body, '--', ...small].join('\n\n') + '\n';
}

function partAsText(part: LetterPart, url: string): string {
	if (typeof part === 'string') return part;
	if ('heading' in part) return part.heading;
	if ('button' in part) return `${part.button}:\n${part.url ?? url}`;
	if ('list' in part) return part.list.map((item) => `- ${item}`).join('\n');

	return `${part.by}\n${part.quote.replace(/^/gmu, '> ')}`;
}
