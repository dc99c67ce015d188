import { addressOf } from './table.ts';

/**
 * Whether scripts of other sites may read what is at an address: the figures of the country and the
 * description of the interface, which are everybody’s. Nothing there depends on who asks.
 */
export function isShared(routeId: string | null): boolean {
	const address = routeId === null ? '' : addressOf(routeId);

	return (
		address === '/api/v1/openapi.json' ||
		address === '/api/v1/national' ||
		address.startsWith('/api/v1/national/')
	);
}
