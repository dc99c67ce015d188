import { randomBytes } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { syncPath } from '../durable.ts';
import { makeFolder } from '../folders.ts';

/**
 * Makes the key directory, readable by this user only, where there is none. Throws where others could
 * put keys of their own into the one that is there, or take them.
 */
export function prepareDirectory(directory: string): void {
	makeFolder(directory);
	if ((statSync(directory).mode & 0o077) !== 0) {
		throw new Error('KEY_DIR must be open to its own user only (chmod 700)');
	}
}

/**
 * Writes a key so that it is on the disk, whole, before this returns: a round must not open without
 * it. A key that is there already stays and is returned, so that two who open a round at the same
 * moment seal to the same key.
 */
export function keepKey(
	directory: string,
	name: string,
	bytes: Uint8Array<ArrayBuffer>
): Uint8Array<ArrayBuffer> {
	const path = join(directory, name);
	const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
	try {
		writeDurably(draft, bytes);
		/* Unlike a rename, a link never takes the place of a file that is there. */
		linkSync(draft, path);
	} catch (problem) {
		if (!existsSync(path)) throw problem;
	} finally {
		rmSync(draft, { force: true });
	}
	syncPath(directory);

	return readKey(directory, name) ?? bytes;
}

export function readKey(directory: string, name: string): Uint8Array<ArrayBuffer> | undefined {
	const path = join(directory, name);

	return existsSync(path) ? Uint8Array.from(readFileSync(path)) : undefined;
}

/** The names of all keys. What a crash left half written is not one. */
export function listKeys(directory: string): readonly string[] {
	return readdirSync(directory).filter((name) => !name.endsWith('.tmp'));
}

/** Overwrites a key before removing it, so that an undelete finds noise. */
export function destroyKey(directory: string, name: string): void {
	const path = join(directory, name);
	if (!existsSync(path)) return;

	writeDurably(path, randomBytes(statSync(path).size));
	rmSync(path);
	syncPath(directory);
}

function writeDurably(path: string, bytes: Uint8Array): void {
	const file = openSync(path, existsSync(path) ? 'r+' : 'w', 0o600);
	try {
		writeFileSync(file, bytes);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

