import type { TimePart } from './read.ts';

/** The part of the time that a leader would most like to have more of, and the one with most to give. */
export interface TimeShift {
	readonly more: string;
	readonly less: string;
}

/** Undefined where nothing is to be moved, or one of the two questions was left empty. */
export function findTimeShift(parts: readonly TimePart[]): TimeShift | undefined {
	const shifts = parts.flatMap(({ id, now, wished }) =>
		now?.shown && wished?.shown ? [{ id, by: Math.round(100 * (wished.low - now.low)) }] : []
	);
	const more = shifts.reduce(larger, { id: '', by: 0 });
	const less = shifts.map(({ id, by }) => ({ id, by: -by })).reduce(larger, { id: '', by: 0 });
	if (more.id === '' || less.id === '') return undefined;

	return { more: more.id, less: less.id };
}

interface Shift {
	readonly id: string;
	readonly by: number;
}

/** The first of equals stays. */
function larger(one: Shift, other: Shift): Shift {
	return other.by > one.by ? other : one;
}
