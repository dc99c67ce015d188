import type { Answers } from '../ballot/answers.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import { scoreTheme, valueOf } from '../scoring/score.ts';
import { listFullThemes, listScoredItems, type ScoredItem } from '../scoring/scope.ts';

/** How many gave each value, 1 to 5, with reversed statements already turned round. */
export type Counts = readonly [number, number, number, number, number];

export interface ItemTally {
	readonly counts: Counts;
	readonly dontKnow: number;
	readonly skipped: number;
}

/** Over the people who have a value for the theme, in twelfths: what variance and ICC are made from. */
export interface ThemeMoments {
	readonly n: number;
	readonly sum: number;
	readonly sumOfSquares: number;
}

/** All that is kept of an anonymous group's answers. Statements are counted apart: no one's set of answers is left. */
export interface GroupTally {
	/** Rating ballots. */
	readonly n: number;
	readonly invited: number;
	readonly items: Readonly<Record<string, ItemTally>>;
	readonly themes: Readonly<Record<string, ThemeMoments>>;
}

/** Counts the ballots of one group. Their order leaves no trace. */
export function tallyGroup(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup,
	ballots: readonly Answers[],
	invited: number
): GroupTally {
	const items = listScoredItems(questionnaire, selection, group);
	const themes = listFullThemes(questionnaire, selection, group);

	return {
		n: ballots.length,
		invited,
		items: Object.fromEntries(items.map((item) => [item.id, tallyItem(item, ballots)])),
		themes: Object.fromEntries(themes.map((theme) => [theme.id, momentsOf(theme.items, ballots)]))
	};
}

/** Counts answers to some statements, whatever they are about. */
export function tallyItems(
	items: readonly ScoredItem[],
	ballots: readonly Answers[],
	invited: number
): GroupTally {
	return {
		...{ n: ballots.length, invited, themes: {} },
		items: Object.fromEntries(items.map((item) => [item.id, tallyItem(item, ballots)]))
	};
}

/** Two counts of the same statements as one. Themes are left out. */
export function sumTallies(one: GroupTally, other: GroupTally): GroupTally {
	const items = Object.entries(one.items).map(([id, item]) => {
		const more = other.items[id];

		return [id, more === undefined ? item : sumItems(item, more)] as const;
	});

	return {
		...{ n: one.n + other.n, invited: one.invited + other.invited, themes: {} },
		items: Object.fromEntries(items)
	};
}

function sumItems(one: ItemTally, other: ItemTally): ItemTally {
	const [a, b, c, d, e] = other.counts;
	const [v, w, x, y, z] = one.counts;

	return {
		counts: [v + a, w + b, x + c, y + d, z + e],
		dontKnow: one.dontKnow + other.dontKnow,
		skipped: one.skipped + other.skipped
	};
}

/** Counts the answers to one statement. */
export function tallyItem(item: ScoredItem, ballots: readonly Answers[]): ItemTally {
	const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
	let dontKnow = 0;
	let skipped = 0;

	for (const { items } of ballots) {
		const answer = items[item.id];
		const value = valueOf(item, answer);
		if (value !== undefined) counts[value - 1] = (counts[value - 1] ?? 0) + 1;
		else if (answer === 'ved_ikke') dontKnow += 1;
		else skipped += 1;
	}

	return { counts, dontKnow, skipped };
}

function momentsOf(items: readonly ScoredItem[], ballots: readonly Answers[]): ThemeMoments {
	const scores = ballots.flatMap((ballot) => scoreTheme(items, ballot.items) ?? []);

	return {
		n: scores.length,
		sum: scores.reduce((total, score) => total + score, 0),
		sumOfSquares: scores.reduce((total, score) => total + score ** 2, 0)
	};
}
