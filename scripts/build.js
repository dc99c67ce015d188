// Builds the application when its sources differ from those of the last build.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrintFiles } from './print.js';
import { hashOf, isCurrent } from './stamp.js';

const stamp = 'build/.sources';
const sources = [
	'db',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'scripts/judge-routes.ts',
	'scripts/print.js',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
const wanted = hashOf(sources.flatMap(filesOf).filter((file) => !file.endsWith('.test.ts')));

if (!isCurrent(stamp, wanted)) {
	console.log('Building …');
	rmSync(stamp, { force: true });

	const { status, stdout, stderr } = spawnSync('node_modules/.bin/vite', ['build'], {
		encoding: 'utf8'
	});

	if (status !== 0) {
		console.error(`${stdout}${stderr}`);
		process.exit(1);
	}

	await writePrintFiles('build/print');
	writeFileSync(stamp, wanted);
}

/** @returns {string[]} the files at and below a path, in an order that does not change */
function filesOf(/** @type {string} */ path) {
	if (!statSync(path).isDirectory()) return [path];

	return readdirSync(path)
		.sort()
		.flatMap((name) => filesOf(join(path, name)));
}
