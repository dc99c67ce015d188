import type { SharedMisses, Tally } from './shared.ts';

interface OwnTally {
	count: number;
	readonly since: number;
}

/**
 * Counts misses by key and says when a key has had too many. Hits are never counted: a whole
 * authority may share one address. Kept in memory, and forgotten with the process.
 *
 * Where several processes serve, each tells the others of a miss after it has answered, and hears how
 * many there are: whoever goes from one to the next gets one more try at each of them. Nobody waits for
 * that, one connection does it, and while the database is away each process counts alone.
 */
export class MissLimiter {
	readonly #most: number;
	readonly #within: number;
	readonly #shared: SharedMisses | undefined;
	/** What the others do not know yet, by key: misses, less those taken back. */
	readonly #untold = new Map<string, { change: number; now: Date }>();
	#telling: Promise<void> | undefined;
	#young = new Map<string, OwnTally>();
	#old = new Map<string, OwnTally>();

	/** `within` is in milliseconds, counted from the first miss. */
	constructor(
		{ most, within }: { readonly most: number; readonly within: number },
		shared?: SharedMisses
	) {
		this.#most = most;
		this.#within = within;
		this.#shared = shared;
	}

	/** How many keys are remembered; never more than `mostKeys`. */
	get size(): number {
		return this.#young.size + this.#old.size;
	}

	/** Seconds until the key may try again, or undefined when it may now. */
	secondsToWait(key: string, now: Date): number | undefined {
		const tally = this.#find(key, now);
		if (!tally || tally.count < this.#most) return undefined;
		/* Somebody may have come in by another process since. */
		this.#tell(key, 0, now);
		const left = Math.min(tally.since + this.#within - now.getTime(), this.#within);

		return Math.ceil(left / 1000);
	}

	count(key: string, now: Date): void {
		const tally = this.#find(key, now);
		if (tally) tally.count += 1;
		else this.#begin(key, { count: 1, since: now.getTime() });
		this.#tell(key, 1, now);
	}

	/** Takes one miss back: what was counted turned out to be meant well. */
	forgive(key: string, now: Date): void {
		const tally = this.#find(key, now);
		if (tally && tally.count > 0) tally.count -= 1;
		this.#tell(key, -1, now);
	}

	/** Takes all of them back. */
	forget(key: string, now: Date): void {
		this.#drop(key);
		this.#tell(key, -allOfThem, now);
	}

	/** Waits until the other processes know all that this one does. */
	async settle(): Promise<void> {
		await this.#telling;
	}

	#tell(key: string, change: number, now: Date): void {
		if (!this.#shared || this.#untold.size >= mostKeys) return;
		const before = this.#untold.get(key)?.change ?? 0;
		this.#untold.set(key, { change: before + change, now });
		this.#telling ??= this.#tellAll(this.#shared).finally(() => (this.#telling = undefined));
	}

	async #tellAll(shared: SharedMisses): Promise<void> {
		try {
			for (const [key, { change, now }] of this.#untold) {
				this.#untold.delete(key);
				const known = change === 0 ? shared.find(key) : shared.add(key, change, now);
				this.#adopt(key, await known);
			}
		} catch {
			/* It can wait no longer than it would count. */
			this.#untold.clear();
		}
	}

	/** What all know, and what has happened here since they were told. */
	#adopt(key: string, known: Tally | undefined): void {
		const since = this.#untold.get(key)?.change ?? 0;
		this.#drop(key);
		if (known) this.#begin(key, { ...known, count: Math.max(0, known.count + since) });
	}

	#drop(key: string): void {
		this.#young.delete(key);
		this.#old.delete(key);
	}

	/** A tally from far ahead is from before the clock was set back, and nobody waits for that. */
	#find(key: string, now: Date): OwnTally | undefined {
		const tally = this.#young.get(key) ?? this.#old.get(key);

		return tally && Math.abs(now.getTime() - tally.since) < this.#within ? tally : undefined;
	}

	/**
	 * The older half of the keys goes at once when there are very many, so that nobody can fill the
	 * memory. One at a time would have a Map search for its first key, and cost ever more.
	 */
	#begin(key: string, tally: OwnTally): void {
		if (this.#young.size >= mostKeys / 2) {
			this.#old = this.#young;
			this.#young = new Map();
		}
		this.#young.set(key, tally);
	}
}

export const mostKeys = 20_000;

/** More than anybody can have missed. */
const allOfThem = 1_000_000;
