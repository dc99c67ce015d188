import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	createSecretKey,
	hkdfSync,
	randomBytes,
	scrypt
} from 'node:crypto';
import type { Draft } from '#lib/domain/ballot/draft.ts';

/** Bytes of a draft before sealing: with comments there must be room for two of 1,000 characters. */
const plainSize = { plain: 4096, withComments: 16384 } as const;

/** Where a draft lies and what opens it: both follow from the link and the round's secret together. */
export interface DraftKey {
	readonly id: Buffer;
	readonly key: Buffer;
}

/**
 * HKDF with SHA-256 (RFC 5869), whose first step both have in common; `hkdfSync` would do it twice. Keys
 * are handed to Node as key objects: of bytes it asks by an exception, each time, whether they are one.
 */
export function deriveDraftKey(secret: Uint8Array, token: string): DraftKey {
	const extracted = createHmac('sha256', createSecretKey(secret)).update(token).digest();
	const key = createSecretKey(extracted);
	const derive = (use: string) =>
		createHmac('sha256', key).update(`ledelsesspejl draft ${use} 1`).update('\u0001').digest();

	return { id: derive('id'), key: derive('key') };
}

/** The key of a draft that its writer protects with a code of their own. Slow on purpose (scrypt). */
export async function strengthenKey(
	key: Uint8Array,
	code: string,
	salt: Uint8Array
): Promise<Buffer> {
	const fromCode = await new Promise<Buffer>((resolve, reject) => {
		scrypt(
			code.normalize('NFC'),
			salt,
			32,
			{ N: 32768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 },
			(problem, derived) => (problem ? reject(problem) : resolve(derived))
		);
	});

	return Buffer.from(hkdfSync('sha256', fromCode, key, 'ledelsesspejl draft code 1', 32));
}

/** Encrypts a draft at a fixed size, so that a row does not tell how much somebody has answered. */
export function sealDraft(
	key: Uint8Array,
	draft: Draft,
	withComments: boolean,
	bound: string
): Buffer {
	const text = Buffer.from(JSON.stringify(draft));
	const size = withComments ? plainSize.withComments : plainSize.plain;
	if (text.length > size - 4) throw new Error('a draft outgrew its size');

	const plain = Buffer.alloc(size);
	plain.writeUInt32BE(text.length, 0);
	text.copy(plain, 4);

	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce).setAAD(
		Buffer.from(bound)
	);
	const sealed = cipher.update(plain);
	/* GCM has given all its bytes by now, and ends with none; copying them twice would be most of the work. */
	cipher.final();

	return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Decrypts a draft; undefined where the key is not the one. */
export function openDraft(key: Uint8Array, sealed: Buffer, bound: string): Draft | undefined {
	const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), sealed.subarray(0, 12))
		.setAAD(Buffer.from(bound))
		.setAuthTag(sealed.subarray(12, 28));
	try {
		const plain = decipher.update(sealed.subarray(28));
		decipher.final();

		return JSON.parse(plain.subarray(4, 4 + plain.readUInt32BE(0)).toString()) as Draft;
	} catch {
		return undefined;
	}
}
