import type { Pieces } from '../pieces.ts';
import { fieldOf, placeOfPart, type ShownOfOrganisation } from './audit-rule.ts';
import { splits, type OrganisationInput } from './input.ts';

/**
 * The first figure from which, less another one inside it or less all those of one split inside it,
 * something would follow about one or two teams. Counted team by team, without any elimination.
 */
export function* findTelling(
	input: OrganisationInput,
	figures: readonly ShownOfOrganisation[]
): Pieces<ShownOfOrganisation | undefined> {
	const combined = figures.filter(
		({ population: { kind, group }, measure }) =>
			kind === 'organisation' &&
			group !== 'self' &&
			(measure.kind === 'item' || measure.kind === 'theme')
	);
	const byMeasure = Map.groupBy(combined, ({ population, measure }) =>
		[population.group, measure.kind, measure.id].join(' ')
	);
	for (const those of byMeasure.values()) {
		yield;
		const telling = findAmong(input, those);
		if (telling) return telling;
	}

	return undefined;
}

/** Among the figures about one thing: how many teams each has, and how many each shares with each. */
function findAmong(
	{ teams }: OrganisationInput,
	figures: readonly ShownOfOrganisation[]
): ShownOfOrganisation | undefined {
	const byPlace = new Map(figures.map((figure) => [placeOfPart(figure.population), figure]));
	const sizes = new Map<ShownOfOrganisation, number>();
	const shared = new Map<ShownOfOrganisation, Map<ShownOfOrganisation, number>>();
	const [{ population, measure }] = figures as [ShownOfOrganisation];

	for (const team of teams) {
		const own = team.published.find(({ group }) => group === population.group);
		if (!own?.values.some(({ kind, id }) => kind === measure.kind && id === measure.id)) continue;
		const places = ['', ...splits.map((split) => `${split} ${team[split]}`)];
		const those = places.flatMap((place) => byPlace.get(place) ?? []);
		for (const one of those) {
			sizes.set(one, (sizes.get(one) ?? 0) + 1);
			const counts = shared.get(one) ?? new Map<ShownOfOrganisation, number>();
			for (const other of those) counts.set(other, (counts.get(other) ?? 0) + 1);
			shared.set(one, counts);
		}
	}

	return figures.find((outer) => {
		const inside = [...(shared.get(outer) ?? [])].filter(
			([inner, count]) => inner !== outer && count === sizes.get(inner)
		);
		const size = sizes.get(outer) ?? 0;
		const rests = [
			...inside.map(([, count]) => size - count),
			...splits.map((split) =>
				inside
					.filter(([inner]) => fieldOf(inner.population, split) !== undefined)
					.reduce((rest, [, count]) => rest - count, size)
			)
		];

		return rests.some((rest) => rest === 1 || rest === 2);
	});
}
