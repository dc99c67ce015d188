// Finds a Chromium for the browser tests, and installs Debian's where it can.
import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian.js';

/* Without windows there is less to start and to draw: the browser tests take two thirds of the time. */
const headless = '/usr/bin/chromium-headless-shell';

const known = [
	headless,
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
		executablePath: findChromium() ?? headless,
		args: ['--no-sandbox', '--disable-gpu', ...more]
	};
}

/** @returns {boolean} whether there is one now */
export function installChromium() {
	const { CHROMIUM } = process.env;
	if (!CHROMIUM && !existsSync(headless))
		installDebianPackages('chromium-headless-shell', 'fonts-liberation');
	/* An older Debian has it with its windows only. */
	if (!findChromium()) installDebianPackages('chromium', 'fonts-liberation');

	const isThere = findChromium() !== undefined;
	if (!isThere) console.error('There is no Chromium: install one, or set CHROMIUM to its path.');

	return isThere;
}
