import type { Answers } from '../ballot/answers.ts';
import { decodeComment } from '../ballot/comment.ts';
import { decodeAnswers } from '../ballot/encode.ts';
import { layoutFor } from '../ballot/layout.ts';
import { ratingPart } from '../ballot/parts.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';

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
	/** Who answered as manager, as a word that is the same for the same person. Only where it matters. */
	readonly manager?: string | undefined;
	/** What was asked about this leader, where it may be another form than the round's. */
	readonly selection?: Selection | undefined;
	/** It came so soon after the leader's last that its employees are not counted with all others. */
	readonly pulse?: boolean | undefined;
}

/** One group of one leader, its ballots read. */
export interface ReadGroup {
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly invited: number;
	readonly ratings: readonly { readonly plain: Uint8Array; readonly answers: Answers }[];
	readonly discarded: number;
	readonly comments: readonly { readonly question: string; readonly texts: readonly string[] }[];
}

/** The groups of one leader, in the order of the report; what cannot be read is counted as discarded. */
export function readGroups(
	questionnaire: Questionnaire,
	{ id, invited }: CountedEvaluation,
	ballots: readonly OpenedBallot[]
): readonly ReadGroup[] {
	const layout = layoutFor(questionnaire);

	return raterGroups.map((group) => {
		const mine = ballots.filter((ballot) => ballot.group === group);
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
	});
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
