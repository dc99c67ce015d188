import { createHmac, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';

/* DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM: RFC 9180, section 7. */
const kem = Buffer.concat([Buffer.from('KEM'), Buffer.of(0x00, 0x20)]);
const suite = Buffer.concat([
	Buffer.from('HPKE'),
	Buffer.of(0x00, 0x20, 0x00, 0x01, 0x00, 0x02)
]);
export const sizes = { enc: 32, secret: 32, key: 32, nonce: 12, tag: 16 } as const;

const version = Buffer.from('HPKE-v1');
const nothing = Buffer.alloc(0);

/** What both ends derive their keys from, in base mode, besides the secret that they share. */
export function contextOf(info: Uint8Array): Buffer {
	return Buffer.concat([
		Buffer.of(0),
		noPreSharedKey,
		extract(suite, nothing, 'info_hash', info)
	]);
}

/**
 * The key and the nonce of the one message, section 5.1. Here and below keys are given to Node as keys:
 * given plain bytes, it takes three times as long to find out what they are.
 */
export function scheduleKeys(shared: Uint8Array, context: Buffer) {
	const secret = extract(suite, shared, 'secret', nothing);

	return {
		key: createSecretKey(expand(suite, secret, 'key', context, sizes.key)),
		nonce: expand(suite, secret, 'base_nonce', context, sizes.nonce)
	};
}

/** What is shared, from what the exchange gave and the public keys of sender and receiver: section 4.1. */
export function shareSecret(exchanged: Uint8Array, enc: Uint8Array, receiver: Uint8Array): Buffer {
	const prk = extract(kem, nothing, 'eae_prk', exchanged);

	return expand(kem, prk, 'shared_secret', Buffer.concat([enc, receiver]), sizes.secret);
}

function extract(id: Buffer, salt: Uint8Array, label: string, input: Uint8Array): Buffer {
	return createHmac('sha256', createSecretKey(salt))
		.update(version)
		.update(id)
		.update(label)
		.update(input)
		.digest();
}

const noPreSharedKey = extract(suite, nothing, 'psk_id_hash', nothing);

/** At most the 32 bytes of one block, which is all that is ever asked for. */
function expand(id: Buffer, key: Buffer, label: string, input: Buffer, length: number): Buffer {
	return createHmac('sha256', createSecretKey(key))
		.update(Buffer.of(0, length))
		.update(version)
		.update(id)
		.update(label)
		.update(input)
		.update(Buffer.of(1))
		.digest()
		.subarray(0, length);
}

/* What stands before the 32 bytes of a private key of X25519 in a form that Node reads (RFC 8410). */
export const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');

/* Public keys go in and out as JSON Web Keys (RFC 8037): Node takes a fraction of the time that DER takes it. */
export function readPublicKey(bytes: Uint8Array): KeyObject {
	const x = Buffer.from(bytes).toString('base64url');

	return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
}

export function bytesOf(publicKey: KeyObject): Buffer {
	return Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
}
