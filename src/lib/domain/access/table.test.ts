import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { addressOf, allows, decideAccess, rights } from './table.ts';

const leader: Actor = {
	accountId: 'a',
	email: 'mette@eksempel.dk',
	name: 'Mette',
	language: 'da',
	roles: [{ organisationId: 'o', role: 'leader' }]
};

describe('every route file is in the table of rights', () => {
	const routes = listRoutes();

	test('and the table names no other', () => {
		expect(routes.size).toBeGreaterThan(0);
		expect(Object.keys(rights).sort()).toEqual([...routes.keys()].sort());
	});

	test.for([...routes])('%s', ([address, methods]) => {
		const entry = rights[address];

		expect(entry, 'add the route to src/lib/domain/access/table.ts').toBeDefined();
		expect(Object.keys(entry ?? {})).toEqual(expect.arrayContaining([...methods]));
	});
});

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

test('groups are no part of an address', () => {
	expect(addressOf('/')).toBe('/');
	expect(addressOf('/(public)')).toBe('/');
	expect(addressOf('/(app)/evaluering/[id]')).toBe('/evaluering/[id]');
});

/** The addresses under src/routes with the methods their files answer. */
function listRoutes(): ReadonlyMap<string, ReadonlySet<string>> {
	const root = fileURLToPath(new URL('../../../routes', import.meta.url));
	const routes = new Map<string, Set<string>>();

	for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
		const [, folder = '', name] = /^(?:(.*)\/)?(\+(?:page|server)\.[^/]*)$/u.exec(file) ?? [];
		if (name === undefined) continue;
		const address = addressOf(folder === '' ? '/' : `/${folder}`);
		const methods = listMethods(name, readFileSync(join(root, file), 'utf8'));
		routes.set(address, new Set([...(routes.get(address) ?? []), ...methods]));
	}

	return routes;
}

function listMethods(name: string, source: string): readonly string[] {
	if (name.startsWith('+server')) {
		return [...source.matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gmu)].map(
			([, method = '']) => method
		);
	}

	return /^export const actions\b/mu.test(source) ? ['GET', 'POST'] : ['GET'];
}
