import { fold } from '../import/nearest.ts';
import type { Language } from '../language.ts';
import { parseAddress } from '../rater-group/address.ts';
import type { Delivery } from '../rater-group/delivery.ts';
import type { RaterGroup } from '../rater-group/groups.ts';

/** A line of the file as it was written, by what its columns mean. */
export interface RaterLine {
	readonly line: number;
	/** The organisation's own number for the leader, or the leader's address. */
	readonly leader: string;
	readonly group: string;
	readonly address: string;
	/** By what a slip of paper is handed out; read only where there is no address. */
	readonly name: string;
	readonly language: string;
}

export type ListedGroup = Exclude<RaterGroup, 'self'>;

/** Somebody on a leader's list. */
export interface Rater {
	readonly group: ListedGroup;
	/** Of somebody without mail, what their slip is handed out by. */
	readonly address: string;
	/** Undefined where nobody has said. */
	readonly language: Language | undefined;
	readonly delivery: Delivery;
}

/** What is wrong with one line taken by itself. */
export type LineProblem =
	| { readonly kind: 'badAddress'; readonly line: number; readonly value: string }
	| { readonly kind: 'noGroup' | 'nobody'; readonly line: number }
	| { readonly kind: 'unknownGroup'; readonly line: number; readonly value: string }
	| { readonly kind: 'unknownLanguage'; readonly line: number; readonly value: string }
	/** Only employees can have a slip of paper. */
	| { readonly kind: 'needsMail'; readonly line: number; readonly value: string };

/** As long as an address may be. */
const longestName = 120;

/** Reads one line; its leader is another matter. */
export function readRater(line: RaterLine): Rater | LineProblem {
	const group = groups.get(fold(line.group));
	if (!group) {
		const { line: number, group: value } = line;
		return value === '' ? { kind: 'noGroup', line: number } : unknown('unknownGroup', line, value);
	}
	const language = languages.get(fold(line.language));
	if (!language && line.language !== '') return unknown('unknownLanguage', line, line.language);

	if (line.address !== '') {
		const address = parseAddress(line.address);
		return address === undefined
			? unknown('badAddress', line, line.address)
			: { group, address, language, delivery: 'mail' };
	}

	const name = line.name.replaceAll(/\s+/gu, ' ').slice(0, longestName);
	if (name === '') return { kind: 'nobody', line: line.line };
	if (name.includes('@')) return unknown('badAddress', line, name);
	if (group !== 'employee') return unknown('needsMail', line, name);

	return { group, address: name, language, delivery: 'slip' };
}

export function isLineProblem(read: Rater | LineProblem): read is LineProblem {
	return 'kind' in read;
}

/** The words for a group that stand in the template, first in Danish. */
export const groupNames = {
	employee: ['medarbejder', 'employee'],
	manager: ['nærmeste leder', 'manager'],
	peer: ['lederkollega', 'fellow leader']
} as const;

const groups = readWords<ListedGroup>({
	employee: [
		...groupNames.employee,
		...['medarbejdere', 'ansat', 'employees', 'direct report', 'direct reports', 'report']
	],
	manager: [
		...groupNames.manager,
		...['leder', 'naermeste leder', 'leders leder', 'lederens leder', 'egen leder', 'chef'],
		...['overordnet', 'managers', 'own manager', 'boss', 'supervisor']
	],
	peer: [
		...groupNames.peer,
		...['lederkolleger', 'lederkollegaer', 'kollega', 'kolleger', 'sideordnet', 'sideordnet leder'],
		...['peer', 'peers', 'fellow leaders', 'colleague', 'colleagues']
	]
});

const languages = readWords<Language>({
	da: ['da', 'dk', 'dansk', 'danish', 'da-dk'],
	en: ['en', 'uk', 'engelsk', 'english', 'en-gb', 'en-us']
});

function readWords<Meaning extends string>(
	words: Readonly<Record<Meaning, readonly string[]>>
): ReadonlyMap<string, Meaning> {
	const meanings = new Map<string, Meaning>();
	for (const meaning in words) for (const word of words[meaning]) meanings.set(word, meaning);

	return meanings;
}

function unknown(
	kind: 'badAddress' | 'unknownGroup' | 'unknownLanguage' | 'needsMail',
	{ line }: RaterLine,
	value: string
): LineProblem {
	return { kind, line, value: value.length > 80 ? `${value.slice(0, 79)}…` : value };
}
