import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import type { Fault } from './faults.ts';
import { findNearest, fold } from './nearest.ts';
import { shorten } from './problems.ts';

export type ReadGroup =
	{ readonly ok: true; readonly group: RaterGroup } | { readonly ok: false; readonly fault: Fault };

/** Reads the name of a rater group, as the interface writes it. */
export function readGroup(text: string): ReadGroup {
	const wanted = fold(text);
	const group = raterGroups.find((name) => name === wanted);
	if (group) return { ok: true, group };
	const near = findNearest(text, raterGroups);
	const nearest = raterGroups.find((name) => name === near);

	return { ok: false, fault: { what: 'unknownGroup', value: shorten(text), nearest } };
}
