import type { GroupTally, ItemTally, ThemeMoments } from '../disclosure/tally.ts';
import { hasCode } from '../questionnaire/background.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { listFullThemes, listScoredItems } from '../scoring/scope.ts';
import {
	leastAlike,
	leastAnswered,
	selectionOfForm,
	type FederatedRound,
	type FederatedTeam
} from './federated-round.ts';

/** What is wrong with a package whose shape is right; `row` counts teams from 1. */
export type PackageProblem =
	| { readonly kind: 'stands_alone' | 'leader_twice' | 'unknown_code'; readonly row: number }
	| { readonly kind: 'other_statements' | 'impossible_counts'; readonly row: number }
	| { readonly kind: 'too_few' };

/** Twelfths of a scale point from 1 to 5, in which theme scores are added up. */
const lowest = 12;
const highest = 60;

/**
 * Looks a package over as if nobody had made it with our own program: every count must be possible, and
 * every leader must have others beside them with the same codes and the same form.
 */
export function checkPackage(
	{ teams, forms }: Pick<FederatedRound, 'teams' | 'forms'>,
	questionnaire: Questionnaire
): readonly PackageProblem[] {
	const leaders = Map.groupBy(teams, ({ leader }) => leader);
	if (leaders.size < leastAlike) return [{ kind: 'too_few' }];
	const alike = countAlike([...leaders.values()].flatMap(([first]) => first ?? []));

	return teams.flatMap((team, index): readonly PackageProblem[] => {
		const row = index + 1;
		const own = leaders.get(team.leader) ?? [];
		const form = forms[team.form];
		if (own.some((other) => !isSameLeader(team, other, team === other)))
			return [{ kind: 'leader_twice', row }];
		if ((alike.get(`codes ${codesOf(team)}`) ?? 0) < leastAlike || !form)
			return [{ kind: 'stands_alone', row }];
		if ((alike.get(`form ${team.form}`) ?? 0) < leastAlike) return [{ kind: 'stands_alone', row }];
		if (!areCodesKnown(team, questionnaire)) return [{ kind: 'unknown_code', row }];

		const selection = selectionOfForm(form);
		const items = listScoredItems(questionnaire, selection, team.group).map(({ id }) => id);
		const themes = listFullThemes(questionnaire, selection, team.group).map(({ id }) => id);
		if (!areKeys(team.tally.items, items) || !areKeys(team.tally.themes, themes))
			return [{ kind: 'other_statements', row }];

		return isPossible(team.tally) ? [] : [{ kind: 'impossible_counts', row }];
	});
}

function countAlike(leaders: readonly FederatedTeam[]): ReadonlyMap<string, number> {
	const names = leaders.flatMap((team) => [`codes ${codesOf(team)}`, `form ${team.form}`]);

	return new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}

function codesOf({ level = '', field = '' }: FederatedTeam): string {
	return `${level} ${field}`;
}

/** A leader has one row for each group, and the same is said of them in all. */
function isSameLeader(one: FederatedTeam, other: FederatedTeam, isItself: boolean): boolean {
	return (
		isItself ||
		(one.group !== other.group && one.form === other.form && codesOf(one) === codesOf(other))
	);
}

function areCodesKnown({ level, field }: FederatedTeam, questionnaire: Questionnaire): boolean {
	return (
		(level === undefined || hasCode(questionnaire, 'niveau', level)) &&
		(field === undefined || hasCode(questionnaire, 'omraade', field))
	);
}

function areKeys(given: Readonly<Record<string, unknown>>, wanted: readonly string[]): boolean {
	return Object.keys(given).toSorted().join() === wanted.toSorted().join();
}

function isPossible({ n, invited, items, themes }: GroupTally): boolean {
	return (
		n >= leastAnswered &&
		n <= invited &&
		Object.values(items).every((item) => total(item) === n) &&
		Object.values(themes).every((moments) => moments.n <= n && areMoments(moments))
	);
}

function total({ counts, dontKnow, skipped }: ItemTally): number {
	return counts.reduce((sum, count) => sum + count, dontKnow + skipped);
}

/** Of n numbers from 12 to 60, whole twelfths: the sum and the sum of squares. */
function areMoments({ n, sum, sumOfSquares }: ThemeMoments): boolean {
	return (
		sum >= lowest * n &&
		sum <= highest * n &&
		n * sumOfSquares >= sum * sum &&
		sumOfSquares <= (lowest + highest) * sum - lowest * highest * n
	);
}
