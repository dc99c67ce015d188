// Runs the long versions of tests/assurance, all or those named, one after the other, and puts what
// they measured into docs/assurance.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { installPostgres } from './postgres.js';
import { installStrace } from './strace.js';

/** @typedef {{ name: string, promise: string, figures: readonly { what: string, value: number | string, bound?: string }[] }} Measured */

const measuredFolder = 'test-results/soak';
const page = 'docs/assurance.md';
const names = process.argv.slice(2);

rmSync(measuredFolder, { recursive: true, force: true });
mkdirSync(measuredFolder, { recursive: true });

const isReady = run('svelte-kit', 'sync') && run('node', 'scripts/build.js');
if (!isReady || !installPostgres() || !installStrace()) process.exit(1);

const files = names.map((name) => `tests/assurance/${name}.test.ts`);
const isFine = run('vitest', 'run', '--project', 'assurance', ...files);

let text = readFileSync(page, 'utf8');
for (const file of existsSync(measuredFolder) ? readdirSync(measuredFolder).sort() : []) {
	text = putSection(text, JSON.parse(readFileSync(`${measuredFolder}/${file}`, 'utf8')));
}
const style = await resolveConfig(page);
writeFileSync(page, await format(text, { ...style, parser: 'markdown' }));
process.exitCode = isFine ? 0 : 1;

function run(/** @type {string} */ command, /** @type {readonly string[]} */ ...words) {
	return (
		spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, SOAK: 'on' } }).status ===
		0
	);
}

/** Puts a section in the place of the one with the same name, or at the end. */
function putSection(/** @type {string} */ text, /** @type {Measured} */ measured) {
	const { name, promise, figures } = measured;
	const begin = `<!-- ${name} -->`;
	const end = `<!-- end of ${name} -->`;
	const day = new Date().toISOString().slice(0, 10);
	const rows = figures.map(({ what, value, bound = '' }) => `| ${what} | ${value} | ${bound} |`);
	const section = [
		begin,
		`## ${name}\n`,
		`${promise}\n`,
		'| what | measured | promised |',
		'| --- | ---: | --- |',
		...rows,
		`\n\`npm run soak -- ${name}\`, ${day}, ${cpus().length} cores`,
		end
	].join('\n');
	const [before, rest] = text.split(begin);
	if (before === undefined || rest === undefined) return `${text.trimEnd()}\n\n${section}\n`;

	return `${before}${section}${rest.slice(rest.indexOf(end) + end.length)}`;
}
