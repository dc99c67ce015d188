import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

const opened = '/proc/self/fd';

/** Files that this process has open and that have no name any more, once in `folder`: by which each can be read all the same. */
export function listNamelessFiles(folder: string): readonly string[] {
	return readdirSync(opened)
		.map((number) => join(opened, number))
		.filter((path) => {
			const target = readTarget(path);
			return target.startsWith(folder) && target.endsWith(' (deleted)');
		});
}

/** The one by which the folder was listed is closed again. */
function readTarget(path: string): string {
	try {
		return readlinkSync(path);
	} catch {
		return '';
	}
}
