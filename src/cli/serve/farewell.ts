import type { IncomingMessage, ServerResponse } from 'node:http';

/** Milliseconds without a question after which nobody is taken to look any more. */
const lastLook = 10_000;

/**
 * Takes leave of a proxy that looks at /readyz to see whom it may send people to. It is told before the
 * door closes: what is sent on while it closes would be lost. Where nobody looks, nobody is told.
 */
export class Farewell {
	#lookedAt = -Infinity;
	#isLeaving = false;
	readonly #passing: () => number;

	/** `passing` is a clock that nobody can set, in milliseconds. */
	constructor(passing: () => number) {
		this.#passing = passing;
	}

	/** Milliseconds in which whoever looks learns of it; none where nobody does. */
	begin(): number {
		this.#isLeaving = true;

		return this.#passing() - this.#lookedAt < lastLook ? timeToLook : 0;
	}

	/** Notes who looks, and answers for a server that is leaving. False where the application answers. */
	answers({ url }: IncomingMessage, response: ServerResponse): boolean {
		if (this.#isLeaving) response.setHeader('connection', 'close');
		if (url !== '/readyz') return false;
		this.#lookedAt = this.#passing();
		if (this.#isLeaving) response.writeHead(503, { 'content-type': 'text/plain' }).end('leaving\n');

		return this.#isLeaving;
	}
}

/** Long enough for two looks a second apart, and short enough for all else within ten seconds. */
const timeToLook = 2_500;
