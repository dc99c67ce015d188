import type { Answers } from '../ballot/answers.ts';
import { commentLimits } from '../disclosure/leader-report.ts';
import { tallyGroup, type GroupTally } from '../disclosure/tally.ts';
import { threshold } from '../disclosure/bounds.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import {
	anonymousGroups,
	isAnonymousGroup,
	type AnonymousGroup,
	type RaterGroup
} from '../rater-group/groups.ts';
import {
	readGroups,
	type CountedEvaluation,
	type OpenedBallot,
	type ReadGroup
} from './read-ballots.ts';

/** Small teams are counted together only when they are this many people from this many teams. */
export const poolLimits = { people: 10, teams: 3 } as const;

export interface GroupResult {
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly invited: number;
	/** Rating ballots that were counted. */
	readonly answered: number;
	/** Rating ballots that could not be read. */
	readonly discarded: number;
}

export interface TeamTally {
	readonly evaluationId: string;
	readonly group: AnonymousGroup;
	readonly tally: GroupTally;
	/** For the cross-products; the caller seals what it makes of them and keeps nothing else. */
	readonly ballots: readonly Answers[];
}

export interface RoundCount {
	readonly groups: readonly GroupResult[];
	readonly teams: readonly TeamTally[];
	readonly pools: readonly { readonly group: AnonymousGroup; readonly tally: GroupTally }[];
	/** The plain ballots of self and manager, who are not anonymous. */
	readonly named: readonly {
		readonly evaluationId: string;
		readonly group: 'self' | 'manager';
		readonly plain: Uint8Array;
	}[];
	/** Only those that may be shown. */
	readonly comments: readonly {
		readonly evaluationId: string;
		readonly group: 'employee' | 'manager';
		readonly question: string;
		readonly text: string;
	}[];
}

/** One leader, and what was sent about them. */
export interface SentBallots {
	readonly evaluation: CountedEvaluation;
	readonly ballots: readonly OpenedBallot[];
}

/** What one leader's groups leave on their own. */
export type EvaluationCount = Omit<RoundCount, 'pools'>;

/** A round in the middle of being counted. Of what was added, it keeps the small groups only. */
export interface RoundCounter {
	add(sent: SentBallots): EvaluationCount;
	/** What the small groups leave together, when every leader has been added. */
	pool(): RoundCount['pools'];
}

/**
 * Counts a whole round at once. An anonymous group of five or more leaves a tally; smaller ones leave
 * nothing of their own, and enter the round's pool where that is large enough. What is not in the
 * result is gone when the round is closed.
 */
export function countRound(
	questionnaire: Questionnaire,
	selection: Selection,
	evaluations: readonly CountedEvaluation[],
	ballots: readonly OpenedBallot[]
): RoundCount {
	const counter = openCount(questionnaire, selection);
	const counts = pairBallots(evaluations, ballots).map((sent) => counter.add(sent));

	return {
		groups: counts.flatMap(({ groups }) => groups),
		teams: counts.flatMap(({ teams }) => teams),
		pools: counter.pool(),
		named: counts.flatMap(({ named }) => named),
		comments: counts.flatMap(({ comments }) => comments)
	};
}

/** The same leader by leader, for rounds whose ballots would not fit into memory together. */
export function openCount(questionnaire: Questionnaire, selection: Selection): RoundCounter {
	const small: ReadGroup[] = [];

	return {
		add({ evaluation, ballots }) {
			const groups = readGroups(questionnaire, evaluation, ballots);
			small.push(...groups.filter(isSmall));

			return {
				groups: groups.filter(({ invited }) => invited > 0).map(summarise),
				teams: groups.flatMap((group) => tallyTeam(questionnaire, selection, group)),
				named: groups.flatMap(listNamed),
				comments: groups.flatMap(listComments)
			};
		},
		pool: () => anonymousGroups.flatMap((name) => tallyPool(questionnaire, selection, name, small))
	};
}

/** Each leader with the ballots that are about them. */
export function pairBallots(
	evaluations: readonly CountedEvaluation[],
	ballots: readonly OpenedBallot[]
): readonly SentBallots[] {
	const byEvaluation = Map.groupBy(ballots, ({ evaluationId }) => evaluationId);

	return evaluations.map((evaluation) => ({
		evaluation,
		ballots: byEvaluation.get(evaluation.id) ?? []
	}));
}

function summarise({ evaluationId, group, invited, ratings, discarded }: ReadGroup): GroupResult {
	return { evaluationId, group, invited, answered: ratings.length, discarded };
}

function tallyTeam(
	questionnaire: Questionnaire,
	selection: Selection,
	{ evaluationId, group, invited, ratings }: ReadGroup
): readonly TeamTally[] {
	if (!isAnonymousGroup(group) || ratings.length < threshold) return [];
	const ballots = ratings.map(({ answers }) => answers);
	const tally = tallyGroup(questionnaire, selection, group, ballots, invited);

	return [{ evaluationId, group, tally, ballots }];
}

function isSmall({ group, ratings }: ReadGroup): boolean {
	return isAnonymousGroup(group) && ratings.length > 0 && ratings.length < threshold;
}

function tallyPool(
	questionnaire: Questionnaire,
	selection: Selection,
	name: AnonymousGroup,
	groups: readonly ReadGroup[]
): RoundCount['pools'] {
	const small = groups.filter(({ group }) => group === name);
	const ballots = small.flatMap(({ ratings }) => ratings.map(({ answers }) => answers));
	if (ballots.length < poolLimits.people || small.length < poolLimits.teams) return [];
	const invited = small.reduce((sum, group) => sum + group.invited, 0);

	return [{ group: name, tally: tallyGroup(questionnaire, selection, name, ballots, invited) }];
}

function listNamed({ evaluationId, group, ratings }: ReadGroup): RoundCount['named'] {
	if (group !== 'self' && group !== 'manager') return [];

	return ratings.slice(0, 1).map(({ plain }) => ({ evaluationId, group, plain }));
}

function listComments({
	evaluationId,
	group,
	ratings,
	comments
}: ReadGroup): RoundCount['comments'] {
	if (group !== 'manager' && group !== 'employee') return [];
	const isShown = ({ texts }: { readonly texts: readonly string[] }) =>
		group === 'manager' ||
		(ratings.length >= commentLimits.answered && texts.length >= commentLimits.comments);

	return comments
		.filter(isShown)
		.flatMap(({ question, texts }) =>
			texts.map((text) => ({ evaluationId, group, question, text }))
		);
}
