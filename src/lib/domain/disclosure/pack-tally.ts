import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import { listFullThemes, listOrganisationItems, listScoredItems } from '../scoring/scope.ts';
import type { GroupTally, ItemTally, ThemeMoments } from './tally.ts';

const version = 1;

/** Numbers that stand before those of statements and themes. */
const headSize = 5;

/**
 * Writes a tally as a few hundred bytes, in base64 so that it fits a text column: whole numbers of
 * variable length in the order of the questionnaire, which is why reading it takes the same selection.
 */
export function packTally(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup,
	tally: GroupTally
): string {
	return pack(orderOf(questionnaire, selection, group), tally);
}

/** The same for what was counted over all employees of an organisation. */
export function packOrganisationTally(
	questionnaire: Questionnaire,
	selection: Selection,
	tally: GroupTally
): string {
	return pack(orderOfOrganisation(questionnaire, selection), tally);
}

/** Reads a tally back. Throws where it was not written for this questionnaire, selection and group. */
export function unpackTally(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup,
	packed: string
): GroupTally {
	return unpack(orderOf(questionnaire, selection, group), packed);
}

export function unpackOrganisationTally(
	questionnaire: Questionnaire,
	selection: Selection,
	packed: string
): GroupTally {
	return unpack(orderOfOrganisation(questionnaire, selection), packed);
}

interface Order {
	readonly itemIds: readonly string[];
	readonly themeIds: readonly string[];
}

function pack({ itemIds, themeIds }: Order, tally: GroupTally): string {
	const numbers = [version, itemIds.length, themeIds.length, tally.n, tally.invited];

	for (const id of itemIds) {
		const item = present(tally.items[id]);
		numbers.push(...item.counts, item.dontKnow, item.skipped);
	}
	for (const id of themeIds) {
		const theme = present(tally.themes[id]);
		numbers.push(theme.n, theme.sum, theme.sumOfSquares);
	}

	return btoa(String.fromCharCode(...numbers.flatMap(bytesOf)));
}

function unpack({ itemIds, themeIds }: Order, packed: string): GroupTally {
	const numbers = readNumbers(packed);
	const [written, itemCount, themeCount, n, invited] = numbers;
	const size = headSize + 7 * itemIds.length + 3 * themeIds.length;
	if (
		written !== version ||
		itemCount !== itemIds.length ||
		themeCount !== themeIds.length ||
		numbers.length !== size
	)
		throw new Error('a tally was packed for another selection');

	const at = (index: number) => present(numbers[index]);
	const themesFrom = headSize + 7 * itemIds.length;

	return {
		n: present(n),
		invited: present(invited),
		items: Object.fromEntries(itemIds.map((id, index) => [id, readItem(at, headSize + 7 * index)])),
		themes: Object.fromEntries(
			themeIds.map((id, index) => [id, readMoments(at, themesFrom + 3 * index)])
		)
	};
}

function orderOf(questionnaire: Questionnaire, selection: Selection, group: RaterGroup): Order {
	return {
		itemIds: listScoredItems(questionnaire, selection, group).map((item) => item.id),
		themeIds: listFullThemes(questionnaire, selection, group).map((theme) => theme.id)
	};
}

function orderOfOrganisation(questionnaire: Questionnaire, selection: Selection): Order {
	const itemIds = listOrganisationItems(questionnaire, selection).map((item) => item.id);

	return { itemIds, themeIds: [] };
}

function readItem(at: (index: number) => number, from: number): ItemTally {
	return {
		counts: [at(from), at(from + 1), at(from + 2), at(from + 3), at(from + 4)],
		dontKnow: at(from + 5),
		skipped: at(from + 6)
	};
}

function readMoments(at: (index: number) => number, from: number): ThemeMoments {
	return { n: at(from), sum: at(from + 1), sumOfSquares: at(from + 2) };
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function bytesOf(number: number): number[] {
	return number < 128 ? [number] : [(number % 128) + 128, ...bytesOf(Math.floor(number / 128))];
}

function readNumbers(packed: string): number[] {
	const numbers: number[] = [];
	let number = 0;
	let place = 1;

	const bytes = atob(packed);

	for (let index = 0; index < bytes.length; index++) {
		const byte = bytes.charCodeAt(index);
		number += (byte % 128) * place;
		place *= 128;
		if (byte >= 128) continue;
		numbers.push(number);
		number = 0;
		place = 1;
	}

	return numbers;
}

function present<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('a tally lacks a number');

	return value;
}
