import { isIP, isIPv6 } from 'node:net';

/**
 * The key under which one visitor's misses are counted: the address, of an IPv6 address the /64
 * network, since one household or attacker has all of it. Behind a proxy that names nobody, everyone
 * shares one key.
 */
export function clientKey(event: { readonly getClientAddress: () => string }): string {
	try {
		return networkOf(event.getClientAddress());
	} catch {
		// adapter-node throws when ADDRESS_HEADER is set and the request lacks it.
		return unknown;
	}
}

export function networkOf(address: string): string {
	const plain = withoutPort(address).replace(/%.*$/u, '').toLowerCase();
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(plain)?.[1];
	if (mapped !== undefined) return mapped;
	if (!isIPv6(plain)) return isIP(plain) ? plain : unknown;

	const [head = '', tail = ''] = plain.split('::');
	const before = head === '' ? [] : head.split(':');
	const after = tail === '' ? [] : tail.split(':');
	const missing = plain.includes('::') ? 8 - before.length - after.length : 0;
	const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
	const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));

	return `${network.join(':')}::/64`;
}

/** Some proxies add the port, which changes with each connection: `192.0.2.7:4711`, `[2001:db8::1]:4711`. */
function withoutPort(address: string): string {
	const [, bracketed, plain] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/u.exec(address) ?? [];

	return bracketed ?? plain ?? address;
}

/** What is no address shares one key, so that nobody gets a new one by writing nonsense. */
const unknown = 'unknown';
