import type { Figure, Measure, ShownFigure } from '../disclosure/figure.ts';
import type { CommentList, EvaluationHeader, LeaderReport } from '../disclosure/leader-report.ts';
import type { EarlierRound } from '../disclosure/leader/earlier.ts';
import { middleOf, type ReportReference } from '../disclosure/leader/reference.ts';
import type { Released } from '../disclosure/released.ts';
import type { GroupCount } from '../disclosure/team.ts';
import type { Item, Questionnaire, Theme } from '../questionnaire/definition.ts';
import { isFullyAsked, listThemeItems } from '../questionnaire/selection.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import { compareViews, type Gap } from './gap.ts';
import { readBalance, type BalanceReading } from './balance.ts';
import { readChanges, type ChangeReading } from './changes.ts';
import { readItem, readRow, type Row, type Source, sourceIn } from './rows.ts';
import { estimateUncertainty, type Interval, type Uncertainty } from './uncertainty.ts';

export interface ThemeReading {
	readonly id: string;
	readonly row: Row;
	/** The statements behind a theme that was asked in full. */
	readonly items: readonly Row[];
	readonly gap: Gap | undefined;
	readonly agreement: ShownFigure | undefined;
	/** Of the employees' value; none where it is not shown. */
	readonly uncertainty: Uncertainty | undefined;
	/** How many of 100 leaders like this one have a lower value. */
	readonly place: ShownFigure | undefined;
	/** Where the middle half of those leaders lies; none where there is no place among them. */
	readonly middle: Interval | undefined;
	/** What the employees' value would carefully be guessed to be, had everybody answered. */
	readonly estimate: ShownFigure | undefined;
}

export interface GroupReading extends GroupCount {
	/** Of the least certain of the themes. */
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
	/** Whether any of those shows what fellow leaders answered; a pulse never does. */
	readonly hasPeerFigures: boolean;
	readonly conditions: readonly Row[];
	readonly timeSplit: readonly TimePart[];
	/** Theme ids. */
	readonly challenges: readonly string[];
	readonly comments: readonly CommentList[];
	/** Upward, inward, outward and forward; empty where that cannot be said. */
	readonly balance: readonly BalanceReading[];
	/** Empty where there is nothing to compare with. */
	readonly changes: readonly ChangeReading[];
	readonly earlier: EarlierRound | undefined;
	readonly reference: ReportReference | undefined;
}

/** Sorts a released report into what a page shows. It adds nothing that the figures do not say. */
export function readReport(
	report: Released<LeaderReport>,
	questionnaire: Questionnaire
): ReportReading {
	const source = sourceIn(report);
	const { find } = source;
	const { evaluation, figures, comments, earlier, reference } = report;
	/* A form of some themes alone asks nothing of the others, and not of the whole. */
	const asked = questionnaire.themes.filter(
		(theme) => listThemeItems(theme, evaluation).length > 0
	);
	const themes = asked.filter(({ kind }) => kind === 'theme');
	const overall = asked.filter(({ kind }) => kind === 'overall');
	const { items, timeSplit } = questionnaire.leaderContext;
	const hasTime = figures.some(({ measure }) => measure.kind === 'timeSplit');
	const hasPeers = report.groups.some(({ group }) => group === 'peer');
	const peers = hasPeers
		? questionnaire.peerModule.items.map(({ id }) => readItem(source, id, 'item'))
		: [];

	return {
		evaluation,
		groups: readGroups(report.groups, Math.max(...themes.map((theme) => source.spread(theme.id)))),
		hasEmployees: figures.some(({ population, shown }) => shown && population.group === 'employee'),
		overall: overall.flatMap((theme) => theme.items.map(({ id }) => readItem(source, id, 'item'))),
		themes: themes.map((theme) => readTheme(source, theme, report)),
		peers,
		hasPeerFigures: peers.some((row) => row.figures.peer?.shown),
		conditions: items
			.map(({ id }) => readRow(source, { kind: 'condition', id, statistic: 'mean' }, 'condition'))
			.filter((row) => row.figures.self !== undefined),
		timeSplit: hasTime ? timeSplit.parts.map(({ code }) => readTimePart(find, code)) : [],
		challenges: themes
			.map(({ id }) => id)
			.filter((id) => find('self', { kind: 'challenge', id, statistic: 'count' })?.shown),
		comments,
		balance: readBalance(source, questionnaire, evaluation),
		changes: readChanges(figures),
		earlier,
		reference
	};
}

function readGroups(groups: readonly GroupCount[], spread: number): ReportReading['groups'] {
	return Object.fromEntries(
		groups.map((count) => [
			count.group,
			{
				...count,
				uncertainty: estimateUncertainty({ n: count.answered, invited: count.invited }, spread)
			}
		])
	);
}

function readTheme(
	source: Source,
	theme: Theme,
	{ evaluation, reference }: Pick<LeaderReport, 'evaluation' | 'reference'>
): ThemeReading {
	const { id } = theme;
	const asked = listThemeItems(theme, evaluation);
	const isFull = isFullyAsked(theme, evaluation);
	const row = isFull
		? readRow(source, { kind: 'theme', id, statistic: 'mean' }, 'theme')
		: readItem(source, markerOf(asked, theme), 'marker');
	const { self, employee } = row.figures;
	const spread = source.spread(row.id);
	const kind = isFull ? 'theme' : 'item';
	const place = findShown(source, { kind, id: row.id, statistic: 'percentile' });

	return {
		id,
		row,
		items: isFull ? asked.map((item) => readItem(source, item.id, 'item')) : [],
		gap: compareViews(self, employee, spread),
		agreement: findShown(source, { kind: 'theme', id, statistic: 'agreement' }),
		uncertainty: employee?.shown ? estimateUncertainty(employee, spread) : undefined,
		place,
		middle: place && middleOf(reference, row.id),
		estimate: findShown(source, { kind: 'theme', id, statistic: 'estimate' })
	};
}

/** The employees' figure, where it is shown. */
function findShown({ find }: Source, measure: Measure): ShownFigure | undefined {
	const figure = find('employee', measure);

	return figure?.shown ? figure : undefined;
}

function markerOf(asked: readonly Item[], theme: Theme): string {
	const [marker] = asked;
	if (marker === undefined) throw new Error(`theme ${theme.id} has no marker`);

	return marker.id;
}

function readTimePart(find: Source['find'], id: string): TimePart {
	return {
		id,
		now: find('self', { kind: 'timeSplit', id, statistic: 'now' }),
		wished: find('self', { kind: 'timeSplit', id, statistic: 'wished' })
	};
}
