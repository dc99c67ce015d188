// Finds a Chromium for the browser tests, and installs Debian's when the machine has none.
import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian.js';

const known = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium'
];

/** @returns {string | undefined} */
export function findChromium() {
	const { CHROMIUM } = process.env;

	return CHROMIUM || known.find((path) => existsSync(path));
}

/** How each of our browsers is started. Without a sandbox, because a container lets nobody make one. */
export function launchOptions(/** @type {readonly string[]} */ ...more) {
	return {
		executablePath: findChromium() ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', ...more]
	};
}

/** @returns {boolean} whether there is one now */
export function installChromium() {
	if (!findChromium()) installDebianPackages('chromium', 'fonts-liberation');

	const isThere = findChromium() !== undefined;
	if (!isThere) console.error('There is no Chromium: install one, or set CHROMIUM to its path.');

	return isThere;
}
