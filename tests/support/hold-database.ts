import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestServer } from './server.ts';

/** A program beside the server that begins to write and does not come to an end. */
export async function holdDatabase({
	folder
}: Pick<TestServer, 'folder'>): Promise<{ letGo(): void }> {
	const script = `
		const file = new (require('better-sqlite3'))(process.argv[1]);
		file.exec('begin immediate');
		process.stdout.write('held');
		setTimeout(() => undefined, 60_000);
	`;
	const file = join(folder, 'database', 'spejl.db');
	const holder = spawn(process.execPath, ['-e', script, file], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await once(holder.stdout, 'data');

	return { letGo: () => void holder.kill('SIGKILL') };
}
