import { createDecipheriv, createPrivateKey, decapsulate } from 'node:crypto';
import { deriveKeys, privatePrefix, scheduleFor, sizes } from './hpke.ts';

/** Opens one message: the encapsulated key, the ciphertext and its tag. Throws where a byte is wrong. */
export type Receiver = (sealed: Uint8Array, bound: Uint8Array) => Uint8Array<ArrayBuffer>;

/**
 * The receiving end of HPKE in base mode, one shot, for one private key and one `info`: what
 * `@hpke/core` does, step by step as RFC 9180 has it, with the primitives of Node. A close opens tens of
 * thousands of messages and a national release a hundred thousand, and this takes a fifth of the time.
 */
export function receiverFor(privateKey: Uint8Array, info: Uint8Array): Receiver {
	const own = createPrivateKey({
		key: Buffer.concat([privatePrefix, privateKey]),
		...{ format: 'der', type: 'pkcs8' }
	});
	/* The same for every message: only what is shared with its sender differs. */
	const schedule = scheduleFor(info);

	return (sealed, bound) => {
		/* OpenSSL refuses a key of low order, with which both would share nothing but zeros. */
		const shared = decapsulate(own, sealed.subarray(0, sizes.enc));
		const { key, nonce } = deriveKeys(shared, schedule);
		const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: sizes.tag });
		decipher.setAAD(bound);
		decipher.setAuthTag(sealed.subarray(-sizes.tag));
		const plain = decipher.update(sealed.subarray(sizes.enc, -sizes.tag));

		return Uint8Array.from(Buffer.concat([plain, decipher.final()]));
	};
}
