import { raterGroups } from '#lib/domain/rater-group/groups.ts';
import {
	type Figure,
	type Measure,
	type Population,
	type ShownFigure,
	statistics
} from '../figure.ts';
import type { FrameTeam } from './frame.ts';
import { leastValid } from './known.ts';
import { cellKeys, isOfEmployees } from './members.ts';
import type { AuditRule } from './rule.ts';

const populationKeys: Readonly<Record<Population['kind'], readonly (readonly string[])[]>> = {
	team: [['kind', 'evaluation', 'leader', 'group']],
	pool: [['kind', 'organisation', 'round', 'group']],
	organisation: [[], ['unit'], ['level'], ['field']].map((part) => [
		...['kind', 'organisation', 'round', 'group'],
		...part
	]),
	national: [['kind', 'year', 'group', 'cell']]
};
const bareKeys = ['population', 'measure', 'shown'];
const shownKeys = [...bareKeys, 'low', 'high', 'text', 'n', 'invited'];

/** Whether a figure has exactly the parts that figures have. What is not understood is never passed over. */
export function hasKnownShape(figure: Figure<Population>): boolean {
	const { population, measure, shown } = figure;
	if (!isKnownPopulation(population)) return false;
	if (!hasOnly(measure, ['kind', 'id', 'statistic'])) return false;
	const known: readonly string[] = Object.hasOwn(statistics, measure.kind)
		? statistics[measure.kind]
		: [];
	if (!known.includes(measure.statistic) || typeof measure.id !== 'string') return false;
	if (!hasOnly(figure, shown ? shownKeys : bareKeys)) return false;

	return !shown || hasKnownNumbers(figure);
}

function isKnownPopulation(population: Population): boolean {
	const keys = Object.hasOwn(populationKeys, population.kind)
		? populationKeys[population.kind]
		: [];
	if (!keys.some((allowed) => hasOnly(population, allowed))) return false;
	if (!raterGroups.includes(population.group)) return false;

	return population.kind !== 'national' || hasOnly(population.cell, cellKeys);
}

function hasKnownNumbers({ low, high, n, invited, text }: ShownFigure<Population>): boolean {
	const isRange = Number.isFinite(low) && Number.isFinite(high) && low <= high;
	const isCount =
		Number.isSafeInteger(n) && Number.isSafeInteger(invited) && n >= 0 && invited >= n;

	return isRange && isCount && hasOnly(text, ['da', 'en']);
}

function hasOnly(value: object, keys: readonly string[]): boolean {
	return Object.keys(value).toSorted().join() === keys.toSorted().join();
}

/** Whether there are enough people behind a figure, from enough teams and organisations. */
export function checkThreshold(
	{ population, measure, low, high }: ShownFigure<Population>,
	members: readonly FrameTeam[]
): AuditRule | undefined {
	/* Who answered is known to everybody; the rate tells nothing of what they answered. */
	if (measure.kind === 'responseRate') return undefined;
	const people = count(members);
	if (people < 5) return 'threshold';

	switch (population.kind) {
		case 'team':
			return undefined;
		case 'pool':
			return people >= 10 && members.length >= 3 ? undefined : 'threshold';
		case 'organisation':
			if (isTooExact(measure, high - low)) return 'exact';
			return people >= 10 && (population.group === 'self' || members.length >= 3)
				? undefined
				: 'threshold';
		case 'national':
			if (isTooExact(measure, high - low)) return 'exact';
			return checkNational(members, population.group === 'self' ? 30 : 5);
	}
}

/** Means of many are shown to a tenth; at an end of the scale half of that is left. */
export function isTooExact({ kind, statistic }: Measure, width: number): boolean {
	return statistic === 'mean' && kind !== 'balance' && width < 0.05 - 1e-9;
}

/** Whether a cell of the country has enough people, leaders and organisations, none of which is most of it. */
export function checkNational(
	members: readonly FrameTeam[],
	leaders: number
): AuditRule | undefined {
	const byOrganisation = Map.groupBy(members, ({ organisation }) => organisation);

	return checkNationalCount(
		{
			people: count(members),
			leaders: new Set(members.map(({ leader }) => leader)).size,
			organisations: byOrganisation.size,
			largest: Math.max(...[...byOrganisation.values()].map(count))
		},
		leaders
	);
}

/** Whether so many people, leaders and organisations are enough, and the largest of those not too large. */
export function checkNationalCount(
	found: {
		readonly people: number;
		readonly leaders: number;
		readonly organisations: number;
		/** The people of the largest organisation. */
		readonly largest: number;
	},
	leaders: number
): AuditRule | undefined {
	const { people, organisations, largest } = found;
	if (people < 30 || found.leaders < leaders || organisations < 3) return 'threshold';

	return 10 * largest > 7 * people ? 'dominance' : undefined;
}

function count(teams: readonly FrameTeam[]): number {
	return teams.reduce((total, { answered }) => total + answered, 0);
}

/** Whether what is shown of a team's or a pool's answers is rounded and coded as its size demands. */
export function checkCoding({
	measure,
	low,
	high,
	n
}: ShownFigure<Population>): AuditRule | undefined {
	const [from, to] = [Math.round(low * 20_000), Math.round(high * 20_000)];
	const { kind, statistic } = measure;
	const isStatement = kind === 'item' || isOfEmployees(measure);
	if (statistic === 'mean' && !isStatement) return isFine(from, to) ? undefined : 'exact';
	if (statistic === 'mean') return checkEnds(from, to, n);
	if (statistic === 'agreement')
		return kind === 'theme' && leastValid(n) >= 20 ? undefined : 'agreement';
	if (!statistic.startsWith('share')) return undefined;

	return leastValid(n) >= 12 && isCodedShare(from, to) ? undefined : 'shares';
}

/** A ten with half a ten to each side, or one of the coded ends with the half that belongs to it. */
function isCodedShare(from: number, to: number): boolean {
	const isEnd = (from === 0 && to === 5000) || (from === 15_000 && to === 20_000);

	return isEnd || isRounded(from, to, 5000, 15_000);
}

/** A value made of rounded ones is itself no finer than a tenth, save at the ends of the scale. */
function isFine(from: number, to: number): boolean {
	return to - from >= 2000 || from === 20_000 || to === 100_000;
}

/** Thousandths of twentieths: a mean of a statement lies between the ends that the size gives, or is one of them. */
function checkEnds(from: number, to: number, n: number): AuditRule | undefined {
	const end = endOf(n) * 1000;
	if (from === 100_000 - end && to === 100_000) return undefined;
	if (from === 20_000 && to === 20_000 + end) return undefined;
	if (to - from !== 2000) return to - from < 2000 ? 'exact' : 'ends';

	return isRounded(from, to, 20_000 + end - 1000, 100_000 - end + 1000) ? undefined : 'ends';
}

function isRounded(from: number, to: number, least: number, most: number): boolean {
	return to - from === 2000 && from >= least && to <= most && (from + 1000) % 2000 === 0;
}

/** How far from an end of the scale values are coded, in twentieths. */
function endOf(n: number): number {
	let end = 2;
	while (end * leastValid(n) < 100) end += 2;

	return end;
}
