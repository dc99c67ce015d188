// Installs what the tests need from Debian's packages, once, where the machine has none.
import { spawnSync } from 'node:child_process';

/** Asks apt-get for packages, as root or through sudo without a password. What came of it, the caller looks up. */
export function installDebianPackages(/** @type {readonly string[]} */ ...packages) {
	console.log(`Installing ${packages.join(', ')} (once) …`);
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const run = (/** @type {string[]} */ ...words) => {
		const [command = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...words];

		return spawnSync(command, rest, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status;
	};

	run('update');
	run('install', '-y', '--no-install-recommends', ...packages);
}
