import type { IncomingMessage } from 'node:http';
import type { Proxy } from '#lib/server/environment.ts';

/**
 * Fills in the header that names the visitor's address where it is missing or too short, as in a
 * health check that does not pass the proxy. The adapter would end such a request with an error.
 */
export function completeAddress(request: IncomingMessage, proxy: Proxy | undefined): void {
	if (!proxy) return;

	const { headers, socket } = request;
	const given = [headers[proxy.addressHeader] ?? []].flat().join(',');
	const addresses = given.split(',').filter((address) => address.trim() !== '');
	const wanted = proxy.addressHeader === 'x-forwarded-for' ? proxy.depth : 1;
	const missing = Math.max(0, wanted - addresses.length);

	if (missing === 0) return;

	const own = new Array<string>(missing).fill(socket.remoteAddress ?? 'unknown');
	headers[proxy.addressHeader] = [...own, ...addresses].join(', ');
}
