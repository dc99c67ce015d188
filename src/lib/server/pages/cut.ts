/** Where a value belongs, in the text of a page: two characters that nobody can write stand around its name. */
export function markFor(name: string): string {
	return `${opening}${name}${closing}`;
}

/** Marks for the beginning and the end of what is only there for whom the value `name` is given. */
export function sectionFor(name: string): { readonly begin: string; readonly end: string } {
	return { begin: markFor(`${sectionSign}${name}`), end: markFor(sectionSign) };
}

const sectionSign = '§';

/** It has the form of a token, since it becomes a part of addresses; no link was ever made of it. */
export const tokenMark = '_'.repeat(43);

const opening = '\uE000';
const closing = '\uE001';

/** A page in pieces, and what belongs between one piece and the next. */
export interface CutPage {
	/** One more than there are gaps, as they leave: UTF-8. */
	readonly pieces: readonly Buffer[];
	readonly gaps: readonly Gap[];
}

/** A value by its name, a choice that is made or not, or a section that begins or, without a name, ends. */
type Gap =
	| { readonly value: string }
	| { readonly field: string; readonly choice: string }
	| { readonly section: string };

/**
 * Cuts a page in which marks stand for what is one person's. Undefined where a mark has not come through
 * whole, so that the page could not be filled in.
 */
export function cutPage(html: string): CutPage | undefined {
	const pieces: string[] = [];
	const gaps: Gap[] = [];
	let from = 0;
	for (const found of html.matchAll(places)) {
		const [text, section, value, field, choice] = found;
		const end = found.index + text.length;
		const isChoice = field !== undefined && choice !== undefined;
		pieces.push(html.slice(from, isChoice ? end : found.index));
		if (isChoice) gaps.push({ field, choice });
		else gaps.push(section === undefined ? { value: value ?? tokenMark } : { section });
		from = end;
	}
	pieces.push(html.slice(from));

	if (pieces.some((piece) => spoiled.test(piece))) return undefined;

	return { pieces: pieces.map((piece) => Buffer.from(piece)), gaps };
}

const places = new RegExp(
	`${opening}${sectionSign}(\\w*)${closing}|${opening}(\\w+)${closing}|${tokenMark}|<input type="radio" name="([^"]*)" value="([^"]*)"`,
	'gu'
);
const spoiled = new RegExp(`[${opening}${closing}]|%EE%80%8[01]|&#xE00[01];`, 'iu');

/** What one person's page holds: values by name, and the choice made in each field. */
export interface Filling {
	readonly values: Readonly<Record<string, string>>;
	readonly choices: Readonly<Record<string, string | number>>;
}

/** Fills a page in: its bytes. Throws where a value is missing, since a page with a hole must not be sent. */
export function fillPage(
	{ pieces, gaps }: CutPage,
	{ values, choices }: Filling
): Buffer<ArrayBuffer> {
	const filled: Buffer[] = pieces.slice(0, 1);
	let isLeftOut = false;
	for (const [index, gap] of gaps.entries()) {
		if ('section' in gap) isLeftOut = gap.section !== '' && values[gap.section] === undefined;
		if (isLeftOut) continue;
		if ('value' in gap) filled.push(Buffer.from(writeValue(gap.value, values)));
		if ('choice' in gap && isMade(gap, choices)) filled.push(made);
		const next = pieces[index + 1];
		if (next) filled.push(next);
	}

	return Buffer.concat(filled);
}

/** Whether no choice is made on a page. */
export function isUnanswered({ gaps }: CutPage, { choices }: Filling): boolean {
	return !gaps.some((gap) => 'choice' in gap && isMade(gap, choices));
}

/** A value as it stands in a page. Throws where it is missing. */
export function writeValue(name: string, values: Filling['values']): string {
	const value = values[name];
	if (value === undefined) throw new Error(`a page asks for ${name}`);

	return escape(value);
}

function isMade(
	{ field, choice }: Extract<Gap, { field: string }>,
	choices: Filling['choices']
): boolean {
	return choice !== '' && String(choices[field] ?? '') === choice;
}

const made = Buffer.from(' checked=""');

/** For text and for attributes alike: nobody looks at which of the two a mark stood in. */
function escape(value: string): string {
	return value.replace(/[&<>"]/gu, (character) => entities[character] ?? '');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
