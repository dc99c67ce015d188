import { type CellFigure, isBand } from '#lib/domain/national/reading/figures.ts';
import type { NationalGroup } from '#lib/domain/national/reading/subject.ts';
import type { Language } from '#lib/domain/language.ts';
import type { TimePart } from './time-split.ts';
import type { PlotFigure } from './plot.ts';

/** A figure of the country as a row plot draws it: a band where it is wider than what rounding leaves. */
export function plotCell(
	group: NationalGroup,
	value: CellFigure | undefined,
	interval: CellFigure | undefined,
	language: Language
): PlotFigure {
	if (!value) return { group, shown: false };
	const { low, high } = value;
	const text = value.text[language];
	if (isBand(value)) return { group, shown: true, kind: 'band', low, high, text };
	const middle = (low + high) / 2;

	return { group, shown: true, kind: 'value', low: middle, high: middle, text, interval };
}

/** One part of the leaders' time, in whole per cent, with the words of the figures. */
export function plotTime(
	part: { readonly id: string; readonly label: string },
	{
		now,
		wished
	}: { readonly now: CellFigure | undefined; readonly wished: CellFigure | undefined },
	none: string,
	language: Language
): TimePart {
	const middle = (figure: CellFigure | undefined) =>
		figure && Math.round(50 * (figure.low + figure.high));

	return {
		...{ ...part, now: middle(now), wished: middle(wished) },
		texts: { now: now?.text[language] ?? none, wished: wished?.text[language] ?? none }
	};
}
