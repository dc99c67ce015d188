import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { setImmediate } from 'node:timers/promises';
import { Recent } from '../recent.ts';
import { receiverFor } from './receive.ts';
import { senderTo } from './send.ts';

/** What a sealed message is for. It is bound into the key, so that none can be passed off as another. */
export type Purpose = 'ballot' | 'mail' | 'moments' | 'federation';

export interface KeyPair {
	/** 32 bytes, kept on the round. */
	readonly publicKey: Uint8Array<ArrayBuffer>;
	/** 32 bytes, kept in the key directory only. */
	readonly privateKey: Uint8Array<ArrayBuffer>;
}

const suite = new CipherSuite({
	kem: new DhkemX25519HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes256Gcm()
});

/** A fresh X25519 pair for hybrid public key encryption (RFC 9180). */
export async function generateKeyPair(): Promise<KeyPair> {
	const pair = await suite.kem.generateKeyPair();

	return {
		publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
		privateKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey))
	};
}

/** Seals bytes; `bound` is authenticated with them and must be given again to open. */
export type Sealer = (plain: Uint8Array, bound: string) => Uint8Array<ArrayBuffer>;

/**
 * A sealer for one public key and purpose (HPKE base mode, one shot); the key is read once, and those
 * used last are remembered, since all who answer in a round seal to the same. What it gives is the
 * encapsulated key and the ciphertext, 48 bytes longer than the plain form.
 */
export function sealerTo(publicKey: Uint8Array, purpose: Purpose): Sealer {
	const name = `${purpose} ${Buffer.from(publicKey).toString('base64')}`;
	const known = sealers.get(name);
	if (known) return known;

	const send = senderTo(publicKey, new Uint8Array(info(purpose)));
	const sealer: Sealer = (plain, bound) => send(plain, Buffer.from(bound));
	sealers.set(name, sealer);

	return sealer;
}

/** They hold public keys and nothing else. */
const sealers = new Recent<Sealer>(200);

/** Opens what a sealer made, or returns undefined where the key, the purpose, the binding or a byte is wrong. */
export type Opener = (sealed: Uint8Array, bound: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

const encapsulatedSize = 32;

/** Messages that are opened before others get their turn: some five milliseconds. */
const together = 32;

/**
 * An opener for one private key and purpose; the key is read once. What our own receiver refuses is tried
 * by the library before it is given up, so that nobody's answers could be lost by a fault of ours.
 */
export async function openerFor(privateKey: Uint8Array, purpose: Purpose): Promise<Opener> {
	const recipientKey = await suite.kem.deserializePrivateKey(buffer(privateKey));
	const receive = receiverFor(privateKey, new Uint8Array(info(purpose)));
	let opened = 0;

	async function openByLibrary(sealed: Uint8Array, bound: string) {
		try {
			const enc = buffer(sealed.subarray(0, encapsulatedSize));
			const sent = { recipientKey, enc, info: info(purpose) };
			const plain = await suite.open(sent, buffer(sealed.subarray(encapsulatedSize)), text(bound));
			return new Uint8Array(plain);
		} catch {
			return undefined;
		}
	}

	return async (sealed, bound) => {
		opened += 1;
		if (opened % together === 0) await setImmediate();
		try {
			return receive(sealed, new Uint8Array(text(bound)));
		} catch {
			return openByLibrary(sealed, bound);
		}
	};
}

/** Whether the two are halves of one pair: seals a word to one and opens it with the other. */
export async function fits(
	privateKey: Uint8Array,
	publicKey: Uint8Array,
	purpose: Purpose
): Promise<boolean> {
	const sealed = sealerTo(publicKey, purpose)(Uint8Array.of(1), 'check');
	const open = await openerFor(privateKey, purpose);

	return (await open(sealed, 'check')) !== undefined;
}

function info(purpose: Purpose): ArrayBuffer {
	return text(`ledelsesspejl ${purpose} 1`);
}

function text(value: string): ArrayBuffer {
	return buffer(new TextEncoder().encode(value));
}

function buffer(bytes: Uint8Array): ArrayBuffer {
	return Uint8Array.from(bytes).buffer;
}
