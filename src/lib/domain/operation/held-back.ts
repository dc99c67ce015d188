import type { Sample } from './exposition.ts';

/**
 * So many at least are shown at once. Whoever answers asks for some thirty pages from the first to the
 * thanks, forty where they go back: no fewer than five people's worth is ever told together.
 */
export const fewestTogether = 200;

interface Block {
	readonly buckets: readonly number[];
	readonly count: number;
	readonly sum: number;
	readonly kinds: Readonly<Record<string, number>>;
}

/**
 * A histogram of what visits cause. What is noted stays unseen until `settle`, which is called every
 * ten minutes, finds enough of it: then all of it is shown as one block. So nobody who reads the
 * figures every second learns when one person came, and in a quiet house not even on which day.
 */
export class HeldBack {
	readonly #bounds: readonly number[];
	#shown: Block;
	#hidden: Block;

	/** `bounds` are the upper ends of the histogram's classes; `kinds` what is counted beside it. */
	constructor(bounds: readonly number[], kinds: readonly string[] = []) {
		this.#bounds = bounds;
		const none = Object.fromEntries(kinds.map((kind) => [kind, 0]));
		this.#shown = { buckets: bounds.map(() => 0), count: 0, sum: 0, kinds: none };
		this.#hidden = this.#shown;
	}

	/** Counts one of a kind. One that was not announced is only in the histogram. */
	note(value: number, kind?: string): void {
		const { buckets, count, sum, kinds } = this.#hidden;
		const seen = kind === undefined ? undefined : kinds[kind];

		this.#hidden = {
			buckets: buckets.map((some, index) => some + Number(value <= (this.#bounds[index] ?? 0))),
			count: count + 1,
			sum: sum + value,
			kinds: kind === undefined || seen === undefined ? kinds : { ...kinds, [kind]: seen + 1 }
		};
	}

	/** Shows what has come together, if that is enough. */
	settle(): void {
		if (this.#hidden.count < fewestTogether) return;

		this.#shown = add(this.#shown, this.#hidden);
		this.#hidden = empty(this.#hidden);
	}

	/** The histogram as far as it is shown. */
	samples(labels: Readonly<Record<string, string>> = {}): readonly Sample[] {
		const { buckets, count, sum } = this.#shown;
		const classes = this.#bounds.map((bound, index) => ({
			suffix: '_bucket',
			labels: { ...labels, le: String(bound) },
			value: buckets[index] ?? 0
		}));

		return [
			...classes,
			{ suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
			{ suffix: '_sum', labels, value: sum },
			{ suffix: '_count', labels, value: count }
		];
	}

	/** What was counted beside it, as far as it is shown. */
	get kinds(): readonly (readonly [kind: string, count: number])[] {
		return Object.entries(this.#shown.kinds);
	}

	/** How many are shown. */
	get count(): number {
		return this.#shown.count;
	}
}

function add(one: Block, other: Block): Block {
	return {
		buckets: one.buckets.map((count, index) => count + (other.buckets[index] ?? 0)),
		count: one.count + other.count,
		sum: one.sum + other.sum,
		kinds: Object.fromEntries(
			Object.entries(one.kinds).map(([kind, count]) => [kind, count + (other.kinds[kind] ?? 0)])
		)
	};
}

function empty({ buckets, kinds }: Block): Block {
	return {
		buckets: buckets.map(() => 0),
		count: 0,
		sum: 0,
		kinds: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0]))
	};
}
