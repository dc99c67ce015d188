import { randomBytes } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fstatSync,
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
		fill(openSync(draft, 'wx', 0o600), bytes);
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
	return unlessMissing(() => Uint8Array.from(readFileSync(join(directory, name))));
}

/** The names of all keys. What a crash left half written is not one. */
export function listKeys(directory: string): readonly string[] {
	return readdirSync(directory).filter((name) => !name.endsWith('.tmp'));
}

/**
 * Overwrites a key before removing it, so that an undelete finds noise. Where several processes close
 * one round, all of them do this; whoever comes later finds nothing left to do.
 */
export function destroyKey(directory: string, name: string): void {
	const path = join(directory, name);
	const file = unlessMissing(() => openSync(path, 'r+'));
	if (file === undefined) return;

	fill(file, randomBytes(fstatSync(file).size));
	rmSync(path, { force: true });
	syncPath(directory);
}

/**
 * Removes what a crash has left half written, older than an hour: what is younger may be at work. A
 * draft that became a key shares its bytes, so only one that did not is overwritten.
 */
export function removeDrafts(directory: string, now: Date): void {
	for (const name of readdirSync(directory).filter((each) => each.endsWith('.tmp'))) {
		const path = join(directory, name);
		const draft = statSync(path, { throwIfNoEntry: false });
		if (!draft || now.getTime() - draft.mtimeMs < 3_600_000) continue;

		if (draft.nlink === 1) destroyKey(directory, name);
		else rmSync(path, { force: true });
	}
}

/** Writes from the start of an open file, and closes it when the bytes are on the disk. */
function fill(file: number, bytes: Uint8Array): void {
	try {
		writeFileSync(file, bytes);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** To look first and open then would leave a moment in which another process removes the file. */
function unlessMissing<T>(open: () => T): T | undefined {
	try {
		return open();
	} catch (problem) {
		if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined;
		throw problem;
	}
}
