import type { Handle } from '@sveltejs/kit';
import type { Log } from '../log.ts';

/** Milliseconds after which a request is called slow. */
const slow = 2_000;

/**
 * Lets a request pass, and tells of one that took long: by the pattern of its route, never by its path.
 * Where people answer nothing is told at all; how long it takes there is in the figures of /metrics.
 */
export async function noticeSlow(
	log: Pick<Log, 'warn'>,
	passing: () => number,
	{ event, resolve }: Parameters<Handle>[0]
): Promise<Response> {
	const began = passing();
	const response = await resolve(event);
	const milliseconds = Math.round(passing() - began);
	const route = event.route.id;
	if (milliseconds > slow && route !== null && !route.startsWith('/s/'))
		log.warn({ route, milliseconds }, 'a slow answer');

	return response;
}
