import { type Direction, readDirection } from '../disclosure/leader/change.ts';
import type { ShownFigure } from '../disclosure/figure.ts';
import type { LeaderReport } from '../disclosure/leader-report.ts';
import type { Released } from '../disclosure/released.ts';
import type { Bilingual } from '../language.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { isFullyAsked } from '../questionnaire/selection.ts';
import { compareKept, type Comparison, type Versions } from '../questionnaire/version.ts';
import { readDisplayed } from './displayed.ts';
import { readRow, sourceIn } from './rows.ts';
import type { Interval } from './uncertainty.ts';

/** A report of the leader's own, and where it is read. */
export interface OwnReport {
	readonly reportId: string;
	readonly report: Released<LeaderReport>;
}

/** One of the leader's rounds. */
export interface RoundMark {
	readonly reportId: string;
	/** The day, as yyyy-mm-dd. */
	readonly closedOn: string;
	/** Which unit was led then. */
	readonly unit: string;
	/** A pulse is a snapshot: it stands beside the others and is compared with none. */
	readonly kind: 'round' | 'pulse';
	readonly invited: number;
	readonly answered: number;
}

/** What the employees' value of a theme was in one round, as that round's report shows it. */
export interface Point {
	/** The round's place among those shown. */
	readonly round: number;
	/** Whether the round asked about the whole theme. */
	readonly isAsked: boolean;
	/** It asked other statements about the theme, in another version of the questionnaire. */
	readonly isOther: boolean;
	readonly value: TimeValue | undefined;
	readonly text: Bilingual | undefined;
	/** What the leader answered about it. */
	readonly self: Bilingual | undefined;
}

/** A mean with what is uncertain about it, or a band that hides where in it the mean lies. */
export type TimeValue =
	| { readonly kind: 'value'; readonly at: number; readonly interval: Interval | undefined }
	| { readonly kind: 'band'; readonly low: number; readonly high: number };

/** What a report said of a theme against the round before. */
export interface ThemeChange {
	/** Places of the two rounds. */
	readonly from: number;
	readonly to: number;
	readonly direction: Direction;
	/**
	 * The critical difference around the value of the round before, on the scale: where the later value
	 * lies in it, nothing certain has changed.
	 */
	readonly band: Interval;
	readonly now: Bilingual;
	readonly earlier: Bilingual;
}

export interface ThemeOverTime {
	readonly id: string;
	/** One for each round shown. */
	readonly points: readonly Point[];
	/** Of the latest whole round with a value; none where its report was compared with nothing shown here. */
	readonly change: ThemeChange | undefined;
}

/** A leader's rounds side by side: what each report shows, and what was released of their difference. */
export interface OverTime {
	/** Those of which anything may be compared, oldest first. */
	readonly rounds: readonly RoundMark[];
	/** Those of them that used another version of the questionnaire, of which some is the same. */
	readonly partly: readonly RoundMark[];
	/** Those that asked other things, whose figures cannot stand beside these. */
	readonly leftOut: readonly RoundMark[];
	/** In the questionnaire's order: those with a value in two rounds or more. */
	readonly themes: readonly ThemeOverTime[];
	/** The ids of themes with a value in one round only. */
	readonly once: readonly string[];
}

/**
 * Lays a leader's reports side by side. Nothing is worked out anew: values stand as each report shows
 * them, and whether one is higher than the round before is what the later report was released with.
 */
export function readOverTime(
	reports: readonly OwnReport[],
	questionnaire: Questionnaire,
	version: string,
	versions: Versions
): OverTime {
	const inOrder = reports
		.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
		.map((own) => {
			const { questionnaireVersion } = own.report.evaluation;
			return { ...own, comparison: compareKept(versions, version, questionnaireVersion) };
		});
	const shown = inOrder.filter(({ comparison }) => comparison.kind !== 'apart');
	const partly = shown.filter(({ comparison }) => comparison.kind === 'partly');
	const apart = inOrder.filter(({ comparison }) => comparison.kind === 'apart');
	const all = questionnaire.themes
		.filter(({ kind }) => kind === 'theme')
		.map(({ id }) => readTheme(shown, questionnaire, id));
	const countValues = ({ points }: ThemeOverTime) => points.filter(({ value }) => value).length;

	return {
		rounds: shown.map(markRound),
		partly: partly.map(markRound),
		leftOut: apart.map(markRound),
		themes: all.filter((theme) => countValues(theme) > 1),
		once: all.filter((theme) => countValues(theme) === 1).map(({ id }) => id)
	};
}

/** A report, and what of it may stand beside the one that is looked at. */
interface ComparedReport extends OwnReport {
	readonly comparison: Comparison;
}

function orderOf({ reportId, report }: OwnReport): string {
	return `${report.evaluation.closedOn} ${reportId}`;
}

function markRound({ reportId, report }: OwnReport): RoundMark {
	const { closedOn, unit, pulse } = report.evaluation;
	const employees = report.groups.find(({ group }) => group === 'employee');

	return {
		...{ reportId, closedOn, unit },
		kind: pulse ? 'pulse' : 'round',
		invited: employees?.invited ?? 0,
		answered: employees?.answered ?? 0
	};
}

function readTheme(
	reports: readonly ComparedReport[],
	questionnaire: Questionnaire,
	id: string
): ThemeOverTime {
	const points = reports.map((own, round) => readPoint(own, questionnaire, id, round));
	const to = points.findLastIndex(
		({ value }, round) => value && !reports[round]?.report.evaluation.pulse
	);
	const latest = reports[to]?.report;

	return { id, points, change: latest && readChange(reports, latest, id, to) };
}

function readPoint(
	{ report, comparison }: ComparedReport,
	questionnaire: Questionnaire,
	id: string,
	round: number
): Point {
	const theme = questionnaire.themes.find((each) => each.id === id);
	const none = { round, isAsked: false, value: undefined, text: undefined, self: undefined };
	if (!theme || !isFullyAsked(theme, report.evaluation)) return { ...none, isOther: false };
	if (!comparison.mayCompare({ kind: 'theme', id })) return { ...none, isOther: true };
	const measure = { kind: 'theme', id, statistic: 'mean' } as const;
	const { figures, intervals } = readRow(sourceIn(report), measure, 'theme');
	const { employee, self } = figures;
	const displayed = readDisplayed(employee);

	return {
		...{ round, isAsked: true, isOther: false },
		value:
			displayed?.kind === 'value'
				? { kind: 'value', at: displayed.tenths / 10, interval: intervals.employee }
				: displayed && { kind: 'band', low: displayed.low / 10, high: displayed.high / 10 },
		text: employee?.shown ? employee.text : undefined,
		self: self?.shown ? self.text : undefined
	};
}

/** The change that a report was released with, where the round that it is since is shown too. */
function readChange(
	reports: readonly OwnReport[],
	{ figures, earlier }: Released<LeaderReport>,
	id: string,
	to: number
): ThemeChange | undefined {
	const change = findShown(figures, id, 'change');
	const now = findShown(figures, id, 'mean');
	const from = reports.findLastIndex(
		({ report: { evaluation } }, index) =>
			index < to && !evaluation.pulse && evaluation.closedOn === earlier?.closedOn
	);
	const before = reports[from]?.report;
	const value = before && findShown(before.figures, id, 'mean');
	if (!change || !now || !value) return undefined;

	return {
		...{ from, to, direction: readDirection(change), band: bandAround(change, now) },
		...{ now: now.text, earlier: value.text }
	};
}

function findShown(
	figures: LeaderReport['figures'],
	id: string,
	statistic: 'change' | 'mean'
): ShownFigure | undefined {
	return figures.find(
		(figure): figure is ShownFigure =>
			figure.shown &&
			figure.population.group === 'employee' &&
			figure.measure.kind === 'theme' &&
			figure.measure.id === id &&
			figure.measure.statistic === statistic
	);
}

/**
 * Read back from the bounds of the change, so that the picture and the words cannot disagree: the later
 * mark lies outside of it exactly where a direction is named.
 */
function bandAround(change: Pick<ShownFigure, 'low' | 'high'>, now: ShownFigure): Interval {
	const displayed = readDisplayed(now);
	const half = displayed?.kind === 'value' ? displayed.tenths / 10 - now.low : 0;
	const inScale = (bound: number) => Math.min(5, Math.max(1, Math.round(bound * 1000) / 1000));

	return {
		low: inScale(now.high - change.high - half),
		high: inScale(now.low - change.low + half)
	};
}
