import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import {
	isRightBalance,
	isRightChange,
	isRightEstimate,
	isRightPlace
} from './check-comparison.ts';
import type { AuditRule } from './rule.ts';
import { checkAgreement, checkMean, checkShare, checkTheme, countValid } from './check-values.ts';
import type { Figure, ShownFigure } from '../figure.ts';
import type { Counts, GroupTally } from '../tally.ts';
import type { Team } from '../team.ts';

/** Whether a shown figure of an anonymous group may stand, told from the group's counts. */
export function checkGroupFigure(
	figure: ShownFigure,
	team: Team,
	figures: readonly Figure[]
): AuditRule | undefined {
	const { questionnaire, tallies } = team;
	const { measure, population } = figure;
	const tally = tallies[population.group as AnonymousGroup];
	if (tally === undefined || tally.n < 5) return 'threshold';
	if (figure.n !== tally.n || figure.invited !== tally.invited) return 'threshold';

	const countsOf = (id: string): Counts => tally.items[id]?.counts ?? [0, 0, 0, 0, 0];
	const siblings = listItemMeans(figure, figures);
	const compared = checkComparison(figure, figures, team);
	if (compared !== 'other') return compared;

	switch (measure.kind) {
		case 'item':
			if (!addsUp(tally, measure.id)) return 'answers';
			if (measure.statistic === 'mean') return checkMean(figure, countsOf(measure.id));
			return checkShare(figure, countsOf(measure.id), siblings);
		case 'theme': {
			const items = questionnaire.themes.find(({ id }) => id === measure.id)?.items ?? [];
			const published = siblings.filter((mean) => items.some(({ id }) => id === mean.measure.id));
			if (measure.statistic === 'mean') return checkTheme(figure, published, items.length);
			return checkAgreement(
				figure,
				published.map((mean) => countsOf(mean.measure.id))
			);
		}
		case 'work':
		case 'local':
		case 'condition':
		case 'timeSplit':
		case 'challenge':
		case 'gapGroup':
		case 'balance':
		case 'responseRate':
		case 'reliability':
			return 'measure';
	}
}

/** Whether a shown figure of one named person is one that such a person has. */
export function checkNamedFigure(
	figure: ShownFigure,
	team: Team,
	figures: readonly Figure[]
): AuditRule | undefined {
	const { measure, population, low, high } = figure;
	const { group } = population;
	const ofLeader = group === 'self';
	const answered = (group === 'self' || group === 'manager') && team.named[group] !== undefined;
	if (!answered || figure.n !== 1 || figure.invited !== 1) return 'single';
	if (measure.kind === 'balance')
		return isRightBalance(figure, figures, team) ? undefined : 'comparison';

	switch (measure.kind) {
		case 'item':
			return measure.statistic === 'mean' && low === high ? undefined : 'single';
		case 'theme':
			return measure.statistic === 'mean' && high - low <= 0.1 + 1e-9 ? undefined : 'single';
		case 'condition':
		case 'timeSplit':
		case 'challenge':
			return ofLeader && low === high ? undefined : 'measure';
		case 'work':
		case 'local':
		case 'gapGroup':
		case 'responseRate':
		case 'reliability':
			return 'measure';
	}
}

/** The comparisons that only employees' figures are held up for; `other` for what is none. */
function checkComparison(
	figure: ShownFigure,
	figures: readonly Figure[],
	team: Team
): AuditRule | 'other' | undefined {
	const { kind, id, statistic } = figure.measure;
	const rule = kind === 'balance' ? isRightBalance(figure, figures, team) : undefined;
	if (rule !== undefined) return rule ? undefined : 'comparison';
	const check = comparisons[statistic];
	if (check === undefined) return 'other';
	const { group } = figure.population;
	const mean = figures.find(
		(other): other is ShownFigure =>
			other.shown &&
			other.population.group === group &&
			other.measure.kind === kind &&
			other.measure.id === id &&
			other.measure.statistic === 'mean'
	);

	return group === 'employee' && mean && check(figure, mean, team) ? undefined : 'comparison';
}

const comparisons: Readonly<
	Partial<Record<string, (figure: ShownFigure, mean: ShownFigure, team: Team) => boolean>>
> = { percentile: isRightPlace, change: isRightChange, estimate: isRightEstimate };

/** The shown means of the statements in the same group as a figure. */
function listItemMeans(figure: ShownFigure, figures: readonly Figure[]): readonly ShownFigure[] {
	return figures.filter(
		(other): other is ShownFigure =>
			other.shown &&
			other.population.group === figure.population.group &&
			other.measure.kind === 'item' &&
			other.measure.statistic === 'mean'
	);
}

/** Everybody who answered must have answered this, said "don't know" or skipped it. */
function addsUp({ n, items }: GroupTally, id: string): boolean {
	const item = items[id];

	return item !== undefined && countValid(item.counts) + item.dontKnow + item.skipped === n;
}
