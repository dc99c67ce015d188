import { plotMeans } from '#lib/charts/organisation-row.ts';
import type { PlotGroup, PlotRow } from '#lib/charts/plot.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { hasFigures, type MeanRow, type ThemeRows } from '#lib/domain/report/organisation/rows.ts';
import { organisationReport } from '#lib/i18n/messages/organisation-report.ts';
import { requireTheme, statementOf } from '#lib/i18n/report-names.ts';

/** The text of one of the organisation's own statements, by its id. */
export type OwnStatements = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The groups that any of these rows has a figure of, shown or not. */
export function groupsIn(
	rows: readonly MeanRow[],
	shown: readonly RaterGroup[],
	language: Language
): readonly PlotGroup[] {
	const names = organisationReport[language].groups;

	return shown
		.filter((group) => rows.some(({ figures }) => figures[group] !== undefined))
		.map((group) => ({ group, name: names[group] }));
}

/** A theme's line, with a link to what lies behind it where there is something. */
export function themeRow(
	{ theme, row, items }: ThemeRows,
	questionnaire: Questionnaire,
	language: Language
): PlotRow {
	return {
		id: theme,
		label: requireTheme(questionnaire, theme).name[language],
		note: row.kind === 'item' ? statementOf(questionnaire, row.id, language) : undefined,
		...(items.length > 0 && { href: `#${theme}` }),
		figures: plotMeans(row, language)
	};
}

/** A part's line beside the whole organisation's figure, which stands under its name. */
export function partRow(
	{ theme, row }: ThemeRows,
	whole: readonly ThemeRows[],
	questionnaire: Questionnaire,
	language: Language
): PlotRow {
	const all = whole.find((each) => each.theme === theme)?.row.figures.employee;
	const words = organisationReport[language].parts;

	return {
		id: theme,
		label: requireTheme(questionnaire, theme).name[language],
		note: all?.shown ? words.wholeIs({ value: all.text[language] }) : undefined,
		figures: plotMeans(row, language)
	};
}

/** The line of a statement, of the questionnaire or the organisation's own. */
export function meanRow(
	row: MeanRow,
	questionnaire: Questionnaire,
	language: Language,
	own: OwnStatements = {}
): PlotRow {
	const { id } = row;
	const work = questionnaire.employeeOutcomes.items.find((item) => item.id === id);
	const label = own[id]?.[language] ?? work?.text[language];

	return {
		id,
		label: label?.replace(/\.$/u, '') ?? nameStatement(questionnaire, id, language),
		figures: plotMeans(row, language)
	};
}

/** Themes that have a value of their own, and those of which one statement was asked. */
export function sortThemes(themes: readonly ThemeRows[]): {
	readonly full: readonly ThemeRows[];
	readonly markers: readonly ThemeRows[];
} {
	return {
		full: themes.filter(({ row }) => row.kind === 'theme' && hasFigures(row)),
		markers: themes.filter(({ row }) => row.kind === 'item' && hasFigures(row))
	};
}

/** The text of an organisation's own statement may be gone before its figures are. */
function nameStatement(questionnaire: Questionnaire, id: string, language: Language): string {
	return id.startsWith('lokal_')
		? id.replace('lokal_', '')
		: statementOf(questionnaire, id, language);
}
