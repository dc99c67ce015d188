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

test('what is sealed is opened by a library that others use', async () => {
	const recipient = await suite.kem.generateKeyPair();
	const raw = new Uint8Array(await suite.kem.serializePublicKey(recipient.publicKey));

	const sealed = senderTo(raw, message.info)(message.plain, message.bound);

	const opened = await suite.open(
		{
			recipientKey: recipient.privateKey,
			enc: sealed.slice(0, 32).buffer,
			info: message.info.buffer
		},
		sealed.slice(32).buffer,
		message.bound.buffer
	);
	expect(new Uint8Array(opened)).toEqual(message.plain);
});

test('the same message is sealed with a fresh key each time', async () => {
	const recipient = await suite.kem.generateKeyPair();
	const raw = new Uint8Array(await suite.kem.serializePublicKey(recipient.publicKey));
	const send = senderTo(raw, message.info);
	const keys = Array.from({ length: 20 }, () =>
		Buffer.from(send(message.plain, message.bound).subarray(0, 32)).toString('hex')
	);

	expect(new Set(keys).size).toBe(20);
});

test('nothing is sealed to a key from which everybody could compute the secret', () => {
	const send = senderTo(new Uint8Array(32), message.info);

	expect(() => send(message.plain, message.bound)).toThrow(/encapsulation/u);
});
