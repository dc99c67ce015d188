import { dirname } from 'node:path';
import type { Chance } from '#db/demo/chance.ts';
import type { DiskEvent } from './trace.ts';

/**
 * What became of all that was written and not yet synced when the power went: gone, kept, or kept in
 * part, sector by sector and in any order; of a sector that was being written noise may be left.
 */
export type Fate = 'gone' | 'kept' | 'torn' | 'noise';

export const fates: readonly Fate[] = ['gone', 'torn', 'kept', 'noise'];

/** A disk that keeps what was synced, and only that for certain. */
export interface Disk {
	apply(event: DiskEvent): void;
	/** The files as the machine finds them when it has power again. */
	cut(fate: Fate, chance: Chance): ReadonlyMap<string, Buffer>;
}

type Change =
	| { readonly kind: 'write'; readonly at: number; readonly bytes: Buffer }
	| { readonly kind: 'truncate'; readonly size: number };

/** Bytes with room behind them, so that a file may grow write by write. */
interface Content {
	room: Buffer;
	length: number;
}

interface StoredFile {
	readonly kept: Content;
	pending: Change[];
}

/** A name that comes, undefined where it goes; a rename is both at once. */
type Naming = ReadonlyMap<string, number | 'folder' | undefined>;

interface StoredFolder {
	readonly kept: Map<string, number | 'folder'>;
	pending: Naming[];
}

const sector = 512;

/** A disk on which one folder exists, empty. A name in a folder is kept when the folder was synced. */
export function createDisk(root: string): Disk {
	const files = new Map<number, StoredFile>();
	const folders = new Map<string, StoredFolder>([[root, emptyFolder()]]);

	return {
		apply(event) {
			switch (event.kind) {
				case 'create':
					files.set(event.file, { kept: contentOf(Buffer.alloc(0)), pending: [] });
					return rename(event.path, new Map([[event.path, event.file]]));
				case 'link':
					return rename(event.path, new Map([[event.path, event.file]]));
				case 'unlink':
					return rename(event.path, new Map([[event.path, undefined]]));
				case 'rename':
					if (dirname(event.from) !== dirname(event.to))
						throw new Error('the simulation does not know renames across folders');
					return rename(
						event.to,
						new Map([
							[event.to, event.file],
							[event.from, undefined]
						])
					);
				case 'makeFolder':
					folders.set(event.path, emptyFolder());
					return rename(event.path, new Map([[event.path, 'folder']]));
				case 'write':
				case 'truncate':
					files.get(event.file)?.pending.push(event);
					return;
				case 'sync':
					return syncFile(files.get(event.file));
				case 'syncFolder':
					return syncFolder(folders.get(event.path));
				case 'said':
					return;
			}
		},
		cut(fate, chance) {
			const found = new Map<string, Buffer>();
			const contents = new Map<number, Buffer>();
			collect(root);

			return found;

			function collect(path: string): void {
				const folder = folders.get(path) ?? emptyFolder();
				const names = new Map(folder.kept);
				for (const naming of folder.pending) if (survives(fate, chance)) takeNames(names, naming);
				for (const [name, entry] of names) {
					if (entry === 'folder') collect(name);
					else if (!name.endsWith('-shm')) found.set(name, bytesOf(entry));
					/* The index in shared memory was never written on purpose: anything may be in it. */
					else if (fate === 'noise') found.set(name, noise(32_768, chance));
				}
			}

			/** The same for all names of a file. */
			function bytesOf(file: number): Buffer {
				const content = contents.get(file) ?? leave(files.get(file), fate, chance);
				contents.set(file, content);

				return content;
			}
		}
	};

	function rename(path: string, naming: Naming): void {
		folders.get(dirname(path))?.pending.push(naming);
	}
}

function emptyFolder(): StoredFolder {
	return { kept: new Map(), pending: [] };
}

function survives(fate: Fate, chance: Chance): boolean {
	switch (fate) {
		case 'gone':
			return false;
		case 'kept':
			return true;
		case 'torn':
		case 'noise':
			return chance.happens(0.5);
	}
}

function syncFile(file: StoredFile | undefined): void {
	if (!file) return;
	for (const change of file.pending) make(file.kept, change);
	file.pending = [];
}

function syncFolder(folder: StoredFolder | undefined): void {
	if (!folder) return;
	for (const naming of folder.pending) takeNames(folder.kept, naming);
	folder.pending = [];
}

function takeNames(names: Map<string, number | 'folder'>, naming: Naming): void {
	for (const [name, entry] of naming) {
		if (entry === undefined) names.delete(name);
		else names.set(name, entry);
	}
}

/** What a cut leaves of a file: what was synced, and of the rest what its fate says. */
function leave(file: StoredFile | undefined, fate: Fate, chance: Chance): Buffer {
	const content = contentOf(Buffer.from(file ? written(file.kept) : ''));

	for (const change of file?.pending ?? []) {
		if (change.kind === 'truncate') {
			if (survives(fate, chance)) make(content, change);
			continue;
		}
		for (const piece of splitSectors(change)) {
			if (survives(fate, chance)) make(content, piece);
			else if (fate === 'noise' && chance.happens(0.3)) make(content, scramble(piece, chance));
		}
	}

	return written(content);
}

/** A disk writes a sector at a time; an overwrite touches no bytes but its own. */
function splitSectors({
	at,
	bytes
}: Change & { kind: 'write' }): readonly (Change & { kind: 'write' })[] {
	const pieces: (Change & { kind: 'write' })[] = [];
	let start = 0;

	while (start < bytes.length) {
		const end = Math.min(bytes.length, start + sector - ((at + start) % sector));
		pieces.push({ kind: 'write', at: at + start, bytes: bytes.subarray(start, end) });
		start = end;
	}

	return pieces;
}

function scramble(piece: Change & { kind: 'write' }, chance: Chance): Change {
	return { ...piece, bytes: noise(piece.bytes.length, chance) };
}

function noise(length: number, chance: Chance): Buffer {
	return Buffer.from(Array.from({ length }, () => chance.below(256)));
}

function contentOf(bytes: Buffer): Content {
	return { room: bytes, length: bytes.length };
}

function written({ room, length }: Content): Buffer {
	return room.subarray(0, length);
}

function make(content: Content, change: Change): void {
	if (change.kind === 'truncate') {
		reserve(content, change.size);
		content.room.fill(0, Math.min(content.length, change.size));
		content.length = change.size;
		return;
	}

	const end = change.at + change.bytes.length;
	reserve(content, end);
	change.bytes.copy(content.room, change.at);
	content.length = Math.max(content.length, end);
}

/** What lies between the end and a later write reads as zeros. */
function reserve(content: Content, size: number): void {
	if (size <= content.room.length) return;
	content.room = Buffer.concat([content.room, Buffer.alloc(size + content.room.length)]);
}
