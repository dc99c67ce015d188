// Finds HAProxy, behind which the tests run several processes, and installs Debian's when the machine has none.
import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian.js';

const program = '/usr/sbin/haproxy';

/** @returns {string | undefined} its path */
export function findHaproxy() {
	return existsSync(program) ? program : undefined;
}

/** @returns {boolean} whether there is one now */
export function installHaproxy() {
	if (!findHaproxy()) installDebianPackages('haproxy');

	const isThere = findHaproxy() !== undefined;
	if (!isThere) console.error('There is no HAProxy: install version 2.6 or newer.');

	return isThere;
}
