import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/** An Ed25519 pair (RFC 8032), 32 bytes each. */
export interface SigningPair {
	readonly publicKey: Uint8Array<ArrayBuffer>;
	readonly privateKey: Uint8Array<ArrayBuffer>;
}

export function generateSigningPair(): SigningPair {
	const { privateKey } = generateKeyPairSync('ed25519');
	const { d = '', x = '' } = privateKey.export({ format: 'jwk' });

	return { privateKey: decode(d), publicKey: decode(x) };
}

export function signBytes({ privateKey, publicKey }: SigningPair, bytes: Uint8Array): Buffer {
	const jwk = { ...jwkOf(publicKey), d: encode(privateKey) };

	return sign(undefined, bytes, createPrivateKey({ key: jwk, format: 'jwk' }));
}

/** Whether the holder of the private half has signed exactly these bytes. */
export function isSignedBy(
	publicKey: Uint8Array,
	bytes: Uint8Array,
	signature: Uint8Array
): boolean {
	try {
		return verify(
			undefined,
			bytes,
			createPublicKey({ key: jwkOf(publicKey), format: 'jwk' }),
			signature
		);
	} catch {
		/* What is no key has signed nothing. */
		return false;
	}
}

function jwkOf(publicKey: Uint8Array) {
	return { kty: 'OKP', crv: 'Ed25519', x: encode(publicKey) };
}

function encode(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64url');
}

function decode(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(Buffer.from(text, 'base64url'));
}
