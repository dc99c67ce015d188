import { generateKeyPairSync } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { expect, test } from 'vitest';
import { senderTo } from './send.ts';

const suite = new CipherSuite({
	kem: new DhkemX25519HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes256Gcm()
});
const bytes = (value: string) => new TextEncoder().encode(value);
const message = { info: bytes('for ballots'), bound: bytes('its place'), plain: bytes('3 4 5') };

test('the same bytes are sealed as by a library that others use', async () => {
	const recipient = await suite.kem.generateKeyPair();
	const raw = new Uint8Array(await suite.kem.serializePublicKey(recipient.publicKey));
	const ephemeral = generateKeyPairSync('x25519');
	/* Both formats end with the 32 bytes of the key. */
	const rawOf = (key: Buffer) => Uint8Array.from(key.subarray(-32));
	const ekm = {
		privateKey: await suite.kem.deserializePrivateKey(
			rawOf(ephemeral.privateKey.export({ format: 'der', type: 'pkcs8' })).buffer
		),
		publicKey: await suite.kem.deserializePublicKey(
			rawOf(ephemeral.publicKey.export({ format: 'der', type: 'spki' })).buffer
		)
	};
	const { enc, ct } = await suite.seal(
		{ recipientPublicKey: recipient.publicKey, info: message.info.buffer, ekm },
		message.plain.buffer,
		message.bound.buffer
	);

	const sealed = senderTo(raw, message.info)(ephemeral, message.plain, message.bound);

	expect(Buffer.from(sealed).toString('hex')).toBe(
		Buffer.concat([new Uint8Array(enc), new Uint8Array(ct)]).toString('hex')
	);
});

test('nothing is sealed to a key from which everybody could compute the secret', () => {
	const send = senderTo(new Uint8Array(32), message.info);

	expect(() => send(generateKeyPairSync('x25519'), message.plain, message.bound)).toThrow(/deriv/u);
});
