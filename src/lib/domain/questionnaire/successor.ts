import type { Item, Questionnaire } from './definition.ts';
import { isReadAlike, isSameItem } from './version.ts';

/** Why something cannot be a new version of a questionnaire, and of what in it. */
export type SuccessorProblem =
	| { readonly kind: 'read_otherwise' }
	/** A marker is gone, or is no marker any more. Every year is compared by it. */
	| { readonly kind: 'marker_gone'; readonly id: string }
	/** The same id with other words: a statement that is changed gets an id of its own. */
	| { readonly kind: 'id_used_again'; readonly id: string };

/**
 * What speaks against a new version of the same questionnaire. Statements may come and go; the scale,
 * the instructions and all markers stay as they are, so that the years hang together.
 */
export function findSuccessorProblems(
	now: Questionnaire,
	earlier: Questionnaire
): readonly SuccessorProblem[] {
	const items = new Map(listItems(now).map((item) => [item.id, item]));
	const problems = listItems(earlier).flatMap((before): readonly SuccessorProblem[] => {
		const item = items.get(before.id);
		if (before.marker && !item?.marker) return [{ kind: 'marker_gone', id: before.id }];

		return item && !isSameItem(item, before) ? [{ kind: 'id_used_again', id: before.id }] : [];
	});

	return isReadAlike(now, earlier) ? problems : [{ kind: 'read_otherwise' }, ...problems];
}

function listItems({ themes }: Questionnaire): readonly Item[] {
	return themes.flatMap(({ items }) => items);
}
