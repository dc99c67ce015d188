import type { Block, PrintedDocument } from '#lib/server/pdf/document.ts';

/** Everything that a document says, sentence by sentence, but for what pictures are described with. */
export function listSentences(document: PrintedDocument): readonly string[] {
	const { title, over, blocks } = document;

	return [title, over, ...listStrings(blocks)]
		.flatMap((text) => text.split(/(?<=[.?!]) (?=\p{Lu})/u))
		.map((text) => text.replace(/\s+/gu, ' ').trim())
		.filter((text) => text !== '');
}

/** The headings of a document's sections, in order. */
export function listHeadings({ blocks }: PrintedDocument): readonly string[] {
	return openUp(blocks).flatMap((block) =>
		block.kind === 'heading' && block.level === 2 ? [block.text] : []
	);
}

/** What notices are called: a page gives them headings of their own. */
export function listNotices({ blocks }: PrintedDocument): readonly string[] {
	return blocks.flatMap((block) => (block.kind === 'notice' ? [block.title] : []));
}

/** What the pictures are described with. */
export function listPictures({ blocks }: PrintedDocument): readonly string[] {
	return openUp(blocks).flatMap((block) =>
		block.kind === 'plot' || block.kind === 'bars' ? block.rows.map(({ alt }) => alt) : []
	);
}

function openUp(blocks: readonly Block[]): readonly Block[] {
	return blocks.flatMap((block) => (block.kind === 'together' ? openUp(block.blocks) : [block]));
}

/** Kinds, groups and descriptions are no words of the document. */
const silent = ['kind', 'group', 'tone', 'alt'];

function listStrings(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];

	return Object.entries(value).flatMap(([key, inner]) =>
		silent.includes(key) ? [] : listStrings(inner)
	);
}

/** The words of a page, without its markup. */
export function readPage(html: string): string {
	const text = html
		.replace(/<!--.*?-->/gsu, '')
		.replace(/<(style|script)[\s>].*?<\/\1>/gsu, ' ')
		.replace(/<\/?(span|b|a|code|strong|em)(\s[^>]*)?>/gu, '')
		.replace(/<[^>]+>/gu, ' ');

	return decode(text).replace(/\s+/gu, ' ');
}

/** The headings of a page's sections, in order. */
export function readHeadings(html: string): readonly string[] {
	return [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gsu)].map(([, inner = '']) =>
		readPage(inner).trim()
	);
}

function decode(text: string): string {
	const named: Readonly<Record<string, string>> = {
		...{ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" },
		'&amp;': '&'
	};

	return text.replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => named[entity] ?? entity);
}
