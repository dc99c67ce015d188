import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyPaths, needsKeys } from './keys.ts';
import { rights } from './table.ts';

describe('where another machine has the keys', () => {
	test.for([
		['/s/[token]/gennemse', true],
		['/(app)/evaluering/[id]', true],
		['/(app)/organisation/[org]/runde/[round]', true],
		['/(app)/rapport/[id]', false],
		['/(public)/landet/[year]', false],
		['/(public)/selvevaluering', false],
		['/api/v1/organisations/[id]/rounds/[round]', false],
		['/readyz', false]
	] as const)('%s is sent there: %s', ([route, isSent]) => {
		expect(needsKeys(route)).toBe(isSent);
	});

	test('no other route hands keys to anything', () => {
		const files = globSync('src/routes/**/*.ts', { cwd: process.cwd() }).filter((file) =>
			/\bkeys\b[^.(]*= (?:event\.)?locals|locals\.keys/u.test(readFileSync(file, 'utf8'))
		);
		const others = files.filter((file) => !needsKeys(file.replace(/^src\/routes/u, '')));

		expect(files.length).toBeGreaterThanOrEqual(15);
		expect(others).toEqual([]);
	});

	test.for(keyPaths)('%s begins pages that there are', (start) => {
		expect(Object.keys(rights).some((route) => needsKeys(route) && route.includes(start))).toBe(
			true
		);
	});
});
