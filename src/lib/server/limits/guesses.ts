import { error, type RequestEvent } from '@sveltejs/kit';
import { clientKey } from './client.ts';
import { MissLimiter } from './misses.ts';
import { alone, missWindow, type Sharing } from './shared.ts';

/** What of a request says who guesses. */
export type Guess = Pick<RequestEvent, 'request' | 'getClientAddress' | 'locals' | 'setHeaders'>;

/**
 * Counts requests for links and ids that are not there, or not theirs, by network and by account.
 * The secrets are too long to be guessed; this tells the one who tries, and makes floods visible.
 * What is there is given also to somebody who has to wait, since others may share their address.
 */
export class Guesses {
	readonly #misses: MissLimiter;

	constructor(share: Sharing = alone) {
		this.#misses = new MissLimiter({ most: 60, within: missWindow }, share('guess'));
	}

	/** Counts a miss of everybody concerned; seconds to wait once there were too many. */
	count(keys: readonly string[], now: Date): number | undefined {
		const waits = keys
			.map((key) => this.#misses.secondsToWait(key, now))
			.filter((seconds) => seconds !== undefined);
		if (waits.length > 0) return Math.max(...waits);
		keys.forEach((key) => this.#misses.count(key, now));

		return undefined;
	}

	/** Waits until the other processes know all that this one does. */
	settle(): Promise<void> {
		return this.#misses.settle();
	}
}

/** Ends a request for something that is not there, or not theirs: 404, and 429 after too many. */
export function missed(event: Guess, words = 'not found'): never {
	error(hasToWait(event) ? 429 : 404, words);
}

/** Counts a miss, and says whether there were too many, in the answer's `Retry-After` too. */
export function hasToWait(event: Guess): boolean {
	const { settings, guesses, actor, now } = event.locals;
	if (!settings.rateLimit) return false;
	const before = judged.get(event.request);
	if (before !== undefined) return before;

	const keys = [clientKey(event), ...(actor ? [`account ${actor.accountId}`] : [])];
	const seconds = guesses.count(keys, now);
	if (seconds !== undefined) event.setHeaders({ 'retry-after': String(seconds) });
	judged.set(event.request, seconds !== undefined);

	return seconds !== undefined;
}

/** A request may come here from its layout and from its page, and misses once. */
const judged = new WeakMap<Request, boolean>();
