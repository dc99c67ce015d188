import type { AnonymousGroup } from '../rater-group/groups.ts';
import type { AuditRule } from './audit.ts';
import { judgeAgreement } from './agreement.ts';
import type { Figure, ShownFigure } from './figure.ts';
import { readBounds } from './read-bounds.ts';
import type { Counts, GroupTally } from './tally.ts';
import type { Team } from './team.ts';

/** Whether a shown figure of an anonymous group may stand, told from the group's counts. */
export function checkGroupFigure(
	figure: ShownFigure,
	{ questionnaire, tallies }: Team,
	figures: readonly Figure[]
): AuditRule | undefined {
	const { measure, population } = figure;
	const tally = tallies[population.group as AnonymousGroup];
	if (tally === undefined || tally.n < 5) return 'threshold';
	if (figure.n !== tally.n || figure.invited !== tally.invited) return 'threshold';

	const countsOf = (id: string): Counts => tally.items[id]?.counts ?? [0, 0, 0, 0, 0];
	const siblings = listItemMeans(figure, figures);

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
		case 'condition':
		case 'timeSplit':
		case 'challenge':
			return 'measure';
	}
}

/** Whether a shown figure of one named person is one that such a person has. */
export function checkNamedFigure(figure: ShownFigure, answered: boolean): AuditRule | undefined {
	const { measure, population, low, high } = figure;
	const ofLeader = population.group === 'self';
	if (!answered || figure.n !== 1 || figure.invited !== 1) return 'single';

	switch (measure.kind) {
		case 'item':
			return measure.statistic === 'mean' && low === high ? undefined : 'single';
		case 'theme':
			return measure.statistic === 'mean' && high - low <= 0.1 + 1e-9 ? undefined : 'single';
		case 'condition':
		case 'timeSplit':
		case 'challenge':
			return ofLeader && low === high ? undefined : 'measure';
	}
}

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

function checkMean(figure: ShownFigure, counts: Counts): AuditRule | undefined {
	const valid = countValid(counts);
	const twentieths = 20 * counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
	if (valid < 5 || 3 * valid < 2 * figure.n) return 'answers';

	const bounds = readBounds(figure);
	const end = endOf(figure.n);
	const ends = { top: 100 - end, bottom: 20 + end };
	if (bounds === undefined) return 'ends';
	if (twentieths >= ends.top * valid)
		return bounds.low === ends.top && bounds.high === 100 ? undefined : 'ends';
	if (twentieths <= ends.bottom * valid)
		return bounds.low === 20 && bounds.high === ends.bottom ? undefined : 'ends';

	const holdsTruth = bounds.low * valid <= twentieths && twentieths <= bounds.high * valid;

	return bounds.rounded && holdsTruth ? undefined : 'ends';
}

/** How far from an end of the scale values are coded, in twentieths: the least even number that is 100/m or more. */
function endOf(n: number): number {
	let m = 5;
	while (3 * m < 2 * n) m += 1;
	let end = 2;
	while (end * m < 100) end += 2;

	return end;
}

function checkShare(
	figure: ShownFigure,
	counts: Counts,
	means: readonly ShownFigure[]
): AuditRule | undefined {
	const valid = countValid(counts);
	const mean = means.find(({ measure }) => measure.id === figure.measure.id);
	const [one, two, three, four, five] = counts;
	const parts = { shareLow: one + two, shareMiddle: three, shareHigh: four + five };
	const { statistic } = figure.measure;
	const bounds = readBounds(figure);
	if (valid < 12 || figure.n < 17) return 'shares';
	if (mean === undefined || !readBounds(mean)?.rounded || bounds === undefined) return 'shares';
	if (statistic !== 'shareLow' && statistic !== 'shareMiddle' && statistic !== 'shareHigh')
		return 'shares';
	const part = 20 * parts[statistic];
	const coded = bounds.low === 0 || bounds.high === 20;
	const inside = bounds.rounded && bounds.low >= 5 && bounds.high <= 15;

	return (coded || inside) && bounds.low * valid <= part && part <= bounds.high * valid
		? undefined
		: 'shares';
}

/** A theme must follow from the statements that are shown, and from nothing else. */
function checkTheme(
	figure: ShownFigure,
	published: readonly ShownFigure[],
	asked: number
): AuditRule | undefined {
	const bounds = readBounds(figure);
	const items = published.map(readBounds);
	if (bounds === undefined || 2 * items.length < asked || items.length === 0) return 'theme';

	let low = 0;
	let high = 0;
	for (const item of items) {
		if (item === undefined) return 'theme';
		low += item.rounded ? item.low + 1 : item.low;
		high += item.rounded ? item.high - 1 : item.high;
	}
	const { length } = items;
	const isBand = items.some((item) => !item?.rounded);
	const holds = bounds.low * length <= low && high <= bounds.high * length;
	const isTight = isBand
		? (bounds.low + 2) * length > low && (bounds.high - 2) * length < high
		: bounds.rounded;

	return bounds.rounded !== isBand && holds && isTight ? undefined : 'theme';
}

function checkAgreement(figure: ShownFigure, items: readonly Counts[]): AuditRule | undefined {
	const words = { high: 'high', medium: 'medium', low: 'low' };
	const large = figure.n >= 29 && items.every((counts) => countValid(counts) >= 20);

	return large && items.length > 0 && figure.text.en === words[judgeAgreement(items)]
		? undefined
		: 'agreement';
}

function countValid(counts: Counts): number {
	return counts.reduce((total, count) => total + count, 0);
}
