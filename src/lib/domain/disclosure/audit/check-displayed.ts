import type { Withheld } from '../released.ts';
import type { ShownFigure, Population } from '../figure.ts';
import { rememberVerdicts } from './given-away.ts';
import { knownOf } from './known.ts';
import { isOfEmployees } from './members.ts';
import { placeOfPopulation } from './place.ts';
import type { Entry } from './read-published.ts';

/**
 * Finds a group whose displayed mean and shares of one statement leave too little open, by every way
 * in which its people can have answered, or undefined.
 */
export function findDisplayed(entries: readonly Entry[]): Withheld | undefined {
	const judge = rememberVerdicts();
	const shares = new Map(
		entries
			.filter(({ figure: { measure } }) => measure.statistic.startsWith('share'))
			.map(({ place, figure }) => [place, figure])
	);

	for (const { figure, place, members, follows } of entries) {
		if (follows || !isOfAnswers(figure)) continue;
		const { kind, id } = figure.measure;
		const people = members.reduce((total, { answered }) => total + answered, 0);
		const three = ['shareLow', 'shareMiddle', 'shareHigh'].map((statistic) =>
			shares.get(`${placeOfPopulation(figure.population)} ${kind} ${id} ${statistic}`)
		);
		const rule = judge(knownOf(people, figure, three));
		if (rule) return { withheld: rule, place };
	}

	return undefined;
}

/** A mean of answers from 1 to 5 by few people. The country's are of thirty and more, and rounded by other rules. */
function isOfAnswers({ population, measure }: ShownFigure<Population>): boolean {
	return (
		population.kind !== 'national' &&
		(measure.kind === 'item' || measure.kind === 'condition' || isOfEmployees(measure)) &&
		measure.statistic === 'mean'
	);
}
