import { parseAddress } from './address.ts';

/** A line of a list on which something stands that we cannot use, or not twice. */
export type ListProblem =
	| { readonly kind: 'badAddress'; readonly line: number; readonly value: string }
	| {
			readonly kind: 'duplicate';
			readonly line: number;
			readonly value: string;
			readonly other: number;
	  };

export interface ListedAddress {
	readonly line: number;
	readonly address: string;
}

/**
 * Reads addresses as people paste them: one on each line, several with commas or semicolons between,
 * with names around them as mail programs write them, or columns from a spreadsheet. What looks like
 * an address and is none comes back as a problem; nothing else on a line is lost but names.
 */
export function readRaterList(text: string): {
	readonly entries: readonly ListedAddress[];
	readonly problems: readonly ListProblem[];
} {
	const entries: ListedAddress[] = [];
	const problems: ListProblem[] = [];
	const firstLine = new Map<string, number>();

	for (const [index, content] of text.split('\n').entries()) {
		const line = index + 1;
		for (const value of listCandidates(content)) {
			const address = parseAddress(value);
			const other = address === undefined ? undefined : firstLine.get(address);
			if (address === undefined) problems.push({ kind: 'badAddress', line, value });
			else if (other !== undefined)
				problems.push({ kind: 'duplicate', line, value: address, other });
			else {
				firstLine.set(address, line);
				entries.push({ line, address });
			}
		}
	}

	return { entries, problems };
}

/** Spaces that one cannot see, which come along from mail programs and spreadsheets. */
const invisible = /[\u200b-\u200d\u2060\ufeff]/gu;

function listCandidates(content: string): readonly string[] {
	const line = content
		.replace(invisible, '')
		.replace(/\u00a0/gu, ' ')
		.trim();
	if (line === '') return [];
	if (!line.includes('@')) return [shorten(line)];

	return line
		.split(/[;,\t]/u)
		.map((part) => part.trim())
		.flatMap(listInPart);
}

/** Part of a line that holds an address somewhere: names stand beside it, before it or in a column of their own. */
function listInPart(part: string): readonly string[] {
	const inBrackets = [...part.matchAll(/<([^<>]*)>/gu)].map(([, inside = '']) => inside);
	const words = inBrackets.some((inside) => inside.includes('@')) ? inBrackets : part.split(/\s+/u);
	const addresses = words.filter((word) => word.includes('@')).map(strip);
	if (addresses.length > 0) return addresses.map(shorten);

	return looksLikeAddress(part) ? [part] : [];
}

/** A forgotten @ in a line of several addresses: `bente.kommune.dk` between semicolons. */
function looksLikeAddress(part: string): boolean {
	return /^\S+\.(?:dk|com|eu|org|net)$|^[^\s.]+(?:\.[^\s.]+)+\.\p{L}{2,}$/u.test(part);
}

/** Longer than any address with all that can stand around it. */
const longest = 400;

function strip(word: string): string {
	/* Looking for marks at the end of a very long word takes the square of its length. */
	if (word.length > longest) return word;

	return word.replace(/^["'(<[]*(?:mailto:)?/u, '').replace(/["')>\].:]+$/u, '');
}

function shorten(value: string): string {
	return value.length <= 80 ? value : `${value.slice(0, 79)}…`;
}
