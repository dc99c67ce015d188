import { type Known, isPossible, type Some } from './possible.ts';
import type { AuditRule } from './rule.ts';

/** Remembers verdicts by what is displayed, because thousands of groups look alike. */
export function rememberVerdicts(): typeof findGivenAway {
	const verdicts = new Map<string, AuditRule | undefined>();

	return (known) => {
		const look = JSON.stringify(known);
		if (!verdicts.has(look)) verdicts.set(look, findGivenAway(known));

		return verdicts.get(look);
	};
}

/** How far the mean of so many people must at least remain open, as a sum: one point, for one person two. */
export const leastOpen: Readonly<Record<number, number>> = { 1: 2, 2: 2, 3: 3, 4: 4 };

/**
 * In groups of these sizes a colleague must not pin another down either. Five people's sum is known
 * to whoever gave one of the answers; from seventeen on there are shares.
 */
const colleaguesFrom = 6;
const colleaguesUpTo = 16;

/**
 * Whom the display of one statement gives away, or nobody: by every way in which the group can have
 * answered. The leader knows nothing more; a colleague knows one answer, which is their own.
 */
export function findGivenAway(known: Known): AuditRule | undefined {
	const left = listLeft(known, []);
	if (left.length === 0) return known.valid[0] > 0 ? 'impossible' : undefined;
	if (left.length === 1) return 'unanimous';
	if (sizes.some((size) => isPinned(known, size, []))) return 'confined';

	return own.some((answer) => tellsColleague(known, [answer])) ? 'colleague' : undefined;
}

const values = [1, 2, 3, 4, 5] as const;
const own = [...values, undefined] as const;
const sizes = [1, 2, 3, 4] as const;

type Value = (typeof values)[number];

/** The answers that somebody knows because they gave them; undefined for having given none. */
type OwnAnswers = readonly (Value | undefined)[];

/** What whoever gave this answer learns of the others. */
function tellsColleague(known: Known, answers: OwnAnswers): boolean {
	const left = listLeft(known, answers);
	if (left.length === 1) return true;

	return (
		left.length > 1 &&
		known.people >= colleaguesFrom &&
		known.people <= colleaguesUpTo &&
		isPinned(known, 1, answers)
	);
}

/** The values that anybody else can have given. */
function listLeft(known: Known, answers: OwnAnswers): readonly Value[] {
	return values.filter((value) => isPossible(known, listed([value], answers)));
}

/** Whether the answers of some others, of whom nothing else is known, can only lie close together. */
function isPinned(known: Known, size: (typeof sizes)[number], answers: OwnAnswers): boolean {
	const groups = groupsOf.get(size) ?? [];
	const holds = (group: readonly Value[]) => isPossible(known, listed(group, answers));
	const least = groups.find(holds);
	const most = groups.findLast(holds);
	if (!least || !most) return false;

	return sum(most) - sum(least) < (leastOpen[size] ?? 0);
}

/** Every way in which one to four people can answer, by what the answers add up to. */
const groupsOf = new Map(
	sizes.map((size) => [size, listGroups(size, 1).sort((one, other) => sum(one) - sum(other))])
);

function listGroups(size: number, from: number): Value[][] {
	if (size === 0) return [[]];

	return values
		.filter((value) => value >= from)
		.flatMap((value) => listGroups(size - 1, value).map((rest) => [value, ...rest]));
}

function listed(group: readonly Value[], answers: OwnAnswers): Some {
	const all = [...group, ...answers];
	const count = (value: Value) => all.filter((one) => one === value).length;

	return {
		counts: [count(1), count(2), count(3), count(4), count(5)],
		without: all.filter((one) => one === undefined).length
	};
}

function sum(group: readonly number[]): number {
	return group.reduce((total, value) => total + value, 0);
}
