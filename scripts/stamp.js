import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** One hash of the names and contents of files. Contents, since a checkout changes every date. */
export function hashOf(/** @type {readonly string[]} */ files) {
	const hash = createHash('sha256');

	for (const file of files) {
		const content = readFileSync(file);
		hash.update(`${file}\0${content.length}\0`).update(content);
	}

	return hash.digest('hex');
}

/** Is what the stamp stands beside made of exactly these contents? */
export function isCurrent(/** @type {string} */ stamp, /** @type {string} */ wanted) {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}
