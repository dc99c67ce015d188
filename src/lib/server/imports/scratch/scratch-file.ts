import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Room on the disk for what would not fit into memory while files are imported. The file has no name from the
 * moment it is open, so that nothing of it is left when the process ends, however it ends; and all that is
 * written is sealed with a key that nobody else has and that is kept nowhere, so that what the disk keeps of it
 * cannot be read.
 */
export interface Scratch {
	/** Writes a block behind all others. */
	append(plain: Uint8Array): Block;
	/** Throws where a bit of it was changed. */
	read(block: Block): Uint8Array;
	/** Gives the room back. */
	close(): void;
}

/** Where a block begins, and how many bytes it seals. */
export interface Block {
	readonly at: number;
	readonly size: number;
}

const cipher = 'aes-256-gcm';
const nonceSize = 12;
const tagSize = 16;

/** Opens a scratch file in a folder. What a crash leaves in the moment before its name is gone is empty. */
export function openScratch(folder: string): Scratch {
	const path = join(folder, `import.${randomBytes(6).toString('hex')}.tmp`);
	const file = openSync(path, 'wx+', 0o600);
	rmSync(path);
	const key = randomBytes(32);
	let end = 0;

	return {
		append(plain) {
			const block = { at: end, size: plain.length };
			const seal = createCipheriv(cipher, key, nonceOf(block));
			writeWhole(file, seal.update(plain), block.at);
			seal.final();
			writeWhole(file, seal.getAuthTag(), block.at + block.size);
			end += block.size + tagSize;

			return block;
		},
		read(block) {
			const sealed = Buffer.allocUnsafe(block.size + tagSize);
			readWhole(file, sealed, block.at);
			const seal = createDecipheriv(cipher, key, nonceOf(block));
			seal.setAuthTag(sealed.subarray(block.size));
			const plain = seal.update(sealed.subarray(0, block.size));
			seal.final();

			return plain;
		},
		close: () => closeSync(file)
	};
}

/** No two blocks begin at the same place, and none is written twice, so that its place is a nonce. */
function nonceOf({ at }: Block): Buffer {
	const nonce = Buffer.alloc(nonceSize);
	nonce.writeBigUInt64BE(BigInt(at));

	return nonce;
}

function writeWhole(file: number, bytes: Uint8Array, at: number): void {
	for (let done = 0; done < bytes.length;)
		done += writeSync(file, bytes, done, bytes.length - done, at + done);
}

function readWhole(file: number, bytes: Uint8Array, at: number): void {
	for (let done = 0; done < bytes.length;) {
		const read = readSync(file, bytes, done, bytes.length - done, at + done);
		if (read === 0) throw new Error('the scratch file ends too early');
		done += read;
	}
}
