// Finds xmllint, which checks the codebook against its schema, and installs Debian's when there is none.
import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian.js';

const xmllint = '/usr/bin/xmllint';

/** @returns {boolean} whether it is there now */
export function installXmllint() {
	if (!existsSync(xmllint)) installDebianPackages('libxml2-utils');

	const isThere = existsSync(xmllint);
	if (!isThere) console.error('There is no xmllint: install it.');

	return isThere;
}
