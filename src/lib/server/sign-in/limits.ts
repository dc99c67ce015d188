import { MissLimiter } from '../limits/misses.ts';
import { alone, missWindow as within, type Sharing } from '../limits/shared.ts';

/**
 * How often one may miss in ten minutes. Asking for a link counts as a miss until a link is used, so
 * that nobody can flood a mailbox, and people of one authority do not stand in each other's way.
 */
export class SignInLimits {
	readonly #asksByAccount: MissLimiter;
	readonly #asksByNetwork: MissLimiter;
	readonly #loginsByNetwork: MissLimiter;
	readonly #missesByNetwork: MissLimiter;

	constructor(share: Sharing = alone) {
		this.#asksByAccount = new MissLimiter({ most: 5, within }, share('ask by account'));
		this.#asksByNetwork = new MissLimiter({ most: 300, within }, share('ask by network'));
		this.#loginsByNetwork = new MissLimiter({ most: 300, within }, share('login by network'));
		this.#missesByNetwork = new MissLimiter({ most: 30, within }, share('miss by network'));
	}

	/** Seconds until this network or account may ask for a link again; undefined when it may now. */
	secondsUntilAsk(network: string, email: string, now: Date): number | undefined {
		const waits = [
			this.#asksByAccount.secondsToWait(email, now),
			this.#asksByNetwork.secondsToWait(network, now)
		].filter((seconds) => seconds !== undefined);

		return waits.length === 0 ? undefined : Math.max(...waits);
	}

	countAsk(network: string, email: string, now: Date): void {
		this.#asksByAccount.count(email, now);
		this.#asksByNetwork.count(network, now);
	}

	/**
	 * Counts a sign-in that goes to the organisation's login, until it comes back; seconds to wait once too
	 * many from this network have not.
	 */
	countLogin(network: string, now: Date): number | undefined {
		const wait = this.#loginsByNetwork.secondsToWait(network, now);
		if (wait === undefined) this.#loginsByNetwork.count(network, now);

		return wait;
	}

	/** It came back with somebody. */
	countLoginHit(network: string, now: Date): void {
		this.#loginsByNetwork.forgive(network, now);
	}

	/** Counts a link that does not exist or a wrong code; seconds to wait once there were too many. */
	countMiss(network: string, now: Date): number | undefined {
		const wait = this.#missesByNetwork.secondsToWait(network, now);
		if (wait === undefined) this.#missesByNetwork.count(network, now);

		return wait;
	}

	/** Somebody came in: what they asked for was no miss. */
	countHit(network: string, email: string, now: Date): void {
		this.#asksByAccount.forget(email, now);
		this.#asksByNetwork.forgive(network, now);
	}
}
