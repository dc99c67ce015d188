import { absent } from './columns.ts';
import type { Fraction } from './display.ts';
import type { Frame, FramedCell } from './frame.ts';
import type { OrganisationPart } from './tabulate.ts';
import { halfUp, millionths } from './team-values.ts';

/** How many values part a group in twenty equal parts. */
const parts = 20;

/**
 * The values that part leaders' means at 5, 10 … 95 per cent, in tenths: quantiles of type 7 (Hyndman &
 * Fan 1996), in whole numbers until they are rounded.
 */
export function cutPoints(values: Int32Array): readonly number[] {
	const sorted = values.toSorted();

	return Array.from({ length: parts - 1 }, (_, index) => {
		const position = (sorted.length - 1) * (index + 1);
		const rest = position % parts;
		const below = sorted[(position - rest) / parts] ?? 0;
		const above = sorted[(position - rest) / parts + 1] ?? below;

		return halfUp(10 * (parts * below + rest * (above - below)), parts * millionths);
	});
}

/** The values of the units of one cell. */
export function valuesWithin(frame: Frame, cell: FramedCell, values: Int32Array): Int32Array {
	const isInside = new Uint8Array(frame.slotPart.length);
	for (const slot of cell.slots) isInside[slot] = 1;

	const found = new Int32Array(values.length);
	let count = 0;
	for (let unit = 0; unit < values.length; unit += 1) {
		const value = values[unit] ?? absent;
		if (value === absent || isInside[frame.slotOf[unit] ?? 0] === 0) continue;
		found[count] = value;
		count += 1;
	}

	return found.subarray(0, count);
}

/** The median of organisations' means, each organisation one, in scale points. */
export function medianOfOrganisations(organisations: readonly OrganisationPart[]): Fraction {
	const means = organisations
		.map(({ sum, leaders }): Fraction => [BigInt(sum), BigInt(leaders)])
		.toSorted(([a, b], [c, d]) => Number(a * d - c * b));
	const [a, b] = means[Math.floor((means.length - 1) / 2)] ?? [0n, 1n];
	const [c, d] = means[Math.floor(means.length / 2)] ?? [0n, 1n];

	return [a * d + c * b, 2n * b * d * BigInt(millionths)];
}
