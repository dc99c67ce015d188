import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Does a folder lie in, or is it, the folder that holds a file? Links are followed first. */
export function liesWithin(folder: string, file: string): boolean {
	return contains(dirname(resolve(file)), folder);
}

/** Is a path in a folder, or the folder itself? Links are followed first. */
export function contains(folder: string, path: string): boolean {
	const way = relative(realPath(resolve(folder)), realPath(resolve(path)));

	return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

/** The path without symbolic links, also where its last parts do not exist yet. */
function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
	}
}
