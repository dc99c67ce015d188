import type { Questionnaire } from '../questionnaire/definition.ts';
import { listAskedItems, type Selection } from '../questionnaire/selection.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import { encodeComment } from './comment.ts';
import type { Draft } from './draft.ts';
import { encodeAnswers } from './encode.ts';
import { layoutFor } from './layout.ts';

/** The part that holds the answers to the statements; comments follow, one part each. */
export const ratingPart = 0;

/** How many ballots one submission writes. The same for every group of a round, empty ones too. */
export function countParts(questionnaire: Questionnaire, selection: Selection): number {
	return 1 + (selection.comments ? questionnaire.openQuestions.length : 0);
}

/**
 * The plain forms of one person's ballots. A comment is a ballot of its own, so that it can never be
 * tied to the ratings or to the writer's other comment.
 */
export function encodeParts(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup,
	draft: Draft
): readonly Uint8Array<ArrayBuffer>[] {
	const asked = new Set(listAskedItems(questionnaire, selection, group).map((item) => item.id));
	const ratings = encodeAnswers(draft.answers, asked, layoutFor(questionnaire));
	const comments = selection.comments
		? questionnaire.openQuestions.map((question) =>
				encodeComment(draft.comments[question.id] ?? '')
			)
		: [];

	return [ratings, ...comments];
}
