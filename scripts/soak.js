// Runs the long versions of tests/assurance, all or those named, one after the other, and puts what
// they measured into docs/assurance.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { writeAssurancePage } from './assurance-page.js';
import { installHaproxy } from './haproxy.js';
import { installPostgres } from './postgres.js';
import { installStrace } from './strace.js';

const measured = 'test-results/soak';
const names = process.argv.slice(2);

rmSync(measured, { recursive: true, force: true });
mkdirSync(measured, { recursive: true });

const isReady = run('svelte-kit', 'sync') && run('node', 'scripts/build.js');
if (!isReady || !installPostgres() || !installStrace() || !installHaproxy()) process.exit(1);

const files = names.map((name) => `tests/assurance/${name}.test.ts`);
const isFine = run('vitest', 'run', '--project', 'assurance', ...files);

await writeAssurancePage(measured);
process.exitCode = isFine ? 0 : 1;

function run(/** @type {string} */ command, /** @type {readonly string[]} */ ...words) {
	const env = { ...process.env, SOAK: 'on' };

	return spawnSync(command, words, { stdio: 'inherit', env }).status === 0;
}
