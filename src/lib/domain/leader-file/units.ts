import { fold } from '../import/nearest.ts';
import { inPieces, type InPieces } from '../pieces.ts';
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
export function* planUnits(
	entries: readonly LeaderEntry[],
	known: readonly KnownUnit[]
): InPieces<{
	readonly units: readonly PlannedUnit[];
	readonly notes: readonly LeaderFileProblem[];
}> {
	const notes: LeaderFileProblem[] = [];
	const first = new Map<string, LeaderEntry>();
	yield* inPieces(entries, (entry) => {
		const { key, name, parent } = entry.unit;
		const other = first.get(fold(key));
		if (!other) first.set(fold(key), entry);
		else if (fold(other.unit.name) !== fold(name) || other.unit.parent !== parent) {
			notes.push({ line: entry.line, kind: 'unitDiffers', value: name, other: other.line });
		}
	});

	const mentioned = [...first.values()];
	const finder = openFinder(
		mentioned.map(({ unit }) => unit),
		known
	);
	const planned = new Map(known.map((unit): [string, PlannedUnit] => [fold(unit.key), unit]));
	yield;
	yield* inPieces(mentioned, ({ unit }) => {
		const before = planned.get(fold(unit.key));
		const parentKey =
			unit.parent === undefined ? before?.parentKey : finder.findKey(unit.parent, planned);
		planned.set(fold(unit.key), { key: before?.key ?? unit.key, name: unit.name, parentKey });
	});
	const outside = new Set<string>();
	yield* inPieces(mentioned, (entry) => {
		const unit = planned.get(fold(entry.unit.key));
		if (!unit || !isInLoop(unit, planned, outside)) return;
		notes.push({ line: entry.line, kind: 'unitLoop', value: unit.name });
		planned.set(fold(unit.key), { ...unit, parentKey: undefined });
	});

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

/** Goes up from a unit, no further than to one of those that are known to lie in no loop. */
function isInLoop(
	unit: PlannedUnit,
	units: ReadonlyMap<string, PlannedUnit>,
	outside: Set<string>
): boolean {
	const seen = new Set<string>();
	let at: PlannedUnit | undefined = unit;
	while (at && !outside.has(at.key) && !seen.has(at.key)) {
		seen.add(at.key);
		at = at.parentKey === undefined ? undefined : units.get(fold(at.parentKey));
	}
	if (at && at.key === unit.key && seen.has(unit.key)) return true;

	/* What lies below a loop of others is in none. */
	for (const key of seen) {
		if (key === at?.key) break;
		outside.add(key);
	}

	return false;
}
