import type { Atom } from './atoms.ts';
import type { AuditRule } from './rule.ts';

/** People about whom something is published, in atoms. */
export interface PublishedSet {
	readonly place: string;
	readonly atoms: readonly Atom[];
	/** Whether an organisation's own people can be subtracted from it, because it spans several. */
	readonly spans: boolean;
}

/**
 * What can be told about one to four people by subtracting published groups from each other: one from
 * another, all of a group's published parts from it, and besides all people of one organisation, who
 * may know each other's answers better than anybody outside.
 */
export function findDifference(
	sets: readonly PublishedSet[]
): { readonly rule: AuditRule; readonly place: string } | undefined {
	const at = new Map<number, IndexedSet[]>();
	const indexed = sets.map((set) => ({ ...set, ids: new Set(set.atoms.map(({ id }) => id)) }));
	for (const set of indexed) for (const id of set.ids) append(at, id, set);

	const parts = new Map<IndexedSet, IndexedSet[]>();
	for (const part of indexed)
		for (const set of listAround(part, at)) {
			if (isFew(sizeOf(set.atoms) - sizeOf(part.atoms)))
				return { rule: 'differencing', place: set.place };
			append(parts, set, part);
		}

	for (const set of indexed) {
		const known = new Set<number>();
		for (const part of parts.get(set) ?? []) for (const id of part.ids) known.add(id);
		const left = set.atoms.filter(({ id }) => !known.has(id));
		if (isFew(sizeOf(left)) || (set.spans && leavesFew(left)))
			return { rule: 'residual', place: set.place };
	}

	return undefined;
}

function append<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}

interface IndexedSet extends PublishedSet {
	readonly ids: ReadonlySet<number>;
}

/** The sets that hold all of a part and more. */
function listAround(
	part: IndexedSet,
	at: ReadonlyMap<number, readonly IndexedSet[]>
): readonly IndexedSet[] {
	const [first] = part.ids;
	const around = first === undefined ? [] : (at.get(first) ?? []);

	return around.filter((set) => set.ids.size > part.ids.size && part.ids.isSubsetOf(set.ids));
}

function leavesFew(left: readonly Atom[]): boolean {
	const total = sizeOf(left);
	const own = Map.groupBy(left, ({ teams }) => teams[0]?.organisation);

	return [...own.values()].some((atoms) => isFew(total - sizeOf(atoms)));
}

function sizeOf(atoms: readonly Atom[]): number {
	return atoms.reduce((total, { size }) => total + size, 0);
}

function isFew(people: number): boolean {
	return people > 0 && people < 5;
}
