import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Seals the secret of a sign-in link while its mail waits (AES-256-GCM, a key of its own from the
 * application's secret), so that a copy of the database signs nobody in. `address` must be the same
 * again to open it.
 */
export function sealLinkSecret(appSecret: Uint8Array, secret: string, address: string): Buffer {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', keyFrom(appSecret), nonce);
	cipher.setAAD(Buffer.from(address));
	const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);

	return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** The secret, or undefined where a byte, the key or the address is another. */
export function openLinkSecret(
	appSecret: Uint8Array,
	sealed: Uint8Array,
	address: string
): string | undefined {
	const decipher = createDecipheriv('aes-256-gcm', keyFrom(appSecret), sealed.subarray(0, 12));
	decipher.setAAD(Buffer.from(address));
	decipher.setAuthTag(sealed.subarray(12, 28));

	try {
		return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
	} catch {
		return undefined;
	}
}

function keyFrom(appSecret: Uint8Array): Buffer {
	return Buffer.from(hkdfSync('sha256', appSecret, '', 'ledelsesspejl sign-in mail 1', 32));
}
