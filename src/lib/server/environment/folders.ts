import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Does a folder lie in, or is it, the folder that holds a file? Links are followed first. */
export function liesWithin(folder: string, file: string): boolean {
	const way = relative(realPath(dirname(resolve(file))), realPath(resolve(folder)));

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
