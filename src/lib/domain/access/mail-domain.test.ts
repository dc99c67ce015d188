import { expect, test } from 'vitest';
import { workDomainOf } from './mail-domain.ts';

test.each([
	['Lone.Bech@Kommune.DK', 'kommune.dk'],
	['lone@gmail.com', ''],
	['nobody', ''],
	['', '']
])('the workplace behind %j is %j', (address, domain) => {
	expect(workDomainOf(address)).toBe(domain);
});
