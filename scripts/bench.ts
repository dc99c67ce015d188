// Measures what is said to be fast: `npm run bench` all of it, `npm run bench -- NAME…` some of it. The
// sides of a claim run in turns on this machine, after they were found to come to the same; the ratios
// come last and are never judged. What was measured is put into docs/performance.md; not with --try.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Bench } from './bench/bench.ts';
import { putOutcome, type Machine } from './bench/page.ts';
import { runBench, type Outcome } from './bench/run-bench.ts';

const page = 'docs/performance.md';
const measured = join('test-results', 'bench');
const folder = join(import.meta.dirname, 'bench');
const names = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.sort();

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { try: { type: 'boolean', default: false }, here: { type: 'boolean', default: false } }
});
const asked = positionals.length === 0 ? names : positionals;
const [only] = asked;

if (asked.some((name) => !names.includes(name))) {
	process.stderr.write(`Use: bench [-- [--try] NAME…], where NAME is one of ${names.join(', ')}\n`);
	process.exitCode = 1;
} else if (values.here && only !== undefined) {
	await measureHere(only);
} else {
	process.exitCode = await measureAll();
}

/** Each bench in a process of its own, so that none finds what another has left. */
async function measureAll(): Promise<number> {
	rmSync(measured, { recursive: true, force: true });
	mkdirSync(measured, { recursive: true });
	const missing: string[] = [];
	const lines: string[] = [];
	for (const name of asked) {
		const machine = describeMachine();
		const words = [import.meta.filename, '--here', name];
		if (spawnSync(process.execPath, words, { stdio: 'inherit' }).status !== 0) {
			missing.push(name);
			continue;
		}
		const outcome = JSON.parse(readFileSync(fileOf(name), 'utf8')) as Outcome;
		if (!values.try) await writePage(outcome, machine);
		for (const { what, value, promised } of outcome.ratios)
			lines.push(`${name}: ${what}: ${value}${promised === undefined ? '' : ` (${promised})`}`);
	}
	console.log(`\n${lines.join('\n')}`);
	if (missing.length > 0) console.error(`Ended badly: ${missing.join(', ')}`);

	return missing.length === 0 ? 0 : 1;
}

async function measureHere(name: string): Promise<void> {
	const { openBench } = (await import(join(folder, name, 'open.ts'))) as {
		readonly openBench: () => Promise<Bench>;
	};
	const outcome = await runBench(name, await openBench(), console.log);
	mkdirSync(measured, { recursive: true });
	writeFileSync(fileOf(name), JSON.stringify(outcome, undefined, '\t'));
}

async function writePage(outcome: Outcome, machine: Machine): Promise<void> {
	const text = putOutcome(readFileSync(page, 'utf8'), outcome, machine);
	const style = await resolveConfig(page);
	writeFileSync(page, await format(text, { ...style, parser: 'markdown' }));
}

function fileOf(name: string): string {
	return join(measured, `${name}.json`);
}

function describeMachine(): Machine {
	return {
		day: new Date().toISOString().slice(0, 10),
		cores: cpus().length,
		gigabytes: totalmem() / 2 ** 30,
		node: process.versions.node,
		load: loadavg()[0] ?? 0
	};
}
