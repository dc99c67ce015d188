import type { OrganisationFigure } from '#lib/domain/disclosure/organisation/input.ts';
import type { Bilingual, Language } from '#lib/domain/language.ts';
import { raterGroups } from '#lib/domain/rater-group/groups.ts';
import type { MeanRow } from '#lib/domain/report/organisation/rows.ts';
import type { TimeMeans } from '#lib/domain/report/organisation/read.ts';
import { readMean } from '#lib/domain/report/organisation/value.ts';
import type { PlotFigure } from './plot.ts';
import type { TimePart } from './time-split.ts';

/** The figures of one line of an organisation's report, as a row plot draws them. */
export function plotMeans(
	{ figures }: Pick<MeanRow, 'figures'>,
	language: Language
): readonly PlotFigure[] {
	return raterGroups.flatMap((group) => {
		const figure = figures[group];
		return figure ? [plotMean(figure, language)] : [];
	});
}

/**
 * The parts of the leaders' time as the chart draws them, in whole per cent: the middle of a step, with
 * the words of the figure in the table. `none` is what stands where there is none.
 */
export function plotTimeMeans(
	parts: readonly TimeMeans[],
	names: readonly { readonly code: string; readonly label: Bilingual }[],
	none: string,
	language: Language
): readonly TimePart[] {
	const write = (figure: OrganisationFigure | undefined) =>
		figure?.shown ? figure.text[language] : none;

	return parts.map(({ id, now, wished }) => ({
		id,
		label: names.find(({ code }) => code === id)?.label[language] ?? id,
		now: middleOf(now),
		wished: middleOf(wished),
		texts: { now: write(now), wished: write(wished) }
	}));
}

function middleOf(figure: OrganisationFigure | undefined): number | undefined {
	return figure?.shown ? Math.round(50 * (figure.low + figure.high)) : undefined;
}

function plotMean(figure: OrganisationFigure, language: Language): PlotFigure {
	const { group } = figure.population;
	const mean = readMean(figure);
	if (!figure.shown || !mean) return { group, shown: false };
	const text = figure.text[language];
	if (mean.kind === 'band') {
		return { group, shown: true, kind: 'band', low: mean.low, high: mean.high, text };
	}
	const { value, interval } = mean;
	const isDrawn = group === 'employee' || group === 'peer';

	return {
		...{ group, shown: true, kind: 'value', low: value, high: value, text },
		...(isDrawn && { interval })
	};
}
