import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Little room for what is new and what is old, so that a process that kept more for more rows would end
 * for want of it, and so that its memory tells what it keeps and not how long it has been running.
 */
const room = ['--max-semi-space-size=2', '--max-old-space-size=64'];

/** Runs a script of ours in a process of its own with little memory, and reads what it says as JSON. */
export async function runApart(
	script: string,
	words: readonly string[],
	options: readonly string[] = room
): Promise<unknown> {
	const child = spawn(process.execPath, [...options, script, ...words], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error(`${script} ${words.join(' ')} ended badly`);

	return JSON.parse(said);
}
