import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { syncPath } from './durable.ts';

/**
 * Makes a folder for this user only, where there is none, so that it is there after a power cut: what
 * is synced within a folder is lost with the folder when its name was never synced.
 */
export function makeFolder(path: string): void {
	const made = mkdirSync(path, { recursive: true, mode: 0o700 });
	if (made === undefined) return;

	const highest = dirname(resolve(made));
	for (let folder = resolve(path); folder !== highest;) {
		folder = dirname(folder);
		syncPath(folder);
	}
}
