import { expect, test } from 'vitest';
import { isSureEnough } from './acr.ts';

const nsis = (level: string) => `https://data.gov.dk/concept/core/nsis/loa/${level}`;

test('where nothing is demanded, anything will do', () => {
	expect(isSureEnough(undefined, undefined)).toBe(true);
	expect(isSureEnough('0', undefined)).toBe(true);
});

test.for([
	[nsis('Low'), false],
	[nsis('Substantial'), true],
	[nsis('High'), true],
	['Substantial', false],
	['High', false],
	['4', false],
	['', false],
	[undefined, false]
] as const)('%s where substantial is demanded: %s', ([given, isEnough]) => {
	expect(isSureEnough(given, nsis('Substantial'))).toBe(isEnough);
});

test('a level of a ladder that nobody here knows must be the very same', () => {
	expect(isSureEnough('guld', 'guld')).toBe(true);
	expect(isSureEnough('platin', 'guld')).toBe(false);
	expect(isSureEnough('Guld', 'guld')).toBe(false);
	expect(isSureEnough('constructor', 'guld')).toBe(false);
});
