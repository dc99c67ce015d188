import { readDisplayed } from '#lib/domain/report/displayed.ts';
import { isFullyAsked, listThemeItems } from '#lib/domain/questionnaire/selection.ts';
import { displayTheme, withheld } from '../display.ts';
import { type Figure, figureOf, type Measure, type ShownFigure } from '../figure.ts';
import type { Team } from '../team.ts';
import { wordMean } from '../wording.ts';
import { listOrientedThemes } from './balance.ts';
import { showChange } from './change.ts';
import { findEarlier } from './earlier.ts';
import { showEstimate } from './estimate.ts';
import { showPlace } from './place.ts';
import { describeReference, spreadOf } from './reference.ts';

/**
 * What can be said beside the figures of a report when they are held up against the country, the round
 * before and each other. All of it is worked out from what is displayed, so that it tells nothing more
 * of anybody's answers. What cannot be said is left out.
 */
export function compareFigures(team: Team, figures: readonly Figure[]): readonly Figure[] {
	const means = figures.filter(isShownMean);

	return [...compareEmployees(team, means), ...balanceGroups(team, figures, means)];
}

function isShownMean(figure: Figure): figure is ShownFigure {
	return figure.shown && figure.measure.statistic === 'mean';
}

function compareEmployees(team: Team, means: readonly ShownFigure[]): readonly Figure[] {
	return listComparedMeasures(team).flatMap(({ kind, id }) => {
		const mean = means.find(
			({ population, measure }) =>
				population.group === 'employee' && measure.kind === kind && measure.id === id
		);
		if (!mean) return [];
		const measured = team.reference?.measures[id] ?? {};
		const spread = spreadOf(describeReference(team.reference), id);
		const earlier = findEarlier(team, means, { kind, id });
		const shown = {
			percentile: measured.cuts && showPlace(mean, measured.cuts, spread),
			change: earlier && showChange(mean, earlier, spread),
			estimate:
				kind === 'theme' ? showEstimate(mean, readDisplayed(mean) ?? withheld, measured) : undefined
		};
		const figure = (measure: Measure, said: Parameters<typeof figureOf>[2]) =>
			said === undefined ? [] : [figureOf(mean.population, measure, said, mean)];

		return [
			...figure({ kind, id, statistic: 'percentile' }, shown.percentile),
			...figure({ kind, id, statistic: 'change' }, shown.change),
			...(kind === 'theme' ? figure({ kind, id, statistic: 'estimate' }, shown.estimate) : [])
		];
	});
}

interface Compared {
	readonly kind: 'item' | 'theme';
	readonly id: string;
}

/** Each theme, or its marker where that is all that was asked of it, and the statements about the whole. */
function listComparedMeasures({ questionnaire, selection }: Team): readonly Compared[] {
	return questionnaire.themes.flatMap((theme): readonly Compared[] =>
		theme.kind === 'theme' && isFullyAsked(theme, selection)
			? [{ kind: 'theme', id: theme.id }]
			: listThemeItems(theme, selection).map(({ id }) => ({ kind: 'item', id }))
	);
}

/** Upward, inward, outward and forward: the mean of a group's theme values in each direction. */
function balanceGroups(
	{ questionnaire, selection, groups }: Team,
	figures: readonly Figure[],
	means: readonly ShownFigure[]
): readonly Figure[] {
	return groups.flatMap(({ group }) =>
		listOrientedThemes(questionnaire, selection, group).flatMap(({ orientation, themes }) => {
			const ofGroup = ({ population, measure }: Figure) =>
				population.group === group && measure.kind === 'theme';
			const [any] = figures.filter(ofGroup);
			const displays = themes.map(({ id }) => {
				const mean = means.find((figure) => ofGroup(figure) && figure.measure.id === id);
				return readDisplayed(mean) ?? withheld;
			});
			const shown = wordMean(displayTheme(displays));
			const [size] = means.filter(ofGroup);
			if (!any || !shown || !size) return [];

			return [
				figureOf(
					any.population,
					{ kind: 'balance', id: orientation, statistic: 'mean' },
					shown,
					size
				)
			];
		})
	);
}
