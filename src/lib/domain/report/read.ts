import type { Figure, ShownFigure } from '../disclosure/figure.ts';
import type { CommentList, EvaluationHeader, LeaderReport } from '../disclosure/leader-report.ts';
import type { Released } from '../disclosure/released.ts';
import type { GroupCount } from '../disclosure/team.ts';
import type { Item, Questionnaire, Theme } from '../questionnaire/definition.ts';
import { isFullyAsked, listThemeItems } from '../questionnaire/selection.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import { compareViews, type Gap } from './gap.ts';
import { type Find, finderIn, readItem, readRow, type Row } from './rows.ts';
import { estimateUncertainty, type Uncertainty } from './uncertainty.ts';

export interface ThemeReading {
	readonly id: string;
	readonly row: Row;
	/** The statements behind a theme that was asked in full. */
	readonly items: readonly Row[];
	readonly gap: Gap | undefined;
	readonly agreement: ShownFigure | undefined;
}

export interface GroupReading extends GroupCount {
	readonly uncertainty: Uncertainty;
}

export interface TimePart {
	readonly id: string;
	readonly now: Figure | undefined;
	readonly wished: Figure | undefined;
}

/** A report sorted for a page: numbers and codes, no sentences. */
export interface ReportReading {
	readonly evaluation: EvaluationHeader;
	readonly groups: Readonly<Partial<Record<RaterGroup, GroupReading>>>;
	/** Whether any figure of the employees is shown; below five there is none. */
	readonly hasEmployees: boolean;
	readonly overall: readonly Row[];
	/** In the questionnaire's order, never by value. */
	readonly themes: readonly ThemeReading[];
	/** Fellow leaders' statements; empty where they were not invited. */
	readonly peers: readonly Row[];
	readonly conditions: readonly Row[];
	readonly timeSplit: readonly TimePart[];
	/** Theme ids. */
	readonly challenges: readonly string[];
	readonly comments: readonly CommentList[];
}

/** Sorts a released report into what a page shows. It adds nothing that the figures do not say. */
export function readReport(
	report: Released<LeaderReport>,
	questionnaire: Questionnaire
): ReportReading {
	const find = finderIn(report.figures);
	const { evaluation, figures, comments } = report;
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme');
	const overall = questionnaire.themes.filter(({ kind }) => kind === 'overall');
	const { items, timeSplit } = questionnaire.leaderContext;
	const hasTime = figures.some(({ measure }) => measure.kind === 'timeSplit');
	const hasPeers = report.groups.some(({ group }) => group === 'peer');

	return {
		evaluation,
		groups: readGroups(report.groups),
		hasEmployees: figures.some(({ population, shown }) => shown && population.group === 'employee'),
		overall: overall.flatMap((theme) => theme.items.map(({ id }) => readItem(find, id, 'item'))),
		themes: themes.map((theme) => readTheme(find, theme, evaluation)),
		peers: hasPeers
			? questionnaire.peerModule.items.map(({ id }) => readItem(find, id, 'item'))
			: [],
		conditions: items
			.map(({ id }) => readRow(find, { kind: 'condition', id, statistic: 'mean' }, 'condition'))
			.filter((row) => row.figures.self !== undefined),
		timeSplit: hasTime ? timeSplit.parts.map(({ code }) => readTimePart(find, code)) : [],
		challenges: themes
			.map(({ id }) => id)
			.filter((id) => find('self', { kind: 'challenge', id, statistic: 'count' })?.shown),
		comments
	};
}

function readGroups(groups: readonly GroupCount[]): ReportReading['groups'] {
	return Object.fromEntries(
		groups.map((count) => [
			count.group,
			{ ...count, uncertainty: estimateUncertainty({ n: count.answered, invited: count.invited }) }
		])
	);
}

function readTheme(
	find: Find,
	theme: Theme,
	{ form, themes }: Pick<EvaluationHeader, 'form' | 'themes'>
): ThemeReading {
	const { id } = theme;
	const asked = listThemeItems(theme, { form, themes });
	const isFull = isFullyAsked(theme, { form, themes });
	const row = isFull
		? readRow(find, { kind: 'theme', id, statistic: 'mean' }, 'theme')
		: readItem(find, markerOf(asked, theme), 'marker');
	const agreement = find('employee', { kind: 'theme', id, statistic: 'agreement' });

	return {
		id,
		row,
		items: isFull ? asked.map((item) => readItem(find, item.id, 'item')) : [],
		gap: compareViews(row.figures.self, row.figures.employee),
		agreement: agreement?.shown ? agreement : undefined
	};
}

function markerOf(asked: readonly Item[], theme: Theme): string {
	const [marker] = asked;
	if (marker === undefined) throw new Error(`theme ${theme.id} has no marker`);

	return marker.id;
}

function readTimePart(find: Find, id: string): TimePart {
	return {
		id,
		now: find('self', { kind: 'timeSplit', id, statistic: 'now' }),
		wished: find('self', { kind: 'timeSplit', id, statistic: 'wished' })
	};
}
