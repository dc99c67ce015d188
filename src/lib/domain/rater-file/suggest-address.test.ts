import { expect, test } from 'vitest';
import { listDomains, suggestAddress } from './suggest-address.ts';

test.each([
	['anna@kommune,dk', 'anna@kommune.dk'],
	['anna @kommune.dk', 'anna@kommune.dk'],
	['anna(at)kommune.dk', 'anna@kommune.dk'],
	['anna at kommune.dk', 'anna@kommune.dk'],
	['anna@@kommune.dk', 'anna@kommune.dk'],
	['anna@kommune..dk', 'anna@kommune.dk'],
	['anna.@kommune.dk', 'anna@kommune.dk'],
	['søren.åby@kommune.dk', 'soeren.aaby@kommune.dk'],
	['anna@kommune', 'anna@kommune.dk'],
	['anna@komune.d', 'anna@kommune.dk'],
	['anna.kommune.dk', 'anna@kommune.dk'],
	['annakommune.dk', 'anna@kommune.dk'],
	['anna', undefined],
	['kommune.dk', undefined],
	['', undefined]
])('%j was probably %j', (text, address) => {
	expect(suggestAddress(text, ['kommune.dk', 'region.dk'])).toBe(address);
});

test('the domains that most have come first', () => {
	expect(listDomains(['a@x.dk', 'b@y.dk', 'c@y.dk'])).toEqual(['y.dk', 'x.dk']);
});
