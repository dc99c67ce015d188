import type { Answers } from '../ballot/answers.ts';
import { decodeComment } from '../ballot/comment.ts';
import { decodeAnswers } from '../ballot/encode.ts';
import { layoutFor } from '../ballot/layout.ts';
import { ratingPart } from '../ballot/parts.ts';
import { commentLimits } from '../disclosure/leader-report.ts';
import { tallyGroup, type GroupTally } from '../disclosure/tally.ts';
import { threshold } from '../disclosure/bounds.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import {
	anonymousGroups,
	isAnonymousGroup,
	raterGroups,
	type AnonymousGroup,
	type RaterGroup
} from '../rater-group/groups.ts';

/** One part of a submission as it was opened; undefined where it could not be. */
export interface OpenedBallot {
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly part: number;
	readonly plain: Uint8Array | undefined;
}

/** A leader's list at the close. */
export interface CountedEvaluation {
	readonly id: string;
	readonly invited: Readonly<Record<RaterGroup, number>>;
}

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
	const groups = readGroups(questionnaire, evaluations, ballots);

	return {
		groups: groups.filter(({ invited }) => invited > 0).map(summarise),
		teams: groups.flatMap((group) => tallyTeam(questionnaire, selection, group)),
		pools: anonymousGroups.flatMap((name) => tallyPool(questionnaire, selection, name, groups)),
		named: groups.flatMap(listNamed),
		comments: groups.flatMap(listComments)
	};
}

/** One group of one leader, its ballots read. */
interface ReadGroup {
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly invited: number;
	readonly ratings: readonly { readonly plain: Uint8Array; readonly answers: Answers }[];
	readonly discarded: number;
	readonly comments: readonly { readonly question: string; readonly texts: readonly string[] }[];
}

function readGroups(
	questionnaire: Questionnaire,
	evaluations: readonly CountedEvaluation[],
	ballots: readonly OpenedBallot[]
): readonly ReadGroup[] {
	const layout = layoutFor(questionnaire);
	const byGroup = Map.groupBy(ballots, ({ evaluationId, group }) => `${evaluationId} ${group}`);

	return evaluations.flatMap(({ id, invited }) =>
		raterGroups.map((group) => {
			const mine = byGroup.get(`${id} ${group}`) ?? [];
			const sent = mine.filter((ballot) => ballot.part === ratingPart);
			const ratings = sent.flatMap(({ plain }) => {
				const answers = plain && decodeAnswers(plain, layout);
				return plain && answers ? [{ plain, answers }] : [];
			});

			return {
				...{ evaluationId: id, group, ratings, comments: readComments(questionnaire, mine) },
				invited: Math.max(invited[group], ratings.length),
				discarded: sent.length - ratings.length
			};
		})
	);
}

function readComments(
	questionnaire: Questionnaire,
	ballots: readonly OpenedBallot[]
): ReadGroup['comments'] {
	return questionnaire.openQuestions.map((question, index) => ({
		question: question.id,
		texts: ballots
			.filter((ballot) => ballot.part === ratingPart + 1 + index)
			.map(({ plain }) => (plain && decodeComment(plain))?.trim() ?? '')
			.filter((text) => text !== '')
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

function tallyPool(
	questionnaire: Questionnaire,
	selection: Selection,
	name: AnonymousGroup,
	groups: readonly ReadGroup[]
): RoundCount['pools'] {
	const small = groups.filter(
		({ group, ratings }) => group === name && ratings.length > 0 && ratings.length < threshold
	);
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
