import type { Questionnaire, Theme } from '../questionnaire/definition.ts';
import { listAskedItems, type Selection } from '../questionnaire/selection.ts';
import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import { findNearest } from './nearest.ts';
import { listOwnColumns } from './own-answers.ts';
import { shorten, type Problem } from './problems.ts';

/** What a round of another system asked, as its columns tell. */
export interface AskedForm {
	readonly selection: Selection;
	/** The columns that each group can have answered. */
	readonly asked: Readonly<Record<RaterGroup, ReadonlySet<string>>>;
	/** Columns that are checked and not counted: no figure is made of them. */
	readonly ignored: readonly string[];
	readonly problems: readonly Pick<Problem, 'column' | 'fault'>[];
}

/**
 * Finds the form by the statements that are columns. A theme is asked when all its statements are
 * there, all themes are the standard form, and none the short one; of the others only the marker can
 * stand. The modules are asked whole or not at all.
 */
export function findForm(questionnaire: Questionnaire, columns: readonly string[]): AskedForm {
	const has = (id: string) => columns.includes(id);
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme');
	const full = themes.filter(({ items }) => items.every(({ id }) => has(id)));
	const modules = [questionnaire.peerModule, questionnaire.leaderContext].map(({ items }) =>
		items.map(({ id }) => id)
	);
	const [peers = false, conditions = false] = modules.map((ids) => ids.every(has));
	const selection: Selection = {
		form: nameForm(full.length, themes.length),
		themes: full.length === themes.length ? [] : full.map(({ id }) => id),
		...{ comments: false, conditions, peers }
	};
	const ignored = questionnaire.employeeOutcomes.items.map(({ id }) => id).filter(has);

	return {
		selection,
		asked: Object.fromEntries(
			raterGroups.map((group) => [group, listColumns(questionnaire, selection, group, has)])
		) as AskedForm['asked'],
		ignored,
		problems: [
			...columns.flatMap((column) => refuseUnknown(questionnaire, column)),
			...themes.filter((theme) => !full.includes(theme)).flatMap((theme) => refusePart(theme, has)),
			...modules.flatMap((ids) => refusePartOfModule(ids, has))
		]
	};
}

function nameForm(full: number, all: number): Selection['form'] {
	if (full === all) return 'standard';

	return full === 0 ? 'kort' : 'tilpasset';
}

function listColumns(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup,
	has: (id: string) => boolean
): ReadonlySet<string> {
	/* Fellow leaders have a form of their own, also where the round does not use it. */
	if (group === 'peer' && !selection.peers) return new Set();
	const items = listAskedItems(questionnaire, selection, group);

	return new Set(items.map(({ id }) => id).filter(has));
}

function listAllIds(questionnaire: Questionnaire): readonly string[] {
	const { themes, peerModule, leaderContext, employeeOutcomes } = questionnaire;

	return [
		...themes.flatMap(({ items }) => items),
		...peerModule.items,
		...leaderContext.items,
		...employeeOutcomes.items
	].map(({ id }) => id);
}

function refuseUnknown(questionnaire: Questionnaire, column: string): AskedForm['problems'] {
	const ids = listAllIds(questionnaire);
	if (ids.includes(column)) return [];
	const nearest = findNearest(column, [
		...ids,
		...listOwnColumns(questionnaire).map(({ id }) => id)
	]);
	const { version } = questionnaire.instrument;

	return [{ column, fault: { what: 'unknownStatement', name: shorten(column), version, nearest } }];
}

/** Some of a theme's statements make no theme, and only a marker is asked alone. */
function refusePart(
	{ id: theme, items }: Theme,
	has: (id: string) => boolean
): AskedForm['problems'] {
	const there = items.filter(({ id }) => has(id));
	const surplus = there.filter(({ marker }) => !marker).map(({ id }) => id);
	if (surplus.length === 0) return [];
	const lacking = items.map(({ id }) => id).filter((id) => !has(id));

	const counts = { there: there.length, all: items.length };

	return [
		{ column: surplus[0], fault: { what: 'partOfTheme', theme, ...counts, lacking, surplus } }
	];
}

function refusePartOfModule(
	ids: readonly string[],
	has: (id: string) => boolean
): AskedForm['problems'] {
	const there = ids.filter(has);
	if (there.length === 0 || there.length === ids.length) return [];
	const lacking = ids.filter((id) => !has(id));

	const counts = { there: there.length, all: ids.length };

	return [
		{ column: there[0], fault: { what: 'partOfModule', ...counts, lacking, surplus: there } }
	];
}
