import type { Measure } from '../disclosure/figure.ts';
import type { Questionnaire, Theme } from '../questionnaire/definition.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';

/** A value that each unit has or has not; gap groups and challenges are counted, all others averaged. */
export interface NationalMeasure {
	readonly kind: Exclude<Measure['kind'], 'work' | 'local' | 'responseRate' | 'reliability'>;
	readonly id: string;
	/** Of a part of the leader's time: as it is, or as it is wished. */
	readonly when?: 'now' | 'wished';
}

/**
 * Measures that are published in the same cells, because one could be reckoned from the others, and
 * only where those of the blocks `under` them are. Indices into the list of measures and of blocks.
 */
export interface Block {
	readonly measures: readonly number[];
	readonly under: readonly number[];
}

export interface MeasureList {
	readonly measures: readonly NationalMeasure[];
	readonly blocks: readonly Block[];
}

/** What is published of employees or fellow leaders. */
export function listTeamMeasures(questionnaire: Questionnaire, group: AnonymousGroup): MeasureList {
	if (group === 'peer') return listSingly(questionnaire.peerModule.items.map(itemOf));
	const statements = listStatements(questionnaire);
	const balances = listOrientations(questionnaire).map((id) => ({ kind: 'balance', id }) as const);
	const themeIds = questionnaire.themes.filter(isReported).map(({ id }) => id);
	const themeBlockOf = (id: string) => statements.themeBlocks[themeIds.indexOf(id)] ?? 0;

	return {
		measures: [...statements.measures, ...balances],
		blocks: [
			...statements.blocks,
			...balances.map(({ id }, index) => ({
				measures: [statements.measures.length + index],
				under: listOriented(questionnaire, id).map((theme) => themeBlockOf(theme.id))
			}))
		]
	};
}

/** What is published of leaders' own answers. */
export function listLeaderMeasures(questionnaire: Questionnaire): MeasureList {
	const statements = listStatements(questionnaire);
	const { items, timeSplit } = questionnaire.leaderContext;
	const themes = questionnaire.themes.filter(isReported);
	const others = listSingly(
		[
			...questionnaire.peerModule.items.map(itemOf),
			...items.map(({ id }) => ({ kind: 'condition', id }) as const),
			...(['now', 'wished'] as const).flatMap((when) =>
				timeSplit.parts.map(({ code }) => ({ kind: 'timeSplit', id: code, when }) as const)
			),
			...themes.map(({ id }) => ({ kind: 'challenge', id }) as const),
			...themes.map(({ id }) => ({ kind: 'gapGroup', id }) as const)
		],
		statements.measures.length
	);

	return {
		measures: [...statements.measures, ...others.measures],
		blocks: [...statements.blocks, ...others.blocks]
	};
}

/** The directions in which leaders work, each with a value where its themes have one. */
export function listOrientations(questionnaire: Questionnaire): readonly string[] {
	return [...new Set(questionnaire.themes.flatMap(({ orientation }) => orientation ?? []))];
}

export function listOriented(questionnaire: Questionnaire, id: string): readonly Theme[] {
	return questionnaire.themes.filter((theme) => isReported(theme) && theme.orientation === id);
}

/**
 * The statement that response surfaces explain: the first of the overall ones. They are not added up,
 * because there is no one grade.
 */
export function findOutcome({ themes }: Questionnaire): string | undefined {
	return themes.find(({ kind }) => kind === 'overall')?.items[0]?.id;
}

/** The overall statements have no common value. */
export function isReported({ kind }: Theme): boolean {
	return kind === 'theme';
}

/**
 * Statements and themes. A theme's value is the mean of its statements, so whoever had the theme and
 * all but one of them would have the last: they go together, and only where their markers go. A marker
 * goes further, because short forms ask it too.
 */
function listStatements(
	questionnaire: Questionnaire
): MeasureList & { readonly themeBlocks: readonly number[] } {
	const items = questionnaire.themes.flatMap((theme) => theme.items);
	const themes = questionnaire.themes.filter(isReported);
	const indexOf = (id: string) => items.findIndex((item) => item.id === id);
	const markers = items.filter(({ marker }) => marker);
	const lone = markers.map(({ id }) => ({ measures: [indexOf(id)], under: [] }));
	const joined = themes.map((theme, index) => ({
		measures: [
			items.length + index,
			...theme.items.filter(({ marker }) => !marker).map(({ id }) => indexOf(id))
		],
		under: markers.flatMap((marker, block) => (theme.items.includes(marker) ? [block] : []))
	}));

	return {
		measures: [...items.map(itemOf), ...themes.map(({ id }) => ({ kind: 'theme', id }) as const)],
		blocks: [...lone, ...joined],
		themeBlocks: joined.map((_, index) => lone.length + index)
	};
}

function listSingly(measures: readonly NationalMeasure[], from = 0): MeasureList {
	return {
		measures,
		blocks: measures.map((_, index) => ({ measures: [from + index], under: [] }))
	};
}

function itemOf({ id }: { readonly id: string }): NationalMeasure {
	return { kind: 'item', id };
}
