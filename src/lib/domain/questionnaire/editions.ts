import type { Questionnaire } from './definition.ts';

/** One version of the questionnaire, the years that it was used in, and what came and went with it. */
export interface Edition {
	readonly version: string;
	readonly statements: number;
	readonly years: readonly number[];
	/** Numbers of statements; undefined in the first edition. */
	readonly changes: { readonly added: number; readonly removed: number } | undefined;
}

/** A questionnaire, and a year of the country that asked it; no year where none has yet. */
export interface Use {
	readonly questionnaire: Questionnaire;
	readonly year?: number;
}

/** Each version once, in the order in which they are first used. */
export function listEditions(uses: readonly Use[]): readonly Edition[] {
	const versions = [
		...new Map(uses.map((use) => [use.questionnaire.instrument.version, use.questionnaire]))
	];

	return versions.map(([version, questionnaire], index) => ({
		version,
		statements: idsOf(questionnaire).size,
		years: uses.flatMap(({ questionnaire: used, year }) =>
			used.instrument.version === version && year !== undefined ? [year] : []
		),
		changes: countChanges(questionnaire, versions[index - 1]?.[1])
	}));
}

function countChanges(now: Questionnaire, before: Questionnaire | undefined): Edition['changes'] {
	if (!before) return undefined;
	const [ids, earlier] = [idsOf(now), idsOf(before)];

	return { added: ids.difference(earlier).size, removed: earlier.difference(ids).size };
}

function idsOf({ themes }: Questionnaire): ReadonlySet<string> {
	return new Set(themes.flatMap(({ items }) => items.map(({ id }) => id)));
}
