import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { addressOf, allows, decideAccess, nameMethods } from './table.ts';

const leader: Actor = {
	accountId: 'a',
	email: 'mette@eksempel.dk',
	name: 'Mette',
	language: 'da',
	roles: [{ organisationId: 'o', role: 'leader' }]
};

test('a route that is not in the table does not exist, for anyone', () => {
	expect(decideAccess('/hemmelig', 'GET', leader)).toBe('not_found');
	expect(decideAccess(null, 'GET', leader)).toBe('not_found');
	expect(decideAccess('/constructor', 'GET', leader)).toBe('not_found');
	expect(decideAccess('constructor', 'GET', leader)).toBe('not_found');
});

test('a visitor who is not signed in is asked to, on pages that need it only', () => {
	expect(decideAccess('/(app)/konto', 'GET', undefined)).toBe('sign_in');
	expect(decideAccess('/(app)/konto', 'POST', undefined)).toBe('sign_in');
	expect(decideAccess('/(public)/metode', 'GET', undefined)).toBe('granted');
	expect(decideAccess('/s/[token]', 'POST', undefined)).toBe('granted');
});

test('HEAD goes where GET goes, and other methods nowhere', () => {
	expect(allows('/(app)/min-side', 'HEAD', leader)).toBe(true);
	expect(allows('/(app)/min-side', 'HEAD', undefined)).toBe(false);
	expect(decideAccess('/(app)/min-side', 'POST', leader)).toBe('wrong_method');
	for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']) {
		expect(decideAccess('/', method, leader)).toBe('wrong_method');
	}
});

test('a refusal names the methods that there are', () => {
	expect(nameMethods('/(app)/konto')).toBe('GET, HEAD, POST');
	expect(nameMethods('/(app)/log-ud')).toBe('POST');
	expect(nameMethods('/hemmelig')).toBe('');
});

test('groups are no part of an address', () => {
	expect(addressOf('/')).toBe('/');
	expect(addressOf('/(public)')).toBe('/');
	expect(addressOf('/(app)/evaluering/[id]')).toBe('/evaluering/[id]');
});
