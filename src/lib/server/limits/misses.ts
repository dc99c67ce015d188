interface Tally {
	count: number;
	readonly until: number;
}

/**
 * Counts misses by key and says when a key has had too many. Hits are never counted: a whole
 * authority may share one address. Kept in memory, each process for itself, and forgotten with it.
 */
export class MissLimiter {
	readonly #most: number;
	readonly #within: number;
	readonly #tallies = new Map<string, Tally>();

	/** `within` is in milliseconds, counted from the first miss. */
	constructor({ most, within }: { readonly most: number; readonly within: number }) {
		this.#most = most;
		this.#within = within;
	}

	/** Seconds until the key may try again, or undefined when it may now. */
	secondsToWait(key: string, now: Date): number | undefined {
		const tally = this.#find(key, now);
		if (!tally || tally.count < this.#most) return undefined;

		return Math.ceil((tally.until - now.getTime()) / 1000);
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
		this.#tallies.delete(key);
	}

	#find(key: string, now: Date): Tally | undefined {
		const tally = this.#tallies.get(key);

		return tally && tally.until > now.getTime() ? tally : undefined;
	}

	/** The oldest keys go first when there are very many, so that nobody can fill the memory. */
	#begin(key: string, now: Date): void {
		this.#tallies.delete(key);
		if (this.#tallies.size >= mostKeys) {
			const [oldest] = this.#tallies.keys();
			if (oldest !== undefined) this.#tallies.delete(oldest);
		}
		this.#tallies.set(key, { count: 1, until: now.getTime() + this.#within });
	}
}

const mostKeys = 20_000;
