/**
 * What is known of lines without trying. Arrivals come one by one at `rate` a second, whenever they like;
 * one is served in `mean` seconds. Source: Kleinrock, Queueing Systems, volume 1 (1975), chapters 3 and 5.
 */
export interface Line {
	readonly rate: number;
	readonly mean: number;
	readonly workers: number;
}

/** How likely it is that somebody who comes has to wait, where times of service are exponential (Erlang's C). */
export function erlangC({ rate, mean, workers }: Line): number {
	const offered = rate * mean;
	let term = 1;
	let sum = 0;
	for (let busy = 0; busy < workers; busy += 1) {
		sum += term;
		term *= offered / (busy + 1);
	}
	const all = term / (1 - offered / workers);

	return all / (sum + all);
}

/** Seconds that one waits on average: M/M/c. */
export function meanWait(line: Line): number {
	return erlangC(line) / (line.workers / line.mean - line.rate);
}

/** Seconds below which that part of all wait: M/M/c. */
export function waitBelow(line: Line, part: number): number {
	const waits = erlangC(line);

	return waits <= 1 - part
		? 0
		: Math.log(waits / (1 - part)) / (line.workers / line.mean - line.rate);
}

/**
 * Seconds that one waits on average before one worker whose times have the coefficient of variation
 * `spread` (Pollaczek and Khinchine, M/G/1): 1 is M/M/1, and 0, always the same, is M/D/1.
 */
export function meanWaitOfOne({ rate, mean }: Line, spread: number): number {
	const busy = rate * mean;

	return ((1 + spread ** 2) / 2) * (busy / (1 - busy)) * mean;
}
