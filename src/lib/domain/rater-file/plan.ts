import { threshold } from '../disclosure/bounds.ts';
import { finish, inPieces, type InPieces } from '../pieces.ts';
import { compareLists, type ListChange } from './compare-lists.ts';
import { openLeaders } from './find-leader.ts';
import { isLineProblem, readRater, type Rater, type RaterLine } from './line.ts';
import { settleList, type Choice, type LinedRater } from './settle-list.ts';
import type { RaterFileProblem } from './problems.ts';
import { suggestAddress, listDomains } from './suggest-address.ts';

/** A leader of the organisation, in the round or not. */
export interface ListedLeader {
	/** Undefined where the leader is not in the round. */
	readonly evaluationId: string | undefined;
	readonly key: string | undefined;
	readonly name: string;
	readonly email: string;
	/** The address of the leader's own manager, as the organisation's file of leaders has it; or empty. */
	readonly manager: string;
	/** Whether the leader has been asked to look at the list, and has not yet. */
	readonly isAsked: boolean;
	/** Whether the leader has already said that the list is right, or put it right. */
	readonly hasConfirmed: boolean;
	readonly list: readonly Rater[];
}

/** What whoever sent the file in has decided about it. */
export interface Decisions {
	/** By the first line of a person who stands in several groups about one leader: the group that counts. */
	readonly choices: ReadonlyMap<number, string>;
	/** Whether lists that leaders have confirmed or corrected give way to the file. */
	readonly confirmed: 'kept' | 'replaced';
}

/** Nobody has decided anything yet. */
export const undecided: Decisions = { choices: new Map(), confirmed: 'kept' };

/** One leader's list, as it is to be. */
export interface NewList {
	readonly evaluationId: string;
	readonly leader: string;
	readonly raters: readonly Rater[];
	readonly change: ListChange;
}

/** What a file of raters means for a round, before anything is written. */
export interface RaterPlan {
	/** The lists that will be others than they are, by the leaders' names. */
	readonly lists: readonly NewList[];
	/** People over all lists. */
	readonly change: ListChange & { readonly same: number };
	/** Lines that cannot be used, by line. They are left out. */
	readonly problems: readonly RaterFileProblem[];
	/** Lines that were put right without asking, by line. */
	readonly notes: readonly RaterFileProblem[];
	/** People in several groups about the same leader. */
	readonly choices: readonly Choice[];
	/** Lines about leaders of the organisation who are not in the round. */
	readonly outside: number;
	/** Leaders in the round about whom the file says nothing: their lists stay. */
	readonly unmentioned: number;
	/** Leaders who have confirmed or corrected a list that the file would change. */
	readonly confirmed: readonly string[];
	/** Leaders with employees, but fewer than what figures take. */
	readonly small: number;
}

/**
 * Compares a file with the lists of a round. A leader whom the file mentions gets exactly the list that
 * it says, with the manager of the organisation's own records where it names none; the others keep theirs.
 */
export function planLists(
	lines: readonly RaterLine[],
	leaders: readonly ListedLeader[],
	decisions: Decisions
): RaterPlan {
	return finish(planListsInPieces(lines, leaders, decisions));
}

export function* planListsInPieces(
	lines: readonly RaterLine[],
	leaders: readonly ListedLeader[],
	decisions: Decisions
): InPieces<RaterPlan> {
	const { read, problems, outside } = yield* readLines(lines, leaders);
	const judged: ReturnType<typeof judgeList>[] = [];
	yield* inPieces(leaders, (leader) => {
		const { evaluationId } = leader;
		if (evaluationId === undefined) return;
		judged.push(judgeList(leader, evaluationId, read.get(evaluationId), decisions));
	});
	yield;
	const sum = (name: 'added' | 'removed' | 'changed' | 'same') =>
		judged.reduce((total, { change }) => total + change[name], 0);

	return {
		lists: judged
			.flatMap(({ list }) => list ?? [])
			.sort((one, other) => order.compare(one.leader, other.leader)),
		change: {
			...{ added: sum('added'), removed: sum('removed') },
			...{ changed: sum('changed'), same: sum('same') }
		},
		problems: [...problems, ...judged.flatMap((each) => each.problems)].sort(byLine),
		notes: judged.flatMap((each) => each.notes).sort(byLine),
		choices: judged.flatMap((each) => each.choices).sort(byLine),
		outside,
		unmentioned: judged.filter(({ isMentioned }) => !isMentioned).length,
		confirmed: judged.flatMap(({ confirmed }) => confirmed ?? []),
		small: judged.filter(({ isSmall }) => isSmall).length
	};
}

/** What the file does to one leader's list. */
function judgeList(
	leader: ListedLeader,
	evaluationId: string,
	mentioned: readonly LinedRater[] | undefined,
	{ choices, confirmed }: Decisions
) {
	const { name, list, hasConfirmed } = leader;
	const settled = mentioned && settleList(mentioned, leader, choices);
	const { same, ...change } = compareLists(list, settled?.raters ?? list);
	const isOther = change.added + change.removed + change.changed > 0;
	const isKept = !isOther || (hasConfirmed && confirmed === 'kept');
	const raters = isKept ? list : (settled?.raters ?? list);

	return {
		isMentioned: mentioned !== undefined,
		...{ problems: settled?.problems ?? [], notes: settled?.notes ?? [] },
		choices: settled?.choices ?? [],
		change: isKept ? { ...noChange, same: list.length } : { ...change, same },
		list: isKept ? undefined : { evaluationId, leader: name, raters, change },
		confirmed: isOther && hasConfirmed ? name : undefined,
		isSmall: isSmall(raters)
	};
}

const order = new Intl.Collator('da');

const noChange: ListChange = { added: 0, removed: 0, changed: 0 };

/** Everybody whom a line can be about, by evaluation. */
function* readLines(
	lines: readonly RaterLine[],
	leaders: readonly ListedLeader[]
): InPieces<{
	readonly read: ReadonlyMap<string, readonly LinedRater[]>;
	readonly problems: readonly RaterFileProblem[];
	readonly outside: number;
}> {
	const finder = openLeaders(leaders);
	const read = new Map<string, LinedRater[]>();
	const problems: RaterFileProblem[] = [];
	let outside = 0;
	yield;

	yield* inPieces(lines, (line) => {
		const leader = finder.find(line.leader);
		if (leader.kind === 'outside') outside += 1;
		else if (leader.kind !== 'found') problems.push(missedLeader(line, leader.kind));
		else {
			const rater = readRater(line);
			if (isLineProblem(rater)) problems.push(rater);
			else add(read, leader.evaluationId, { ...rater, line: line.line });
		}
	});

	return { read, problems, outside };
}

function missedLeader({ line, leader }: RaterLine, kind: 'unknown' | 'several'): RaterFileProblem {
	if (leader === '') return { kind: 'noLeader', line };
	const problem = kind === 'several' ? 'severalLeaders' : 'unknownLeader';

	return { kind: problem, line, value: leader };
}

function add(lists: Map<string, LinedRater[]>, evaluationId: string, rater: LinedRater): void {
	const list = lists.get(evaluationId);
	if (list) list.push(rater);
	else lists.set(evaluationId, [rater]);
}

/**
 * What was probably meant, for the problems that are shown: looking for it takes too long to do it for
 * every line of a file of something else.
 */
export function suggestMeant(
	problems: readonly RaterFileProblem[],
	leaders: readonly ListedLeader[]
): ReadonlyMap<number, string> {
	const finder = openLeaders(leaders);
	const domains = listDomains(leaders.map(({ email }) => email));
	const meant = new Map<number, string>();
	for (const problem of problems) {
		const suggestion =
			(problem.kind === 'unknownLeader' && finder.suggest(problem.value)) ||
			(problem.kind === 'badAddress' && suggestAddress(problem.value, domains));
		if (suggestion) meant.set(problem.line, suggestion);
	}

	return meant;
}

function isSmall(raters: readonly Rater[]): boolean {
	const employees = raters.filter(({ group }) => group === 'employee').length;

	return employees > 0 && employees < threshold;
}

function byLine(one: { readonly line: number }, other: { readonly line: number }): number {
	return one.line - other.line;
}
