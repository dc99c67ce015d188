import { expect, test } from 'vitest';
import { spanCode } from './span.ts';

test.each([
	[0, '1-4'],
	[4, '1-4'],
	[5, '5-9'],
	[9, '5-9'],
	[10, '10-19'],
	[20, '20-29'],
	[30, '30-49'],
	[49, '30-49'],
	[50, '50+']
])('a leader of %i has the span %s', (employees, code) => {
	expect(spanCode(employees)).toBe(code);
});
