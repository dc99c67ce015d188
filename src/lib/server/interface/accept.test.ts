import { expect, test } from 'vitest';
import { chooseFormat } from './accept.ts';

test.for([
	[null, 'json'],
	['', 'json'],
	['*/*', 'json'],
	['application/json', 'json'],
	['text/csv', 'csv'],
	['TEXT/CSV; charset=utf-8', 'csv'],
	['text/*', 'csv'],
	['text/csv, */*', 'csv'],
	['text/csv;q=0.5, application/json', 'json'],
	['application/json;q=0.5, */*', 'csv'],
	['application/json;q=0, */*;q=0.1', 'csv'],
	['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
	['application/xml', undefined],
	['text/csv;q=0', undefined],
	['text/csv;q=two', undefined]
] as const)('%s is answered as %s', ([accept, format]) => {
	expect(chooseFormat(accept)).toBe(format);
});
