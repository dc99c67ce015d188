import { accessSync, constants, lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../folders.ts';

/**
 * Makes the folder of the keys, for this user only, where there is none. Throws, in one line that says
 * what to do, where others could take keys out of the one that is there or put keys of their own into
 * it, and where a key could not be made or destroyed when it has to be.
 */
export function prepareKeyFolder(folder: string): void {
	if (!statSync(folder, { throwIfNoEntry: false })) makeMissing(folder);
	const found = statSync(folder);

	if (!found.isDirectory()) throw new Error(`KEY_DIR (${folder}) is not a folder`);
	if (belongsToAnother(found)) {
		throw new Error(`KEY_DIR (${folder}) belongs to another user, who could take the keys: chown it`);
	}
	if (isOpen(found)) {
		throw new Error(`KEY_DIR must be open to its own user only: chmod 700 ${folder}`);
	}
	if (!canUse(folder, constants.R_OK | constants.W_OK | constants.X_OK)) {
		throw new Error(
			`KEY_DIR (${folder}) cannot be written: keys could be neither made nor destroyed`
		);
	}

	for (const name of readdirSync(folder)) requireOwnFile(folder, name);
}

function requireOwnFile(folder: string, name: string): void {
	const path = join(folder, name);
	const found = lstatSync(path, { throwIfNoEntry: false });
	/* Gone since it was listed: a round has just been closed. */
	if (!found) return;

	if (found.isDirectory()) return;
	if (!found.isFile()) throw new Error(`${name} in KEY_DIR is not a file: remove it`);
	if (belongsToAnother(found)) {
		throw new Error(`${name} in KEY_DIR belongs to another user: chown ${path}`);
	}
	if (isOpen(found)) {
		throw new Error(`${name} in KEY_DIR may be read by others than its own user: chmod 600 ${path}`);
	}
	if (!canUse(path, constants.R_OK | constants.W_OK)) {
		throw new Error(`${name} in KEY_DIR cannot be read and written: chmod 600 ${path}`);
	}
}

function makeMissing(folder: string): void {
	try {
		makeFolder(folder);
	} catch (problem) {
		throw new Error(`KEY_DIR (${folder}) cannot be made: make it, open to this user only`, {
			cause: problem
		});
	}
}

function isOpen({ mode }: Stats): boolean {
	return (mode & 0o077) !== 0;
}

function belongsToAnother({ uid }: Stats): boolean {
	return process.geteuid !== undefined && uid !== process.geteuid();
}

function canUse(path: string, how: number): boolean {
	try {
		accessSync(path, how);
		return true;
	} catch {
		return false;
	}
}
