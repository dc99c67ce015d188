import { inflateSync } from 'node:zlib';

/** A PDF as somebody who has it read aloud meets it. */
export interface ReadPdf {
	/** In the order in which they are read. */
	readonly tags: readonly Tag[];
	/** All that is read, in that order too. */
	readonly content: readonly Content[];
	readonly bookmarks: readonly string[];
	readonly catalogue: string;
	readonly metadata: string;
	readonly pages: number;
	/** What is drawn and is neither a part of the text nor marked as none, by operator. */
	readonly untagged: readonly string[];
}

export interface Tag {
	readonly role: string;
	readonly parent: string;
	readonly alt: string | undefined;
}

/** A piece of what is drawn: its page, and its number there in the order of drawing. */
export interface Content {
	readonly page: number;
	readonly number: number;
}

type Objects = ReadonlyMap<number, string>;

/**
 * Reads what our own documents are made of; other PDFs hold what this does not know. Throws where it finds
 * nothing drawn on a page.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
	const text = Buffer.from(bytes).toString('latin1');
	const objects: Objects = new Map(
		[...text.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gmsu)].map(([, id, body = '']) => [
			Number(id),
			body
		])
	);
	const all = [...objects.values()];
	const catalogue = all.find((body) => body.includes('/Type /Catalog')) ?? '';
	const pages = refs(at(objects, refs(catalogue, 'Pages')[0]), 'Kids');
	const root = refs(at(objects, refs(catalogue, 'StructTreeRoot')[0]), 'K');

	return {
		tags: root.flatMap((id) => listTags(objects, id, '')),
		content: root.flatMap((id) => listContent(objects, id, pages)),
		bookmarks: listBookmarks(objects, refs(catalogue, 'Outlines')[0]),
		catalogue,
		metadata: readStream(at(objects, refs(catalogue, 'Metadata')[0])),
		pages: pages.length,
		untagged: pages.flatMap((id) =>
			listUntagged(readStream(at(objects, refs(at(objects, id), 'Contents')[0])))
		)
	};
}

function listTags(objects: Objects, id: number, parent: string): readonly Tag[] {
	const body = at(objects, id);
	const role = /\/S \/(\w+)/u.exec(body)?.[1] ?? '';
	const alt = /\/Alt (<[^>]*>|\((?:\\.|[^\\)])*\))/su.exec(body)?.[1];
	const kids = listKids(body).flatMap((kid) => (kid.endsWith(' R') ? [parseInt(kid)] : []));

	return [
		{ role, parent, alt: alt === undefined ? undefined : decode(alt) },
		...kids.flatMap((kid) => listTags(objects, kid, role))
	];
}

/** What goes on over the page names its page; all else lies on its tag's. */
function listContent(objects: Objects, id: number, pages: readonly number[]): readonly Content[] {
	const body = at(objects, id);
	const pageOf = (text: string) => pages.indexOf(refs(text, 'Pg')[0] ?? -1);
	const page = pageOf(body.replace(/\/K \[.*?\]/su, ''));

	return listKids(body).flatMap((kid): readonly Content[] => {
		if (kid.endsWith(' R')) return listContent(objects, parseInt(kid), pages);
		if (!kid.startsWith('<<')) return [{ page, number: Number(kid) }];

		return [{ page: pageOf(kid), number: Number(/\/MCID (\d+)/u.exec(kid)?.[1]) }];
	});
}

function listKids(body: string): readonly string[] {
	const kids = /\/K \[(.*?)\]/su.exec(body)?.[1] ?? '';

	return [...kids.matchAll(/<<.*?>>|\d+ 0 R|\d+/gsu)].map(([kid]) => kid);
}

function listBookmarks(objects: Objects, parent: number | undefined): readonly string[] {
	const titles: string[] = [];
	let id = refs(at(objects, parent), 'First')[0];
	while (id !== undefined) {
		const body = at(objects, id);
		const title = /\/Title (<[^>]*>|\((?:\\.|[^\\)])*\))/su.exec(body)?.[1];
		titles.push(decode(title ?? ''), ...listBookmarks(objects, id));
		id = refs(body, 'Next')[0];
	}

	return titles;
}

/** Painting outside of marked content. Strings go first: glyphs look like operators. */
function listUntagged(content: string): readonly string[] {
	if (content.trim() === '') throw new Error('what is drawn on a page cannot be read');
	const untagged: string[] = [];
	let depth = 0;
	const bare = content.replace(/\((?:\\.|[^\\)])*\)/gsu, '').replace(/<[0-9a-fA-F]*>/gu, '');
	for (const [token] of bare.matchAll(
		/(?<![/\w])(?:BDC|BMC|EMC|Tj|TJ|f\*?|S|s|B\*?|b\*?|Do|sh)(?![\w*])/gu
	)) {
		if (token === 'BDC' || token === 'BMC') depth++;
		else if (token === 'EMC') depth--;
		else if (depth === 0) untagged.push(token);
	}

	return untagged;
}

function at(objects: Objects, id: number | undefined): string {
	return (id === undefined ? undefined : objects.get(id)) ?? '';
}

/** The objects that an entry refers to, one or several. */
function refs(body: string, name: string): readonly number[] {
	const entry = new RegExp(`/${name} (\\[[^\\]]*\\]|\\d+ 0 R)`, 'u').exec(body)?.[1] ?? '';

	return [...entry.matchAll(/(\d+) 0 R/gu)].map(([, id]) => Number(id));
}

function readStream(body: string): string {
	const start = /stream\r?\n/u.exec(body);
	if (!start) return '';
	const packed = Buffer.from(
		body.slice(start.index + start[0].length, body.lastIndexOf('endstream')),
		'latin1'
	);

	return body.includes('/FlateDecode') ? inflateSync(packed).toString('latin1') : packed.toString();
}

/** A text of a PDF: plain with escapes, or UTF-16 in hexadecimal. */
function decode(text: string): string {
	if (text.startsWith('<'))
		return Buffer.from(text.slice(5, -1), 'hex').swap16().toString('utf16le');

	return text.slice(1, -1).replace(/\\([()\\])/gu, '$1');
}
