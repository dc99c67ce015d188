import { expect, test } from 'vitest';
import { isUnavailable } from './unavailable.ts';

const withCode = (code: string, cause?: unknown) =>
	Object.assign(new Error('no words', { cause }), { code });

test.each([
	'SQLITE_BUSY',
	'SQLITE_BUSY_SNAPSHOT',
	'SQLITE_FULL',
	'SQLITE_IOERR_WRITE',
	'53100',
	'57P01',
	'08006',
	'55P03',
	'25006',
	'ECONNREFUSED',
	'ENOSPC'
])('%s means that the database is away for now', (code) => {
	expect(isUnavailable(withCode(code))).toBe(true);
	expect(isUnavailable(new Error('wrapped', { cause: withCode(code) }))).toBe(true);
});

test.each(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CORRUPT', '23505', '42601', ''])(
	'%j is a fault of the program or the file, and no reason to try again',
	(code) => {
		expect(isUnavailable(withCode(code))).toBe(false);
		expect(isUnavailable('SQLITE_BUSY')).toBe(false);
	}
);

test.each([
	'Connection terminated unexpectedly',
	'Connection terminated due to connection timeout',
	'timeout exceeded when trying to connect'
])('the driver, which has no codes, says the same by »%s«', (words) => {
	expect(isUnavailable(new Error(words))).toBe(true);
	expect(isUnavailable(withCode('23505', new Error(`not: ${words}`)))).toBe(false);
});
