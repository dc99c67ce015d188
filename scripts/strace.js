// Finds strace, with which the tests watch what reaches the disk, and installs Debian's when there is none.
import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian.js';

const strace = '/usr/bin/strace';

/** @returns {boolean} whether it is there now */
export function installStrace() {
	if (!existsSync(strace)) installDebianPackages('strace');

	const isThere = existsSync(strace);
	if (!isThere) console.error('There is no strace: install it.');

	return isThere;
}
