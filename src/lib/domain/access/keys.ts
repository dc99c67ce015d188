/**
 * Where the keys of rounds are needed: to answer, to open and stop rounds, to change their lists, to hand
 * rounds over. Of several machines one has the keys, and the proxy sends there whatever begins so.
 */
export const keyPaths = ['/s/', '/evaluering/', '/organisation/', '/drift/'] as const;

/** Whether a route can only be served where the keys are. */
export function needsKeys(routeId: string): boolean {
	const path = `${routeId.replace(/\/\([^)]*\)/gu, '')}/`;

	return keyPaths.some((start) => path.startsWith(start));
}
