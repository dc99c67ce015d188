import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { receiverFor } from './receive.ts';
import { generateKeyPair, openerFor, sealerTo, type KeyPair } from './seal.ts';

const suite = new CipherSuite({
	kem: new DhkemX25519HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes256Gcm()
});
const bytesOf = (text: string) => new TextEncoder().encode(text);
const bufferOf = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;
let pair: KeyPair;

beforeAll(async () => {
	pair = await generateKeyPair();
});

/** A message as the library seals it. */
async function sealByLibrary(info: Uint8Array, plain: Uint8Array, bound: Uint8Array) {
	const recipientPublicKey = await suite.kem.deserializePublicKey(bufferOf(pair.publicKey));
	const { enc, ct } = await suite.seal(
		{ recipientPublicKey, info: bufferOf(info) },
		bufferOf(plain),
		bufferOf(bound)
	);

	return Uint8Array.from([...new Uint8Array(enc), ...new Uint8Array(ct)]);
}

describe('what receives sealed messages', () => {
	test('reads what another implementation of RFC 9180 has sealed, of any length', async () => {
		for (const size of [0, 1, 15, 16, 17, 300, 4096]) {
			const [info, plain, bound] = [randomBytes(size % 40), randomBytes(size), randomBytes(size)];
			const sealed = await sealByLibrary(info, plain, bound);

			expect(Buffer.from(receiverFor(pair.privateKey, info)(sealed, bound))).toEqual(plain);
		}
	});

	test('refuses a message of which any one bit was changed, or its end cut off', async () => {
		const sealed = sealerTo(pair.publicKey, 'ballot')(randomBytes(9), 'bound');
		const open = await openerFor(pair.privateKey, 'ballot');
		const receive = receiverFor(pair.privateKey, bytesOf('ledelsesspejl ballot 1'));
		const changed = Array.from({ length: 8 * sealed.length }, (_, bit) =>
			sealed.map((byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
		);
		const cut = Array.from({ length: sealed.length }, (_, length) => sealed.subarray(0, length));
		const opened = await Promise.all([...changed, ...cut].map((each) => open(each, 'bound')));
		const through = opened.flatMap((plain, index) => (plain === undefined ? [] : [index]));

		/* The last bit of a public key means nothing (RFC 7748); it is bound into the secret all the same. */
		expect(through).toEqual([]);
		for (const each of [...changed, ...cut])
			expect(() => receive(each, bytesOf('bound'))).toThrow();
		expect(await open(sealed, 'bound')).toHaveLength(9);
	});

	test('refuses another key, purpose or binding', async () => {
		const other = await generateKeyPair();
		const sealed = sealerTo(pair.publicKey, 'ballot')(randomBytes(9), 'bound');
		const opened = await Promise.all([
			(await openerFor(other.privateKey, 'ballot'))(sealed, 'bound'),
			(await openerFor(pair.privateKey, 'mail'))(sealed, 'bound'),
			(await openerFor(pair.privateKey, 'ballot'))(sealed, 'other')
		]);

		expect(opened).toEqual([undefined, undefined, undefined]);
	});

	test('refuses keys of low order, with which everybody shares the same secret', async () => {
		const open = await openerFor(pair.privateKey, 'ballot');
		const lowOrder = [
			'00'.repeat(32),
			`01${'00'.repeat(31)}`,
			'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
			'5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157'
		];
		const forged = lowOrder.map((key) => Uint8Array.from([...Buffer.from(key, 'hex'), ...randomBytes(40)]));
		const receive = receiverFor(pair.privateKey, bytesOf('ledelsesspejl ballot 1'));

		for (const each of forged) {
			expect(() => receive(each, bytesOf('bound'))).toThrow(/decapsulation/u);
			expect(await open(each, 'bound')).toBeUndefined();
		}
	});
});
