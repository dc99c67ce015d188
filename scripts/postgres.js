// Finds the programs of a PostgreSQL server for the tests, and installs Debian's when the machine has none.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackages } from './debian.js';

const versions = '/usr/lib/postgresql';

/** @returns {string | undefined} the folder with initdb and postgres, of the newest version */
export function findPostgres() {
	if (!existsSync(versions)) return undefined;

	return readdirSync(versions)
		.sort((one, other) => Number(one) - Number(other))
		.map((version) => join(versions, version, 'bin'))
		.findLast((folder) => existsSync(join(folder, 'initdb')));
}

/** @returns {boolean} whether there is one now */
export function installPostgres() {
	if (!findPostgres()) installDebianPackages('postgresql');

	const isThere = findPostgres() !== undefined;
	if (!isThere) console.error('There is no PostgreSQL: install the server of version 15 or newer.');

	return isThere;
}
