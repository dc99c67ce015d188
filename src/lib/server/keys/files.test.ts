import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { destroyKey, keepKey, readKey } from './files.ts';

/** Destroys every key it was told of, in their order, once it is told to begin. */
const destroyer = `
	import { destroyKey } from '${new URL('./files.ts', import.meta.url).href}';
	process.stdout.write('ready');
	process.stdin.once('data', () => {
		for (let key = 0; key < Number(process.argv[2]); key++) destroyKey(process.argv[1], 'key-' + key);
		process.exit();
	});
`;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a key that is there stays, and both who made it seal to the same', () => {
	const first = keepKey(folder, 'key', Uint8Array.of(1, 2, 3));

	expect(keepKey(folder, 'key', Uint8Array.of(4, 5, 6))).toEqual(first);
	expect(readKey(folder, 'key')).toEqual(first);
	expect(readdirSync(folder)).toEqual(['key']);
});

test('a key that is destroyed is gone, and may be destroyed again', () => {
	keepKey(folder, 'key', Uint8Array.of(1, 2, 3));
	destroyKey(folder, 'key');
	destroyKey(folder, 'key');

	expect(readKey(folder, 'key')).toBeUndefined();
	expect(readdirSync(folder)).toEqual([]);
});

test('several processes that destroy the same keys do not meet', async () => {
	const count = 400;
	for (let key = 0; key < count; key++) writeFileSync(join(folder, `key-${key}`), randomBytes(64));

	const processes = Array.from({ length: 3 }, () =>
		spawn(process.execPath, ['--input-type=module', '--eval', destroyer, folder, String(count)], {
			stdio: ['pipe', 'pipe', 'inherit']
		})
	);
	await Promise.all(processes.map(({ stdout }) => once(stdout, 'data')));
	const ended = processes.map((each) => once(each, 'exit'));
	for (const { stdin } of processes) stdin.write('begin');

	expect(await Promise.all(ended)).toEqual([
		[0, null],
		[0, null],
		[0, null]
	]);
	expect(readdirSync(folder)).toEqual([]);
});
