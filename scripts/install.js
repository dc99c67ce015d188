// Installs the packages when they are missing or older than the lock file. Runs on any Node, before
// there is anything to import.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { hashOf, isCurrent } from './stamp.js';

const stamp = 'node_modules/.installed';
const wanted = hashOf(['package-lock.json']);

if (!isCurrent(stamp, wanted)) {
	console.log('Installing the packages (once) …');

	// NODE_ENV=production must not leave out what builds the application.
	const { status } = spawnSync(
		'npm',
		['ci', '--include=dev', '--include=optional', '--loglevel=error'],
		{
			stdio: 'inherit'
		}
	);

	if (status !== 0) process.exit(1);
	writeFileSync(stamp, wanted);
}

refuseOldNode();

/** The packages bring Node 24 on 64-bit Linux; elsewhere the machine's own Node must do. */
function refuseOldNode() {
	if (existsSync('node_modules/.bin/node')) return;

	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 22 || (major === 22 && minor >= 18)) return;

	console.error(`Node 22.18 or newer is needed here; this is ${process.versions.node}.`);
	process.exit(1);
}
