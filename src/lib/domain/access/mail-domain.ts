import { parseAddress } from '../rater-group/address.ts';

/** Where anybody can have an address, so that sharing the domain says nothing. */
const open: ReadonlySet<string> = new Set([
	...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.dk', 'hotmail.com', 'hotmail.dk'],
	...['live.com', 'live.dk', 'msn.com', 'yahoo.com', 'yahoo.dk', 'icloud.com', 'me.com', 'mac.com'],
	...['proton.me', 'protonmail.com', 'mail.com', 'mail.dk', 'stofanet.dk', 'tdcadsl.dk', 'jubii.dk']
]);

/** The domain of an address that belongs to a workplace; empty where anybody can have one. */
export function workDomainOf(address: string): string {
	const domain = parseAddress(address)?.split('@')[1] ?? '';

	return open.has(domain) ? '' : domain;
}
