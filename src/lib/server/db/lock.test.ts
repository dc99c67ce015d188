import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockDatabase } from './lock.ts';

const program = `
	import { lockDatabase } from '${new URL('./lock.ts', import.meta.url).href}';
	console.log(lockDatabase(process.argv[1]));
	if (process.argv[2] === 'stay') setInterval(() => {}, 1000);
`;

test('one process serves a database, also where its folder does not exist yet', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'data', 'spejl.db');
	const first = run(file, 'stay');

	expect(await answerOf(first)).toBe('locked');
	expect(await answerOf(run(file))).toBe('taken');
	expect(lockDatabase(`${file}.other`)).toBe('locked');

	first.kill('SIGKILL');
	await once(first, 'exit');

	expect(await answerOf(run(file))).toBe('locked');
});

function run(file: string, ...rest: string[]) {
	return spawn(process.execPath, ['--input-type=module', '--eval', program, file, ...rest], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
}

async function answerOf({ stdout }: ReturnType<typeof run>): Promise<string> {
	const [chunk] = (await once(stdout, 'data')) as [Buffer];

	return chunk.toString().trim();
}
