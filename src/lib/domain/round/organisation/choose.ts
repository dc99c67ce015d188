import type { ListedLeader } from './leaders.ts';

/** Which of an organisation's leaders a page shows. Empty texts ask for nothing. */
export interface LeaderQuestion {
	/** In a name, an address or a unit's name. */
	readonly search: string;
	/** A unit, with all that is below it. */
	readonly unit: string;
	readonly level: string;
	readonly field: string;
	readonly show: 'all' | 'in' | 'out';
}

interface Unit {
	readonly id: string;
	readonly parentId: string | undefined;
}

/** The leaders that a question asks for, in the order they came in. */
export function chooseLeaders<Leader extends ListedLeader>(
	leaders: readonly Leader[],
	units: readonly Unit[],
	{ search, unit, level, field, show }: LeaderQuestion
): readonly Leader[] {
	const wanted = unit === '' ? undefined : listBelow(units, unit);
	const words = search.toLowerCase();

	return leaders.filter(
		(leader) =>
			(wanted === undefined || wanted.has(leader.unitId ?? '')) &&
			(level === '' || leader.background['niveau'] === level) &&
			(field === '' || leader.background['omraade'] === field) &&
			(show === 'all' || (show === 'in') === (leader.evaluationId !== undefined)) &&
			[leader.name, leader.email, leader.unit].some((text) => text.toLowerCase().includes(words))
	);
}

/** A unit and everything below it, however the tree was written down. */
export function listBelow(units: readonly Unit[], top: string): ReadonlySet<string> {
	const below = Map.groupBy(units, ({ parentId }) => parentId);
	const found = new Set([top]);
	for (const id of found) for (const child of below.get(id) ?? []) found.add(child.id);

	return found;
}
