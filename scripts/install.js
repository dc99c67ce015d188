// Installs the packages when they are not those of the lock file. Runs on any Node, before there is
// anything to import.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

if (!isInstalled()) {
	console.log('Installing the packages …');

	// NODE_ENV=production must not leave out what builds the application.
	const all = ['--include=dev', '--include=optional'];
	const { status } = spawnSync('npm', ['ci', ...all, '--loglevel=error'], { stdio: 'inherit' });

	if (status !== 0) process.exit(1);
}

refuseOldNode();

/** npm keeps a list of what it has installed, written last; packages of other platforms are not in it. */
function isInstalled() {
	const there = readLock('node_modules/.package-lock.json');
	const wanted = readLock('package-lock.json');

	return Object.entries(wanted).every(([path, { version, optional }]) => {
		return path === '' || there[path]?.version === version || (optional && !there[path]);
	});
}

/** @returns {Record<string, { version: string, optional?: boolean }>} by the folder of the package */
function readLock(/** @type {string} */ file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** The packages bring Node 24 on 64-bit Linux; elsewhere the machine's own Node must do. */
function refuseOldNode() {
	if (existsSync('node_modules/.bin/node')) return;

	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 24 || (major === 24 && minor >= 7)) return;

	console.error(`Node 24.7 or newer is needed here; this is ${process.versions.node}.`);
	process.exit(1);
}
