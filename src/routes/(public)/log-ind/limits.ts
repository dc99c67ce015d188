import type { RequestEvent } from '@sveltejs/kit';
import { clientKey } from '#lib/server/limits/client.ts';
import { SignInLimits } from '#lib/server/sign-in/limits.ts';

/** Shared by the pages of the sign-in, and forgotten when the program stops. */
const limits = new SignInLimits();

type Asking = Pick<RequestEvent, 'getClientAddress' | 'locals' | 'setHeaders'>;

/** Minutes to wait before this account or network may ask for a link; undefined when it may now. */
export function waitBeforeAsking(event: Asking, email: string): number | undefined {
	const { settings, now } = event.locals;
	if (!settings.rateLimit) return undefined;

	return tellToWait(event, limits.secondsUntilAsk(clientKey(event), email, now));
}

export function countAsk(event: Asking, email: string): void {
	limits.countAsk(clientKey(event), email, event.locals.now);
}

export function countHit(event: Asking, email: string): void {
	limits.countHit(clientKey(event), email, event.locals.now);
}

/** Counts a sign-in that goes to the organisation's login; minutes to wait after too many. */
export function waitBeforeLogin(event: Asking): number | undefined {
	const { settings, now } = event.locals;
	if (!settings.rateLimit) return undefined;

	return tellToWait(event, limits.countLogin(clientKey(event), now));
}

export function countLoginHit(event: Asking): void {
	limits.countLoginHit(clientKey(event), event.locals.now);
}

/** Counts a miss; minutes to wait once there were too many from this network. */
export function waitAfterMiss(event: Asking): number | undefined {
	const { settings, now } = event.locals;
	if (!settings.rateLimit) return undefined;

	return tellToWait(event, limits.countMiss(clientKey(event), now));
}

function tellToWait({ setHeaders }: Asking, seconds: number | undefined): number | undefined {
	if (seconds === undefined) return undefined;
	setHeaders({ 'retry-after': String(seconds) });

	return Math.ceil(seconds / 60);
}
