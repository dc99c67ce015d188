import { fQuantile, normalMultiplier, type Bounds } from './distributions.ts';

/**
 * The score interval of a share, `favourable` of `n` (Wilson 1927), without continuity correction.
 * Undefined where n = 0; never leaves 0 to 1.
 */
export function wilsonInterval(favourable: number, n: number, level = 0.95): Bounds | undefined {
	if (n === 0) return undefined;
	const z = normalMultiplier(level);
	const share = favourable / n;
	const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
	const halfWidth = ((z / n) * Math.sqrt(n * share * (1 - share) + z ** 2 / 4)) / (1 + z ** 2 / n);

	return [favourable === 0 ? 0 : middle - halfWidth, favourable === n ? 1 : middle + halfWidth];
}

/** The exact binomial interval of a share (Clopper & Pearson 1934), by quantiles of F. */
export function clopperPearsonInterval(
	favourable: number,
	n: number,
	level = 0.95
): Bounds | undefined {
	if (n === 0) return undefined;
	const tail = (1 - level) / 2;
	const others = n - favourable;
	const odds = (k: number, rest: number, p: number) => (k / rest) * fQuantile(p, 2 * k, 2 * rest);
	const low = favourable === 0 ? 0 : asShare(odds(favourable, others + 1, tail));
	const high = others === 0 ? 1 : asShare(odds(favourable + 1, others, 1 - tail));

	return [low, high];
}

function asShare(odds: number): number {
	return odds / (1 + odds);
}
