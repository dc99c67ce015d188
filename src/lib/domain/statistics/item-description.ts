import { type Bounds } from './distributions.ts';
import { clopperPearsonInterval, wilsonInterval } from './proportion.ts';
import { deviationOf, meanOf, medianOf } from './sample.ts';

export interface ItemRule {
	readonly categories: readonly number[];
	/** The categories that count as favourable. */
	readonly favourable: readonly number[];
	readonly level?: number;
}

export interface ItemDescription {
	readonly n: number;
	readonly missing: number;
	/** One a category, in their order. */
	readonly counts: readonly number[];
	/** Of those who answered; empty where nobody did. */
	readonly percent: readonly number[];
	readonly mean: number | undefined;
	/** With n - 1; undefined below two answers. */
	readonly sd: number | undefined;
	readonly se: number | undefined;
	readonly median: number | undefined;
	readonly favourableShare: number | undefined;
	readonly wilson: Bounds | undefined;
	readonly clopperPearson: Bounds | undefined;
}

/** Describes the answers to one item, in scale points. Where all are missing only the counts remain. */
export function describeItem(
	answers: readonly (number | undefined)[],
	{ categories, favourable, level = 0.95 }: ItemRule
): ItemDescription {
	const values = answers.filter((value) => value !== undefined);
	const n = values.length;
	const counts = categories.map((category) => values.filter((value) => value === category).length);
	const liked = values.filter((value) => favourable.includes(value)).length;
	const sd = deviationOf(values);

	return {
		n,
		missing: answers.length - n,
		counts,
		percent: n === 0 ? [] : counts.map((count) => (100 * count) / n),
		mean: meanOf(values),
		sd,
		se: sd === undefined ? undefined : sd / Math.sqrt(n),
		median: medianOf(values),
		favourableShare: n === 0 ? undefined : liked / n,
		wilson: wilsonInterval(liked, n, level),
		clopperPearson: clopperPearsonInterval(liked, n, level)
	};
}
