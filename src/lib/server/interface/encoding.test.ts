import { expect, test } from 'vitest';
import { chooseEncoding, takesEncoding } from './encoding.ts';

test.each([
	['gzip, deflate, br', 'br'],
	['GZIP', 'gzip'],
	['br;q=0, gzip;q=0.5', 'gzip'],
	['br; q=0.000,gzip;q=0', undefined],
	['br;q=0.01', 'br'],
	['x-gzip, br-like', undefined],
	['identity', undefined],
	['', undefined]
])('of “%s”, %s is taken', (accepted, encoding) => {
	expect(chooseEncoding(accepted)).toBe(encoding);
});

test('whoever says nothing takes none', () => {
	expect(takesEncoding(null, 'br')).toBe(false);
	expect(chooseEncoding(undefined)).toBeUndefined();
});
