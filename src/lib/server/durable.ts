import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Returns when the content of a file, or the names in a folder, are on the disk. */
export function syncPath(path: string): void {
	const handle = openSync(path, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/**
 * Gives a finished file its name, where that name is free. After a crash there is the whole file or
 * nothing. Draft and name lie in one folder.
 */
export function publishFile(draft: string, path: string): 'published' | 'taken' {
	syncPath(draft);
	try {
		/* Unlike a rename, a link never takes the place of a file that is there. */
		linkSync(draft, path);
		rmSync(draft);
	} catch (problem) {
		if (existsSync(path)) return 'taken';
		if (!isUnsupported(problem)) throw problem;
		renameSync(draft, path);
	}
	syncPath(dirname(path));

	return 'published';
}

/** Disks of other systems, and many network folders, know no links. */
function isUnsupported(problem: unknown): boolean {
	const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;

	return code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS' || code === 'EOPNOTSUPP';
}
