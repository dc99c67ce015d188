import type { VectorCase, VectorSet } from './vector-case.ts';

/** A case, with all that is needed to work it out. */
export interface Question {
	readonly set: VectorSet;
	readonly asked: VectorCase;
	/** The level of its intervals. */
	readonly level: number;
}

/** Results by the names that cases give them. */
export type Answer = Readonly<Record<string, unknown>>;

/** The results of those names, each none where there is no result at all. */
export function named(names: string, found: object | undefined): Answer {
	const results = new Map<string, unknown>(Object.entries(found ?? {}));

	return Object.fromEntries(names.split(' ').map((name) => [name, results.get(name)]));
}
