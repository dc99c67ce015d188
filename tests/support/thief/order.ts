import type { Value } from './copy.ts';

/** Something that lies somewhere, and when the person behind it came. */
export interface Placed {
	readonly arrival: number;
	readonly place: Value;
}

/** What an order says about arrival: as many standard deviations as it lies from saying nothing. */
export const mostDeviations = 5;

/**
 * Spearman's rank correlation between where things lie and when they came, in standard deviations.
 * Random places give 0, give or take 1; the order of arrival, or its reverse, the root of how many
 * there are.
 */
export function orderAgainstArrival(things: readonly Placed[]): number {
	const n = things.length;
	if (n < 3) return 0;
	const arrivals = rank(things.map(({ arrival }) => arrival));
	const places = rank(things.map(({ place }) => place));
	const [a, b] = [deviations(arrivals), deviations(places)];
	const product = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
	const spread = Math.sqrt(sumOfSquares(a) * sumOfSquares(b));

	return spread === 0 ? 0 : (product / spread) * Math.sqrt(n - 1);
}

/** The place of each value among all, equal ones at the middle of theirs. */
function rank(values: readonly Value[]): readonly number[] {
	const sorted = values
		.map((value, at) => ({ value, at }))
		.sort((one, other) => compare(one.value, other.value));
	const ranks = values.map(() => 0);
	for (let from = 0; from < sorted.length;) {
		let to = from;
		while (to + 1 < sorted.length && compare(sorted[to + 1]?.value, sorted[from]?.value) === 0)
			to++;
		for (let each = from; each <= to; each++) ranks[sorted[each]?.at ?? 0] = (from + to) / 2;
		from = to + 1;
	}

	return ranks;
}

function compare(one: Value | undefined, other: Value | undefined): number {
	if (isNumber(one) && isNumber(other)) return Number(one) - Number(other);
	const [a, b] = [String(one), String(other)];

	return a < b ? -1 : Number(a > b);
}

/** Large whole numbers come from PostgreSQL as text. */
function isNumber(value: Value | undefined): boolean {
	return typeof value === 'number' || (typeof value === 'string' && /^\d{1,15}$/u.test(value));
}

function deviations(values: readonly number[]): readonly number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;

	return values.map((value) => value - mean);
}

function sumOfSquares(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value ** 2, 0);
}
