import type { Questionnaire } from '../questionnaire/definition.ts';
import { listReportedThemes, listScoredItems } from '../scoring/scope.ts';
import type { CountryTeam } from './country.ts';
import { isReported } from './measures.ts';
import type { Spread } from './spread.ts';
import { countOf, publishedCounts, squaresOf, totalOf } from './team-values.ts';

/** In how many parts of a scale point a person's theme value is counted. */
export const themeParts = 12;

export function spreadKey(kind: 'item' | 'theme', id: string): string {
	return `${kind} ${id}`;
}

/** The measures of employees of which there are a spread within and one between teams. */
export function listSpreadMeasures(questionnaire: Questionnaire): readonly string[] {
	const items = questionnaire.themes.flatMap((theme) => theme.items);
	const themes = questionnaire.themes.filter(isReported);

	return [
		...items.map(({ id }) => spreadKey('item', id)),
		...themes.map(({ id }) => spreadKey('theme', id))
	];
}

/** Adds one team of employees to the spreads of what it publishes: statements in points, themes in twelfths. */
export function addSpreads(
	spreads: ReadonlyMap<string, Spread>,
	questionnaire: Questionnaire,
	team: CountryTeam
): void {
	const { selection, tally, isPulse } = team;
	const items = isPulse ? [] : listScoredItems(questionnaire, selection, 'employee');
	for (const item of items) {
		const counts = publishedCounts(team, item);
		if (counts === undefined) continue;
		spreads
			.get(spreadKey('item', item.id))
			?.add(countOf(counts), totalOf(counts), squaresOf(counts));
	}

	for (const { id, items: statements } of listReportedThemes(
		questionnaire,
		selection,
		'employee'
	)) {
		const shown = statements.filter((item) => publishedCounts(team, item) !== undefined).length;
		const moments = tally.themes[id];
		if (moments === undefined || moments.n === 0 || 2 * shown < statements.length) continue;
		spreads.get(spreadKey('theme', id))?.add(moments.n, moments.sum, moments.sumOfSquares);
	}
}
