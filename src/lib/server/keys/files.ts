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

/**
 * Removes what a crash has left half written, older than an hour: what is younger may be at work. A
 * draft that became a key shares its bytes, so only one that did not is overwritten.
 */
export function removeDrafts(directory: string, now: Date): void {
	for (const name of readdirSync(directory).filter((each) => each.endsWith('.tmp'))) {
		const path = join(directory, name);
		const { mtime, nlink } = statSync(path);
		if (now.getTime() - mtime.getTime() < 3_600_000) continue;

		if (nlink === 1) destroyKey(directory, name);
		else rmSync(path);
	}
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

