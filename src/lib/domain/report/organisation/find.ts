import type { Measure } from '#lib/domain/disclosure/figure.ts';
import type {
	OrganisationFigure,
	OrganisationRelease,
	Part
} from '#lib/domain/disclosure/organisation/input.ts';
import { splits, whole } from '#lib/domain/disclosure/organisation/input.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';

/** What a figure is looked up by: its measure, whatever the kind of it is called. */
export type Sought = Pick<Measure, 'id' | 'statistic'>;

/** The figures of a release by whom and what they are about. */
export interface OrganisationFigures {
	/** Of the whole round, or of one part of it. */
	readonly find: (group: RaterGroup, sought: Sought, part?: Part) => OrganisationFigure | undefined;
	/** Of the small teams together, or of managers who are shown together only. */
	readonly findPooled: (group: RaterGroup, sought: Sought) => OrganisationFigure | undefined;
}

export function indexFigures({
	figures
}: Pick<OrganisationRelease, 'figures'>): OrganisationFigures {
	const byKey = new Map(
		figures.map((figure) => [
			keyOf(placeOf(figure.population), figure.population.group, figure.measure),
			figure
		])
	);

	return {
		find: (group, sought, part = whole) => byKey.get(keyOf(placeOfPart(part), group, sought)),
		findPooled: (group, sought) => byKey.get(keyOf('pool', group, sought))
	};
}

/** The part of the round that a figure is about. Small teams together are no part. */
export function partOf(population: OrganisationFigure['population']): Part {
	if (population.kind === 'pool') return whole;
	const split = splits.find((each) => population[each] !== undefined);

	return split === undefined ? whole : { split, code: population[split] ?? '' };
}

function placeOf(population: OrganisationFigure['population']): string {
	return population.kind === 'pool' ? 'pool' : placeOfPart(partOf(population));
}

function placeOfPart({ split, code }: Part): string {
	return `${split ?? 'whole'} ${code}`;
}

function keyOf(place: string, group: RaterGroup, { id, statistic }: Sought): string {
	return [place, group, id, statistic].join('\n');
}
