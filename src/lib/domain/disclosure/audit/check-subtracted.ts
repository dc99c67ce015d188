import type { NationalPopulation, Population, ShownFigure } from '../figure.ts';
import type { Withheld } from '../released.ts';
import type { AtomsOf } from './atoms.ts';
import { findCombination, placeOfCell } from './combinations.ts';
import { findDifference, type PublishedSet } from './differences.ts';
import type { Frame } from './frame.ts';
import { findMembersIn, isAnswer } from './members.ts';
import { measureOf } from './place.ts';
import type { Entry } from './read-published.ts';

/**
 * Finds people who are left over when the published groups of one measure are subtracted from each
 * other, or a hidden cell of the country that follows from the shown ones, or undefined.
 */
export function findSubtracted(
	frame: Frame,
	entries: readonly Entry[],
	atoms: AtomsOf
): Withheld | undefined {
	const tried = new Set<string>();
	for (const same of Map.groupBy(entries.filter(isOfAnswers), ({ figure }) =>
		subjectOf(figure)
	).values()) {
		const pattern = same
			.map(({ place, figure }) => place.slice(0, -measureOf(figure).length))
			.join();
		if (tried.has(pattern)) continue;
		tried.add(pattern);
		const found = findDifference(same.map((entry) => setOf(entry, atoms)));
		if (found) return { withheld: found.rule, place: found.place };
	}

	return findHiddenCell(frame, entries);
}

/**
 * Only sums can be subtracted. Rates are made of what everybody knows, comparisons of what stands beside
 * them. Themes of a round that came soon after another are looked at by numbers, because rounding
 * twice hides more than a single statement's.
 */
function isOfAnswers({ figure: { measure, population }, members }: Entry): boolean {
	const { kind, statistic } = measure;
	if (population.kind === 'national' && !isAnswer(measure)) return false;
	if (kind === 'responseRate' || kind === 'reliability' || kind === 'balance') return false;
	if (kind === 'theme' && members.some(({ pulse }) => pulse)) return false;

	return isSum(statistic) || statistic.startsWith('share');
}

function isSum(statistic: string): boolean {
	return ['mean', 'count', 'now', 'wished'].includes(statistic);
}

function subjectOf(figure: ShownFigure<Population>): string {
	return `${figure.population.group === 'self' ? 'self' : 'others'} ${measureOf(figure)}`;
}

function setOf({ place, members, figure }: Entry, atoms: AtomsOf): PublishedSet {
	return {
		place,
		atoms: [...new Set(members.flatMap((team) => atoms.get(team) ?? []))],
		spans: figure.population.kind === 'national'
	};
}

/** Looks at each year, group and measure; most look alike, so each look is tried once. */
function findHiddenCell(frame: Frame, entries: readonly Entry[]): Withheld | undefined {
	const findMembers = findMembersIn(frame);
	const tried = new Set<string>();
	const national = entries.flatMap(({ figure }) =>
		isNational(figure) && isOfCells(figure) ? [figure] : []
	);

	for (const figures of Map.groupBy(national, whereOf).values()) {
		const [first] = figures;
		if (!first) continue;
		const shown = figures.map(({ population }) => population.cell);
		const look = JSON.stringify([first.population.year, first.population.group, shown]);
		if (tried.has(look)) continue;
		tried.add(look);
		const widest = figures.reduce((one, other) => (other.n > one.n ? other : one));
		const cell = findCombination({ teams: findMembers(widest) ?? [], shown });
		if (cell) return { withheld: 'combination', place: placeOfCell(first, cell) };
	}

	return undefined;
}

type NationalFigure = ShownFigure<NationalPopulation>;

function isNational(figure: ShownFigure<Population>): figure is NationalFigure {
	return figure.population.kind === 'national';
}

/** What is published in cells as sums that can be subtracted. */
function isOfCells({ measure }: NationalFigure): boolean {
	return isSum(measure.statistic);
}

function whereOf({ population, measure }: NationalFigure): string {
	return `${population.year} ${population.group} ${measureOf({ measure })}`;
}
