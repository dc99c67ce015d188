import { parseAddress } from '../rater-group/address.ts';

/** Where anybody can have an address, so that sharing the domain says nothing. */
const open: ReadonlySet<string> = new Set([
	...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.dk', 'hotmail.com', 'hotmail.dk'],
	...['live.com', 'live.dk', 'msn.com', 'yahoo.com', 'yahoo.dk', 'icloud.com', 'me.com', 'mac.com'],
	...['proton.me', 'protonmail.com', 'mail.com', 'mail.dk', 'stofanet.dk', 'tdcadsl.dk', 'jubii.dk']
]);

/** The domain of an address that belongs to a workplace; empty where anybody can have one. */
export function workDomainOf(address: string): string {
	const domain = domainOf(address);

	return open.has(domain) ? '' : domain;
}

/** Whether an address is at one of these domains; what is below a domain is another one. */
export function isAtDomain(address: string, domains: readonly string[]): boolean {
	return domains.includes(domainOf(address));
}

function domainOf(address: string): string {
	return parseAddress(address)?.split('@')[1] ?? '';
}
