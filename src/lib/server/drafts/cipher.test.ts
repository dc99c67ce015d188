import { hkdfSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deriveDraftKey } from './cipher.ts';

test('a draft’s place and key are derived as RFC 5869 says', () => {
	const secret = randomBytes(32);
	const token = randomBytes(32).toString('base64url');
	const derive = (use: string) =>
		Buffer.from(hkdfSync('sha256', token, secret, `ledelsesspejl draft ${use} 1`, 32));

	expect(deriveDraftKey(secret, token)).toEqual({ id: derive('id'), key: derive('key') });
});
