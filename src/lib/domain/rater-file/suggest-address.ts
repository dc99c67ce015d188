import { findNearest } from '../import/nearest.ts';
import { parseAddress } from '../rater-group/address.ts';

/**
 * What somebody probably meant to write where an address should stand, judged by the domains that the
 * others have. Undefined where it could be anything.
 */
export function suggestAddress(text: string, domains: readonly string[]): string | undefined {
	const tidy = text
		.toLowerCase()
		.replaceAll(/\s*[([{]?(?:\bat\b|snabel-?a)[)\]}]?\s*/gu, '@')
		.replaceAll(/@+/gu, '@')
		.replaceAll(/[\s<>"]+/gu, '')
		.replaceAll(/[,;]/gu, '.')
		.replaceAll(/\.{2,}/gu, '.')
		.replace(/^\.|\.$/gu, '');
	const at = tidy.lastIndexOf('@');
	const address = at === -1 ? insertAt(tidy, domains) : mendDomain(tidy, at, domains);

	return address === undefined ? undefined : parseAddress(mendLocal(address));
}

/** The domains of these addresses, the most common first, at most so many. */
export function listDomains(addresses: Iterable<string>, most = 20): readonly string[] {
	const counts = new Map<string, number>();
	for (const address of addresses) {
		const domain = address.slice(address.lastIndexOf('@') + 1);
		counts.set(domain, (counts.get(domain) ?? 0) + 1);
	}

	return [...counts]
		.sort(([, one], [, other]) => other - one)
		.slice(0, most)
		.map(([domain]) => domain);
}

function insertAt(text: string, domains: readonly string[]): string | undefined {
	const domain = domains.find((each) => text.endsWith(each) && text.length > each.length);
	if (domain === undefined) return undefined;

	return `${text.slice(0, -domain.length).replace(/[.\-_]$/u, '')}@${domain}`;
}

function mendDomain(text: string, at: number, domains: readonly string[]): string {
	const domain = text.slice(at + 1);
	const local = text.slice(0, at).replace(/\.$/u, '');
	if (parseAddress(`a@${domain}`) !== undefined) return `${local}@${domain}`;

	return `${local}@${findNearest(domain, domains) ?? domain}`;
}

/** Danish letters do not stand before the @ of an ordinary mail server. */
function mendLocal(address: string): string {
	const at = address.lastIndexOf('@');
	const local = address
		.slice(0, at)
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'oe')
		.replaceAll('å', 'aa')
		.replaceAll('é', 'e')
		.replaceAll('ö', 'oe')
		.replaceAll('ä', 'ae')
		.replaceAll('ü', 'u');

	return `${local}${address.slice(at)}`;
}
