import type { UnitPlace } from './progress-sums.ts';

export interface NamedUnit {
	readonly id: string;
	readonly name: string;
}

/** A unit of an organisation, below its parent or at the top. */
export interface PlacedUnit extends UnitPlace, NamedUnit {}

/** A unit after all those above it, from the top; empty where it does not exist. */
export function listPath(
	units: readonly PlacedUnit[],
	unitId: string | undefined
): readonly PlacedUnit[] {
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const path: PlacedUnit[] = [];
	for (let at = byId.get(unitId ?? ''); at; at = byId.get(at.parentId ?? '')) {
		/* They lie in no loop; if they did, it ends here. */
		if (path.includes(at)) break;
		path.unshift(at);
	}

	return path;
}

/** The units on some paths, each once, by id. The other way round of `listPath`. */
export function joinPaths(paths: readonly (readonly NamedUnit[])[]): readonly PlacedUnit[] {
	const places = paths.flatMap((path) =>
		path.map(({ id, name }, index) => ({ id, name, parentId: path[index - 1]?.id }))
	);
	const byId = new Map(places.map((place) => [place.id, place]));

	return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
