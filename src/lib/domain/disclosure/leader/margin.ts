import type { GroupSize } from '../figure.ts';

/**
 * Half of the 95 % interval around a group's mean, in thousandths of a scale point and rounded up:
 * 1.96 spread / root n, with the finite population correction (Cochran 1977), so that it is nothing
 * where everybody answered. `spread` in thousandths.
 */
export function marginOf(spread: number, size: GroupSize): number {
	return rootOf(spread, opennessOf(size));
}

/** How far two rounds' means must lie apart to be more than chance, in thousandths, by the same rule. */
export function criticalDifference(spread: number, now: GroupSize, earlier: GroupSize): number {
	const [a, b] = opennessOf(now);
	const [c, d] = opennessOf(earlier);

	return rootOf(spread, [a * d + c * b, b * d]);
}

type Fraction = readonly [bigint, bigint];

/** 1/n - 1/N, and nothing where as many as were invited have answered, or more. */
function opennessOf({ n, invited }: GroupSize): Fraction {
	if (n >= invited) return [0n, 1n];

	return [BigInt(invited - n), BigInt(n) * BigInt(invited)];
}

/** The least whole number that is 1.96 spread root(fraction) or more: whole numbers decide, not floats. */
function rootOf(spread: number, [numerator, denominator]: Fraction): number {
	const square = (196n * BigInt(spread)) ** 2n * numerator;
	const isEnough = (root: bigint) => (100n * root) ** 2n * denominator >= square;
	let root = BigInt(Math.floor(1.96 * spread * Math.sqrt(Number(numerator) / Number(denominator))));
	while (!isEnough(root)) root += 1n;
	while (root > 0n && isEnough(root - 1n)) root -= 1n;

	return Number(root);
}
