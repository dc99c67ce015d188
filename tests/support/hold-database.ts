import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface Holding {
	/** What it changes before it stops; it never keeps it. */
	readonly change?: string;
	/** A file that it waits for; without one it comes to no end. */
	readonly until?: string;
}

/** A program beside ours that begins to write into a database and does not come to an end by itself. */
export async function holdDatabase(
	file: string,
	{ change = '', until = '' }: Holding = {}
): Promise<{ letGo(): void }> {
	const script = `
		const { existsSync } = require('node:fs');
		const [, path, change, until] = process.argv;
		const file = new (require('better-sqlite3'))(path);
		file.exec('begin immediate;' + change);
		process.stdout.write('held');
		setInterval(() => {
			if (until === '' || !existsSync(until)) return;
			file.exec('rollback');
			process.exit(0);
		}, 10);
	`;
	const holder = spawn(process.execPath, ['-e', script, file, change, until], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await once(holder.stdout, 'data');

	return { letGo: () => void holder.kill('SIGKILL') };
}
