const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u');
const domainLabel = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const topDomain = /^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u;

/**
 * A mail address in the one form by which we compare addresses: small letters, no decoration.
 * Undefined for what no ordinary mail server would take.
 */
export function parseAddress(text: string): string | undefined {
	const address = text.normalize('NFC').trim().toLowerCase();
	const at = address.lastIndexOf('@');
	const local = address.slice(0, Math.max(at, 0));
	const labels = address.slice(at + 1).split('.');

	if (address.length > 254 || local.length > 64 || !localPart.test(local)) return undefined;
	if (labels.length < 2 || !labels.every((label) => domainLabel.test(label))) return undefined;
	if (!topDomain.test(labels.at(-1) ?? '')) return undefined;

	return address;
}

/** Whether two addresses lead to the same person, as far as we can tell. */
export function isSameAddress(one: string, other: string): boolean {
	return (parseAddress(one) ?? one) === (parseAddress(other) ?? other);
}
