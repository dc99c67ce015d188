import { error, type RequestEvent } from '@sveltejs/kit';
import { countLoginHit, waitAfterMiss } from '../limits.ts';

/** Somebody came back from the login, and is in. */
export function countArrival(event: RequestEvent): void {
	countLoginHit(event);
}

/** Whoever tries many made-up answers is told to wait, as with links in mails. */
export function slowDown(event: RequestEvent): void {
	if (waitAfterMiss(event) !== undefined) error(429);
}
