import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSink } from '#lib/schemas/parts.ts';
import { makeFolder } from '#lib/server/folders.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';

/**
 * Files that were handed over lie in KEY_DIR, apart from the database and its backups, and their key
 * lies in the database: whoever has one of the two can read nothing, and deleting either is enough.
 */
export interface HandedFolder {
	readonly path: string;
	/** 32 bytes. */
	readonly key: Uint8Array;
}

/** The file of leaders, those with answers by number, and what we noted about them. */
export type HandedFile = 'leaders' | `answers-${number}` | `names-${number}` | Note;

export type Note = 'seen' | 'mapping' | 'outcome';

const parent = 'handed-over';
const cipher = 'aes-256-gcm';
const nonceSize = 12;
const tagSize = 16;
const pieceSize = 256 * 1024;

export function folderOf(keys: KeyRing, id: string, key: Uint8Array): HandedFolder {
	return { path: join(keys.directory, parent, id), key };
}

export function makeHandedFolder(keys: KeyRing, id: string): HandedFolder {
	const folder = folderOf(keys, id, Uint8Array.from(randomBytes(32)));
	makeFolder(folder.path);

	return folder;
}

/** A place for a file that comes in pieces. It is whole once `end` has returned. */
export async function openSealed({ path, key }: HandedFolder, file: HandedFile): Promise<FileSink> {
	const nonce = randomBytes(nonceSize);
	const seal = createCipheriv(cipher, key, nonce);
	const handle = await open(join(path, file), 'wx', 0o600);
	await handle.write(nonce);

	return {
		async write(bytes) {
			await handle.write(seal.update(bytes));
		},
		async end() {
			await handle.write(Buffer.concat([seal.final(), seal.getAuthTag()]));
			await handle.close();
		},
		abandon: () => handle.close()
	};
}

/** The pieces of a file, opened one after the other; throws at the end where anything was changed. */
export async function* readSealed(
	{ path, key }: HandedFolder,
	file: HandedFile
): AsyncGenerator<Uint8Array, void, undefined> {
	const handle = await open(join(path, file), 'r');
	try {
		const { size } = await handle.stat();
		const end = size - tagSize;
		const nonce = Buffer.alloc(nonceSize);
		const tag = Buffer.alloc(tagSize);
		await handle.read(nonce, 0, nonceSize, 0);
		await handle.read(tag, 0, tagSize, end);
		const seal = createDecipheriv(cipher, key, nonce).setAuthTag(tag);

		for (let at = nonceSize; at < end; at += pieceSize) {
			const piece = Buffer.alloc(Math.min(pieceSize, end - at));
			await handle.read(piece, 0, piece.length, at);
			yield seal.update(piece);
		}
		seal.final();
	} finally {
		await handle.close();
	}
}

/** Notes something about the files, in the place of what was noted before. */
export async function writeNote(folder: HandedFolder, note: Note, value: unknown): Promise<void> {
	const nonce = randomBytes(nonceSize);
	const seal = createCipheriv(cipher, folder.key, nonce);
	const sealed = seal.update(JSON.stringify(value), 'utf8');
	const bytes = Buffer.concat([nonce, sealed, seal.final(), seal.getAuthTag()]);
	await writeFile(join(folder.path, note), bytes, { mode: 0o600 });
}

/** What was noted; undefined where nothing was. */
export async function readNote(folder: HandedFolder, note: Note): Promise<unknown> {
	const found = await stat(join(folder.path, note)).catch(() => undefined);
	if (!found) return undefined;
	const bytes = await readFile(join(folder.path, note));
	const seal = createDecipheriv(cipher, folder.key, bytes.subarray(0, nonceSize));
	seal.setAuthTag(bytes.subarray(-tagSize));
	const text = Buffer.concat([seal.update(bytes.subarray(nonceSize, -tagSize)), seal.final()]);

	return JSON.parse(text.toString('utf8')) as unknown;
}

export async function removeHandedFolder(keys: KeyRing, id: string): Promise<void> {
	await rm(join(keys.directory, parent, id), { recursive: true, force: true });
}

/** The folders that are there, by their ids, and when something was last put into each. */
export async function listHandedFolders(
	keys: KeyRing
): Promise<readonly { readonly id: string; readonly changedAt: Date }[]> {
	const ids = await readdir(join(keys.directory, parent)).catch(() => []);

	return Promise.all(
		ids.map(async (id) => ({ id, changedAt: (await stat(join(keys.directory, parent, id))).mtime }))
	);
}
