import type { RequestEvent } from '@sveltejs/kit';
import { clientKey } from '#lib/server/limits/client.ts';

type Asking = Pick<RequestEvent, 'getClientAddress' | 'locals' | 'setHeaders'>;

/** Minutes to wait before this account or network may ask for a link; undefined when it may now. */
export function waitBeforeAsking(event: Asking, email: string): number | undefined {
	const { settings, signInLimits, now } = event.locals;
	if (!settings.rateLimit) return undefined;

	return tellToWait(event, signInLimits.secondsUntilAsk(clientKey(event), email, now));
}

export function countAsk(event: Asking, email: string): void {
	event.locals.signInLimits.countAsk(clientKey(event), email, event.locals.now);
}

export function countHit(event: Asking, email: string): void {
	event.locals.signInLimits.countHit(clientKey(event), email, event.locals.now);
}

/** Counts a sign-in that goes to the organisation's login; minutes to wait after too many. */
export function waitBeforeLogin(event: Asking): number | undefined {
	const { settings, signInLimits, now } = event.locals;
	if (!settings.rateLimit) return undefined;

	return tellToWait(event, signInLimits.countLogin(clientKey(event), now));
}

export function countLoginHit(event: Asking): void {
	event.locals.signInLimits.countLoginHit(clientKey(event), event.locals.now);
}

/** Counts a miss; minutes to wait once there were too many from this network. */
export function waitAfterMiss(event: Asking): number | undefined {
	const { settings, signInLimits, now } = event.locals;
	if (!settings.rateLimit) return undefined;

	return tellToWait(event, signInLimits.countMiss(clientKey(event), now));
}

function tellToWait({ setHeaders }: Asking, seconds: number | undefined): number | undefined {
	if (seconds === undefined) return undefined;
	setHeaders({ 'retry-after': String(seconds) });

	return Math.ceil(seconds / 60);
}
