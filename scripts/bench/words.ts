/** A time to three figures or so, in the unit that suits it. */
export function inMilliseconds(milliseconds: number): string {
	if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
	if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
	if (milliseconds >= 10) return `${milliseconds.toFixed(0)} ms`;
	if (milliseconds >= 0.1) return `${milliseconds.toFixed(2)} ms`;

	return `${(milliseconds * 1000).toFixed(1)} µs`;
}

/** One part of another: "1/340" where it is small, else "0.85". */
export function inParts(one: number, other: number): string {
	const ratio = one / other;

	return ratio < 0.05 ? `1/${(1 / ratio).toFixed(0)}` : ratio.toFixed(2);
}
