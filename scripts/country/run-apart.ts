import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Step } from './tell.ts';

/** What is asked of the process while it runs. */
const everyMilliseconds = 100;

/**
 * Runs one of the operator's commands as from a terminal, and tells how long it took, by the clock and of
 * the processors, and how much memory it held at most. Throws where it fails.
 */
export async function runApart(
	what: string,
	settings: Readonly<Record<string, string>>,
	command: string,
	words: readonly string[]
): Promise<Step> {
	const began = performance.now();
	const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...words], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, ...settings }
	});
	let used: Used = { megabytes: 0, processorSeconds: 0 };
	const watch = setInterval(() => {
		used = readUsed(child.pid) ?? used;
	}, everyMilliseconds);
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		said += said.length < 1000 ? text : '';
	});
	const [code] = (await once(child, 'close')) as [number | null];
	clearInterval(watch);
	const [outcome = ''] = said.split('\n');
	if (code !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${outcome}`);

	return { what, milliseconds: performance.now() - began, ...used, outcome };
}

type Used = Pick<Required<Step>, 'megabytes' | 'processorSeconds'>;

/** What a process has held at most and used so far, as Linux tells; undefined when it is gone. */
function readUsed(pid: number | undefined): Used | undefined {
	try {
		const read = (name: string) => readFileSync(`/proc/${pid ?? 0}/${name}`, 'utf8');
		const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(read('status')) ?? [];
		/* Behind the name, which may hold anything, stand user and system time as the 12th and 13th. */
		const [, rest = ''] = read('stat').split(') ');
		const [user = '0', system = '0'] = rest.split(' ').slice(11, 13);
		if (kilobytes === undefined) return undefined;

		return {
			megabytes: Number(kilobytes) / 1024,
			processorSeconds: (Number(user) + Number(system)) / ticksPerSecond
		};
	} catch {
		return undefined;
	}
}

/** Of Linux on every machine that we run on. */
const ticksPerSecond = 100;
