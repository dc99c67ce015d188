// Finds a Chromium for the browser tests, and installs Debian's when the machine has none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

/** @returns {boolean} whether there is one now */
export function installChromium() {
	if (findChromium()) return true;

	console.log('Installing Chromium (once) …');
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const run = (/** @type {string[]} */ ...words) => {
		const [command = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...words];

		return spawnSync(command, rest, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status;
	};

	run('update');
	run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');

	const isThere = findChromium() !== undefined;
	if (!isThere) console.error('There is no Chromium: install one, or set CHROMIUM to its path.');

	return isThere;
}
