import type { Population, ShownFigure } from '../figure.ts';

/**
 * Whether a mean of many teams is no more than the mean of what is published of each, weighted by how
 * many answered in it: then it tells nothing that they do not. A band enters with both its ends.
 */
export function followsFrom(
	figure: ShownFigure<Population>,
	parts: readonly ShownFigure<Population>[]
): boolean {
	const people = sum(parts.map(({ n }) => n));
	if (people === 0) return false;
	const low = sum(parts.map((part) => part.n * valueOf(part)[0]));
	const high = sum(parts.map((part) => part.n * valueOf(part)[1]));

	return twentieths(figure.low) * people <= low && high <= twentieths(figure.high) * people;
}

/** In twentieths: a rounded value, whose bounds are odd, or both ends of a band. */
function valueOf({ low, high }: ShownFigure<Population>): readonly [number, number] {
	const [from, to] = [twentieths(low), twentieths(high)];
	if (from % 2 === 0 && to % 2 === 0) return [from, to];
	const value = from % 2 === 0 ? to - 1 : from + 1;

	return [value, value];
}

function twentieths(value: number): number {
	return Math.round(20 * value);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
