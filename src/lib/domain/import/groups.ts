import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import { findNearest, fold } from './nearest.ts';
import { quote } from './problems.ts';

export type ReadGroup =
	| { readonly ok: true; readonly group: RaterGroup }
	| { readonly ok: false; readonly reason: string; readonly suggestion: string };

/** Reads the name of a rater group, as the interface writes it. */
export function readGroup(text: string): ReadGroup {
	const wanted = fold(text);
	const group = raterGroups.find((name) => name === wanted);
	if (group) return { ok: true, group };

	const nearest = findNearest(text, raterGroups);

	return {
		ok: false,
		reason: `${quote(text)} is not a group`,
		suggestion: nearest ? `Did you mean ${nearest}?` : `Write one of ${raterGroups.join(', ')}.`
	};
}
