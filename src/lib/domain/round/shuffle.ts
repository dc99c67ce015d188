/**
 * A list in an order that means nothing (Fisher and Yates). `below(n)` gives a fair whole number from 0
 * to n - 1.
 */
export function shuffle<T>(list: readonly T[], below: (n: number) => number): readonly T[] {
	const shuffled = [...list];
	for (let last = shuffled.length - 1; last > 0; last--) {
		const other = below(last + 1);
		[shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
	}

	return shuffled;
}
