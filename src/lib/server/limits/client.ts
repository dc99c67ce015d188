import { isIPv6 } from 'node:net';

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
		return 'unknown';
	}
}

export function networkOf(address: string): string {
	const plain = address.replace(/%.*$/u, '').toLowerCase();
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(plain)?.[1];
	if (mapped !== undefined) return mapped;
	if (!isIPv6(plain)) return plain;

	const [head = '', tail = ''] = plain.split('::');
	const before = head === '' ? [] : head.split(':');
	const after = tail === '' ? [] : tail.split(':');
	const missing = plain.includes('::') ? 8 - before.length - after.length : 0;
	const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
	const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));

	return `${network.join(':')}::/64`;
}
