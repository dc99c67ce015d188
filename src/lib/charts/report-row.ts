import type { Figure } from '#lib/domain/disclosure/figure.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { readDisplayed } from '#lib/domain/report/displayed.ts';
import type { ReportReading } from '#lib/domain/report/read.ts';
import type { Row } from '#lib/domain/report/rows.ts';
import type { Interval } from '#lib/domain/report/uncertainty.ts';
import { raterGroups } from '#lib/domain/rater-group/groups.ts';
import type { PlotFigure } from './plot.ts';
import type { TimePart } from './time-split.ts';

/** The figures of one line of a report, as a row plot draws them. */
export function plotFigures(
	{ figures, intervals }: Pick<Row, 'figures' | 'intervals'>,
	language: Language
): readonly PlotFigure[] {
	return raterGroups.flatMap((group) => {
		const figure = figures[group];
		if (figure === undefined) return [];
		const interval = group === 'employee' || group === 'peer' ? intervals[group] : undefined;

		return [plotFigure(figure, interval, language)];
	});
}

/** The parts of the leader's time as the chart draws them, in whole per cent. */
export function plotTime(
	parts: ReportReading['timeSplit'],
	{ timeSplit }: Pick<Questionnaire['leaderContext'], 'timeSplit'>,
	language: Language
): readonly TimePart[] {
	return parts.map(({ id, now, wished }) => ({
		id,
		label: timeSplit.parts.find(({ code }) => code === id)?.label[language] ?? id,
		now: inPercent(now),
		wished: inPercent(wished)
	}));
}

function inPercent(figure: Figure | undefined): number | undefined {
	return figure?.shown ? Math.round(figure.low * 100) : undefined;
}

function plotFigure(
	figure: Figure,
	interval: Interval | undefined,
	language: Language
): PlotFigure {
	const { group } = figure.population;
	const displayed = readDisplayed(figure);
	if (!figure.shown || displayed === undefined) return { group, shown: false };
	const text = figure.text[language];
	if (displayed.kind === 'band')
		return { group, shown: true, kind: 'band', low: figure.low, high: figure.high, text };

	const value = displayed.tenths / 10;
	const kind = figure.low === figure.high ? 'single' : 'value';

	return { group, shown: true, kind, low: value, high: value, text, interval };
}
