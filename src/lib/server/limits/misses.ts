interface Tally {
	count: number;
	readonly since: number;
}

/**
 * Counts misses by key and says when a key has had too many. Hits are never counted: a whole
 * authority may share one address. Kept in memory, each process for itself, and forgotten with it.
 */
export class MissLimiter {
	readonly #most: number;
	readonly #within: number;
	#young = new Map<string, Tally>();
	#old = new Map<string, Tally>();

	/** `within` is in milliseconds, counted from the first miss. */
	constructor({ most, within }: { readonly most: number; readonly within: number }) {
		this.#most = most;
		this.#within = within;
	}

	/** How many keys are remembered; never more than `mostKeys`. */
	get size(): number {
		return this.#young.size + this.#old.size;
	}

	/** Seconds until the key may try again, or undefined when it may now. */
	secondsToWait(key: string, now: Date): number | undefined {
		const tally = this.#find(key, now);
		if (!tally || tally.count < this.#most) return undefined;
		const left = Math.min(tally.since + this.#within - now.getTime(), this.#within);

		return Math.ceil(left / 1000);
	}

	count(key: string, now: Date): void {
		const tally = this.#find(key, now);
		if (tally) tally.count += 1;
		else this.#begin(key, now);
	}

	/** Takes one miss back: what was counted turned out to be meant well. */
	forgive(key: string, now: Date): void {
		const tally = this.#find(key, now);
		if (tally && tally.count > 0) tally.count -= 1;
	}

	forget(key: string): void {
		this.#young.delete(key);
		this.#old.delete(key);
	}

	/** A tally from far ahead is from before the clock was set back, and nobody waits for that. */
	#find(key: string, now: Date): Tally | undefined {
		const tally = this.#young.get(key) ?? this.#old.get(key);

		return tally && Math.abs(now.getTime() - tally.since) < this.#within ? tally : undefined;
	}

	/**
	 * The older half of the keys goes at once when there are very many, so that nobody can fill the
	 * memory. One at a time would have a Map search for its first key, and cost ever more.
	 */
	#begin(key: string, now: Date): void {
		if (this.#young.size >= mostKeys / 2) {
			this.#old = this.#young;
			this.#young = new Map();
		}
		this.#young.set(key, { count: 1, since: now.getTime() });
	}
}

export const mostKeys = 20_000;
