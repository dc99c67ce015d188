import { expect, test } from 'vitest';
import { lookAgainSoon } from './look-again.ts';

test('a page that waits asks again without script, and not so often that nobody can read it', () => {
	const headers: Record<string, string> = {};
	lookAgainSoon({ setHeaders: (more) => void Object.assign(headers, more) });

	expect(Object.keys(headers)).toEqual(['refresh']);
	expect(Number(headers['refresh'])).toBeGreaterThanOrEqual(30);
});
