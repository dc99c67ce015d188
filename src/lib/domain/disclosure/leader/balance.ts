import type { Questionnaire, Theme } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { listReportedThemes } from '#lib/domain/scoring/scope.ts';

/** The directions in which a leader works, in the order of a report. */
export const orientations = ['opad', 'indad', 'udad', 'fremad'] as const;

export type Orientation = (typeof orientations)[number];

/** The themes of one direction that were asked in full. */
export interface OrientedThemes {
	readonly orientation: Orientation;
	readonly themes: readonly Theme[];
}

/** The directions that have a theme asked in full; none where there is but one, for a balance needs two. */
export function listOrientedThemes(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup
): readonly OrientedThemes[] {
	const themes = listReportedThemes(questionnaire, selection, group);
	const oriented = orientations
		.map((orientation) => ({
			orientation,
			themes: themes.filter((theme) => theme.orientation === orientation)
		}))
		.filter(({ themes: found }) => found.length > 0);

	return oriented.length < 2 ? [] : oriented;
}
