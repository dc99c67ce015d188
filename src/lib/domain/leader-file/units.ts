import { fold } from '../import/nearest.ts';
import type { LeaderEntry } from './entry.ts';
import type { LeaderFileProblem } from './problems.ts';

/** A unit as it will be. */
export interface PlannedUnit {
	readonly key: string;
	readonly name: string;
	readonly parentKey: string | undefined;
}

export interface KnownUnit extends PlannedUnit {
	readonly id: string;
}

/**
 * The tree of units that the lines tell together, with those that are known already and not mentioned.
 * A parent is named by number or by name; one that nobody leads becomes a unit of its own. Where lines
 * disagree about a unit, the first one counts.
 */
export function planUnits(
	entries: readonly LeaderEntry[],
	known: readonly KnownUnit[]
): { readonly units: readonly PlannedUnit[]; readonly notes: readonly LeaderFileProblem[] } {
	const notes: LeaderFileProblem[] = [];
	const first = new Map<string, LeaderEntry>();
	for (const entry of entries) {
		const { key, name, parent } = entry.unit;
		const other = first.get(fold(key));
		if (!other) first.set(fold(key), entry);
		else if (fold(other.unit.name) !== fold(name) || other.unit.parent !== parent) {
			notes.push({ line: entry.line, kind: 'unitDiffers', value: name, other: other.line });
		}
	}

	const finder = openFinder(
		[...first.values()].map(({ unit }) => unit),
		known
	);
	const planned = new Map(known.map((unit): [string, PlannedUnit] => [fold(unit.key), unit]));
	for (const { unit } of first.values()) {
		const before = planned.get(fold(unit.key));
		const parentKey =
			unit.parent === undefined ? before?.parentKey : finder.findKey(unit.parent, planned);
		planned.set(fold(unit.key), { key: before?.key ?? unit.key, name: unit.name, parentKey });
	}
	for (const entry of first.values()) {
		const unit = planned.get(fold(entry.unit.key));
		if (!unit || !isInLoop(unit, planned)) continue;
		notes.push({ line: entry.line, kind: 'unitLoop', value: unit.name });
		planned.set(fold(unit.key), { ...unit, parentKey: undefined });
	}

	return { units: [...planned.values()], notes };
}

interface Named {
	readonly key: string;
	readonly name: string;
}

function openFinder(named: readonly Named[], known: readonly Named[]) {
	const all = [...named, ...known];
	const keys = new Map(all.map(({ key }) => [fold(key), key]));
	const names = Map.groupBy(all, ({ name }) => fold(name));

	return {
		/** The key of the unit that a text means; a text that means none becomes a unit. */
		findKey(text: string, planned: Map<string, PlannedUnit>): string | undefined {
			if (text === '') return undefined;
			const key = keys.get(fold(text));
			if (key !== undefined) return key;
			const same = new Set((names.get(fold(text)) ?? []).map((unit) => unit.key));
			const [only] = same;
			if (only !== undefined && same.size === 1) return only;
			if (!planned.has(fold(text))) {
				planned.set(fold(text), { key: text, name: text, parentKey: undefined });
			}

			return text;
		}
	};
}

function isInLoop(unit: PlannedUnit, units: ReadonlyMap<string, PlannedUnit>): boolean {
	const seen = new Set<string>();
	for (let at: PlannedUnit | undefined = unit; at; at = units.get(fold(at.parentKey ?? ''))) {
		if (seen.has(at.key)) return at.key === unit.key;
		seen.add(at.key);
		if (at.parentKey === undefined) return false;
	}

	return false;
}
