import type { Questionnaire, Theme } from '../questionnaire/definition.ts';
import { isFullyAsked, listThemeItems, type Selection } from '../questionnaire/selection.ts';
import type { RaterGroup } from '../rater-group/groups.ts';

/** What counting needs to know of a statement. */
export interface ScoredItem {
	readonly id: string;
	readonly reverse: boolean;
}

/** The statements on the scale that one group is asked about the leader, in the questionnaire's order. */
export function listScoredItems(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup
): readonly ScoredItem[] {
	const peerItems = questionnaire.peerModule.items;
	if (group === 'peer') return peerItems;

	const items = questionnaire.themes.flatMap((theme) => listThemeItems(theme, selection));

	return group === 'self' && selection.peers ? [...items, ...peerItems] : items;
}

/**
 * The statements to employees that are not about the leader: their own work, and what the organisation
 * wrote itself. They are only ever counted over everybody, so no group's list above holds them.
 */
export function listOrganisationItems(
	questionnaire: Questionnaire,
	{ work, ownStatements = [] }: Selection
): readonly ScoredItem[] {
	const items = [...ownStatements, ...(work ? questionnaire.employeeOutcomes.items : [])];

	return items.map(({ id }) => ({ id, reverse: false }));
}

/** The themes that one group is asked in full. Fellow leaders are asked none. */
export function listFullThemes(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup
): readonly Theme[] {
	if (group === 'peer') return [];

	return questionnaire.themes.filter((theme) => isFullyAsked(theme, selection));
}

/** The themes that a report gives a value. The overall statements are never added up: there is no one grade. */
export function listReportedThemes(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup
): readonly Theme[] {
	return listFullThemes(questionnaire, selection, group).filter(({ kind }) => kind === 'theme');
}
