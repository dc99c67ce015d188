import type { PlotFigure, PlotRow } from '#lib/charts/plot.ts';
import { plotFigures } from '#lib/charts/report-row.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { ThemeReading } from '#lib/domain/report/read.ts';
import type { Row } from '#lib/domain/report/rows.ts';
import { requireTheme, statementOf, wordMissing } from '#lib/i18n/report-names.ts';

/** A theme's line in the overview, with a link to what lies behind it. */
export function themeRow(
	{ id, row, items }: Pick<ThemeReading, 'id' | 'row' | 'items'>,
	questionnaire: Questionnaire,
	language: Language
): PlotRow {
	const isMarker = row.kind === 'marker';

	return {
		id,
		label: requireTheme(questionnaire, id).name[language],
		note: isMarker ? statementOf(questionnaire, row.id, language) : undefined,
		href: `#${id}`,
		figures: sayNotAnswered(plotFigures(row, language), items, language)
	};
}

/** A statement's line. */
export function statementRow(row: Row, questionnaire: Questionnaire, language: Language): PlotRow {
	return {
		id: row.id,
		label: statementOf(questionnaire, row.id, language),
		figures: sayNotAnswered(plotFigures(row, language), [], language)
	};
}

function sayNotAnswered(
	figures: readonly PlotFigure[],
	items: readonly Row[],
	language: Language
): readonly PlotFigure[] {
	return figures.map((figure) => {
		const text = figure.shown ? undefined : wordMissing(figure.group, items, language);

		return figure.shown || text === undefined ? figure : { ...figure, text };
	});
}
