import type { PlotFigure, PlotGroup, PlotRow } from '#lib/charts/plot.ts';
import { plotFigures } from '#lib/charts/report-row.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire, Theme } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { ReportReading, ThemeReading } from '#lib/domain/report/read.ts';
import type { Row } from '#lib/domain/report/rows.ts';
import { report } from '#lib/i18n/messages/report.ts';
import { nameStatement } from '#lib/i18n/statement.ts';

/** The groups that have a column: those that answered, the employees in any case. */
export function plottedGroups(
	{ groups }: Pick<ReportReading, 'groups'>,
	shown: readonly RaterGroup[],
	language: Language
): readonly PlotGroup[] {
	const words = report[language];
	const names: Readonly<Record<RaterGroup, string>> = {
		self: words.you,
		employee: words.employees,
		manager: words.yourManager,
		peer: words.peers.name
	};

	return shown
		.filter((group) => (groups[group]?.answered ?? 0) > 0)
		.map((group) => ({ group, name: names[group] }));
}

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

/** A statement's line; where shares are shown they stand under its words. */
export function statementRow(row: Row, questionnaire: Questionnaire, language: Language): PlotRow {
	return {
		id: row.id,
		label: statementOf(questionnaire, row.id, language),
		note: wordShares(row, language),
		figures: sayNotAnswered(plotFigures(row, language), [], language)
	};
}

export function requireTheme(questionnaire: Questionnaire, id: string): Theme {
	const theme = questionnaire.themes.find((candidate) => candidate.id === id);
	if (theme === undefined) throw new Error(`the questionnaire has no theme ${id}`);

	return theme;
}

/** A statement's name, wherever in the questionnaire it stands. */
export function statementOf(questionnaire: Questionnaire, id: string, language: Language): string {
	const item = questionnaire.themes
		.flatMap(({ items }) => items)
		.find((candidate) => candidate.id === id);
	if (item) return nameStatement(item, language);

	const own = [
		...questionnaire.leaderContext.items,
		...questionnaire.peerModule.items.map((peer) => ({ id: peer.id, text: peer.self }))
	].find((candidate) => candidate.id === id);
	if (!own) throw new Error(`the questionnaire has no statement ${id}`);

	return own.text[language].replace(/\.$/u, '');
}

/** What one person left out may be said; why a group has no figure may not. */
function sayNotAnswered(
	figures: readonly PlotFigure[],
	items: readonly Row[],
	language: Language
): readonly PlotFigure[] {
	const { noAnswer } = report[language];

	return figures.map((figure) => {
		const { group } = figure;
		if (figure.shown || group === 'employee' || group === 'peer') return figure;

		return items.some((item) => item.figures[group]?.shown)
			? figure
			: { ...figure, text: noAnswer };
	});
}

function wordShares({ shares }: Row, language: Language): string | undefined {
	const [disagree, middle, agree] = shares.map((share) =>
		share.shown ? share.text[language] : undefined
	);
	if (disagree === undefined || middle === undefined || agree === undefined) return undefined;

	return report[language].shares({ disagree, middle, agree });
}
