import type { Story, StoryEvaluation } from '#db/demo/story.ts';
import type { Product } from '#lib/server/product.ts';
import { randomId } from '#lib/server/random.ts';
import { fileLeaders } from '#lib/server/seeding/file-leaders.ts';
import type { FiledUnit } from '#lib/server/seeding/queries.ts';

/** Where a story's organisations and leaders have become rows. Ids by the story's keys. */
interface Cast {
	readonly organisations: ReadonlyMap<string, string>;
	readonly leaders: ReadonlyMap<string, string>;
}

/** Gives each organisation its units, and its leaders their unit, number and manager, as its own file would. */
export async function registerLeaders(
	db: Product['db'],
	{ organisations, rounds }: Story,
	cast: Cast
): Promise<void> {
	for (const { key, kind } of organisations) {
		const organisationId = cast.organisations.get(key);
		if (kind !== 'organisation' || organisationId === undefined) continue;

		const told = rounds
			.filter(({ organisation }) => organisation === key)
			.flatMap(({ evaluations }) => evaluations);
		const latest = [...new Map(told.map((each) => [each.leader.key, each])).values()];
		const units = listUnits(latest);
		const leaders = latest.map(({ leader, unit, background, raters }, index) => ({
			...{ id: cast.leaders.get(leader.key) ?? '', key: `${1001 + index}`, background },
			unitId: units.get(unit)?.id,
			manager: raters.find(({ group }) => group === 'manager')?.address ?? ''
		}));
		await fileLeaders(db, organisationId, { units: [...units.values()], leaders });
	}
}

/** The units by name, those above first; a unit without a leader of its own is there too. */
function listUnits(evaluations: readonly StoryEvaluation[]): ReadonlyMap<string, FiledUnit> {
	const above = new Map(evaluations.map(({ unit, above: parent }) => [unit, parent]));
	const units = new Map<string, FiledUnit>();

	function add(name: string): FiledUnit {
		const known = units.get(name);
		if (known) return known;
		const parent = above.get(name);
		const parentId = parent === undefined ? undefined : add(parent).id;
		const unit = { id: randomId(), key: `${units.size + 1}`, name, parentId };
		units.set(name, unit);

		return unit;
	}
	for (const { unit } of evaluations) add(unit);

	return units;
}
