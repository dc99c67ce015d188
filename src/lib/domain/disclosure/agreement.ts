import type { Counts } from './tally.ts';

/** How alike a group answers a theme. */
export type Agreement = 'high' | 'medium' | 'low';

/**
 * The word for a theme's average deviation: the mean over its statements of how far answers lie from
 * the statement's mean (Burke & Dunlap 2002), cut at 5/6 and 5/4 of a scale point. Fractions are
 * compared as whole numbers, so that nothing hangs on the last bit.
 */
export function judgeAgreement(items: readonly Counts[]): Agreement {
	const [numerator, denominator] = items.map(averageDeviation).reduce(addFractions, [0n, 1n]);
	const scaled = numerator * 12n;
	const whole = denominator * BigInt(items.length);

	if (scaled <= 10n * whole) return 'high';

	return scaled <= 15n * whole ? 'medium' : 'low';
}

/** Bounds of the average deviation that each word stands for. */
export const agreementBounds: Readonly<Record<Agreement, readonly [number, number]>> = {
	high: [0, 5 / 6],
	medium: [5 / 6, 5 / 4],
	low: [5 / 4, 2]
};

type Fraction = readonly [bigint, bigint];

function averageDeviation(counts: Counts): Fraction {
	const valid = counts.reduce((total, count) => total + count, 0);
	const sum = counts.reduce((total, count, index) => total + count * (index + 1), 0);
	const deviations = counts.reduce(
		(total, count, index) => total + count * Math.abs((index + 1) * valid - sum),
		0
	);

	return [BigInt(deviations), BigInt(valid * valid)];
}

function addFractions([a, b]: Fraction, [c, d]: Fraction): Fraction {
	return [a * d + c * b, b * d];
}
