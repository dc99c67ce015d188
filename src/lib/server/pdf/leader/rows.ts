import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { raterGroups } from '#lib/domain/rater-group/groups.ts';
import type { Figure } from '#lib/domain/disclosure/figure.ts';
import { readDisplayed } from '#lib/domain/report/displayed.ts';
import type { ThemeReading } from '#lib/domain/report/read.ts';
import type { Row } from '#lib/domain/report/rows.ts';
import type { Interval } from '#lib/domain/report/uncertainty.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { requireTheme, statementOf, wordMissing, wordShares } from '#lib/i18n/report-names.ts';
import type { PlotBlock, PrintedFigure, PrintedGroup } from '../document.ts';
import { describePicture } from '../picture.ts';

/** A row with what it is called and what its figures are. */
export interface NamedRow {
	readonly label: string;
	readonly note?: string | undefined;
	readonly figures: readonly PrintedFigure[];
	readonly isWhole?: true;
}

/** Rows on the scale; nothing where there are no rows or nobody has answered. */
export function plotRows(
	rows: readonly NamedRow[],
	heading: string,
	groups: readonly PrintedGroup[],
	language: Language
): readonly PlotBlock[] {
	if (rows.length === 0 || groups.length === 0) return [];
	const { scaleLow: low, scaleHigh: high } = common[language];
	const drawn = rows.map((row) => ({
		...row,
		alt: describePicture(row.figures, groups, language)
	}));

	return [{ kind: 'plot', heading, low, high, groups, rows: drawn }];
}

/** A theme's line; where one statement stands for it, that is said. */
export function themeRow(
	{ id, row, items }: Pick<ThemeReading, 'id' | 'row' | 'items'>,
	questionnaire: Questionnaire,
	language: Language
): NamedRow {
	const isMarker = row.kind === 'marker';

	return {
		label: requireTheme(questionnaire, id).name[language],
		...(isMarker && { note: statementOf(questionnaire, row.id, language) }),
		figures: printFigures(row, items, language)
	};
}

/** A statement's line; where shares are shown they stand under its words. */
export function statementRow(row: Row, questionnaire: Questionnaire, language: Language): NamedRow {
	const note = wordShares(row, language);

	return {
		label: statementOf(questionnaire, row.id, language),
		...(note !== undefined && { note }),
		figures: printFigures(row, [], language)
	};
}

/** `items` are the statements behind a theme. */
export function printFigures(
	{ figures, intervals }: Pick<Row, 'figures' | 'intervals'>,
	items: readonly Row[],
	language: Language
): readonly PrintedFigure[] {
	return raterGroups.flatMap((group) => {
		const figure = figures[group];
		if (figure === undefined) return [];
		const interval = group === 'employee' || group === 'peer' ? intervals[group] : undefined;

		return [printFigure(figure, interval, items, language)];
	});
}

function printFigure(
	figure: Figure,
	interval: Interval | undefined,
	items: readonly Row[],
	language: Language
): PrintedFigure {
	const { group } = figure.population;
	const displayed = readDisplayed(figure);
	if (!figure.shown || displayed === undefined) {
		const missing = wordMissing(group, items, language);
		return { group, shown: false, ...(missing !== undefined && { text: missing }) };
	}
	const text = figure.text[language];
	if (displayed.kind === 'band')
		return { group, shown: true, kind: 'band', low: figure.low, high: figure.high, text };
	const value = displayed.tenths / 10;

	return {
		...{ group, shown: true, kind: 'value', low: value, high: value, text },
		...(interval && { interval })
	};
}
