import { createHmac, createPublicKey, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/* DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM: RFC 9180, section 7. */
const suite = Buffer.concat([
	Buffer.from('HPKE'),
	Buffer.of(0x00, 0x20, 0x00, 0x01, 0x00, 0x02)
]);
export const sizes = { enc: 32, key: 32, nonce: 12, tag: 16 } as const;

const version = Buffer.from('HPKE-v1');
const nothing = Buffer.alloc(0);

/** What both ends derive a key and a nonce from, in base mode, besides the secret that they share. */
export interface Schedule {
	readonly key: Buffer;
	readonly nonce: Buffer;
}

/** The same for all messages of one `info`, section 5.1. */
export function scheduleFor(info: Uint8Array): Schedule {
	const context = Buffer.concat([Buffer.of(0), noPreSharedId, extract('info_hash', info)]);
	const expand = (name: string, length: number) =>
		Buffer.concat([Buffer.of(0, length), label(name, context)]);

	return { key: expand('key', sizes.key), nonce: expand('base_nonce', sizes.nonce) };
}

/** The key and the nonce of the one message: what is extracted from the secret, expanded twice (RFC 5869). */
export function deriveKeys(shared: Uint8Array, { key, nonce }: Schedule) {
	return {
		key: createSecretKey(Buffer.from(hkdfSync('sha256', noPreShared, shared, key, sizes.key))),
		nonce: Buffer.from(hkdfSync('sha256', noPreShared, shared, nonce, sizes.nonce))
	};
}

/* Given to Node as a key: given plain bytes, it takes longer to find out what they are than to use them. */
const noPreShared = createSecretKey(label('secret', nothing));

/** LabeledExtract of section 4, without a salt. */
function extract(name: string, input: Uint8Array): Buffer {
	return createHmac('sha256', createSecretKey(nothing)).update(label(name, input)).digest();
}

function label(name: string, input: Uint8Array): Buffer {
	return Buffer.concat([version, suite, Buffer.from(name), input]);
}

const noPreSharedId = extract('psk_id_hash', nothing);

/* What stands before the 32 bytes of a private key of X25519 in a form that Node reads (RFC 8410). */
export const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');

/* A public key comes in as a JSON Web Key (RFC 8037): Node takes a fraction of the time that DER takes it. */
export function readPublicKey(bytes: Uint8Array): KeyObject {
	const x = Buffer.from(bytes).toString('base64url');

	return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
}
