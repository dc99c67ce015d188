import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder on a disk that can really be full, and has room again. */
export interface SmallDisk {
	readonly folder: string;
	/** False where only processes can be kept from writing, and not a folder. */
	readonly isMounted: boolean;
	/** Leaves no byte for a process: by default the test's own. */
	fill(pid?: number): void;
	free(pid?: number): void;
	remove(): void;
}

/**
 * A file system of some megabytes in memory, which a file fills to the last byte: SQLite and Node then
 * meet ENOSPC as on any full disk. Mounting takes root, or sudo without a password. Where neither is to
 * be had, the kernel is told to let the test's process, those it starts and one more write no file at
 * all (RLIMIT_FSIZE, an EFBIG).
 */
export function makeSmallDisk(megabytes: number): SmallDisk {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-small-'));
	const owner = `uid=${process.getuid?.() ?? 0},gid=${process.getgid?.() ?? 0},mode=755`;
	const mounts = ['-t', 'tmpfs', '-o', `size=${megabytes}m,${owner}`, 'tmpfs', folder];
	if (!runAsRoot('mount', ...mounts)) return limitWriting(folder);

	const filler = join(folder, 'filler');

	return {
		folder,
		isMounted: true,
		fill: () => fillUp(filler),
		free: () => rmSync(filler, { force: true }),
		remove() {
			/* Lazily: what still has a file open there keeps it to itself. */
			runAsRoot('umount', '--lazy', folder);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function runAsRoot(...words: readonly string[]): boolean {
	const [command = '', ...rest] = process.getuid?.() === 0 ? words : ['sudo', '-n', ...words];

	return spawnSync(command, rest).status === 0;
}

function limitWriting(folder: string): SmallDisk {
	const limit = (pid: number | undefined, size: string) => {
		const own = limitProcess(process.pid, size);
		if (own.status !== 0) throw new Error(`no disk can be full here: ${String(own.stderr)}`);
		/* One that has ended writes nothing, and its successor has what the test has. */
		if (pid !== undefined) limitProcess(pid, size);
	};

	return {
		folder,
		isMounted: false,
		fill: (pid) => limit(pid, '0'),
		free: (pid) => limit(pid, 'unlimited'),
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}

function limitProcess(pid: number, size: string) {
	return spawnSync('prlimit', ['--pid', String(pid), `--fsize=${size}:`]);
}

function fillUp(filler: string): void {
	const file = openSync(filler, 'a');
	try {
		for (const size of [2 ** 20, 4096, 1]) writeUntilFull(file, Buffer.alloc(size));
	} finally {
		closeSync(file);
	}
}

function writeUntilFull(file: number, bytes: Buffer): void {
	for (;;) {
		try {
			writeSync(file, bytes);
		} catch (problem) {
			if (problem instanceof Error && 'code' in problem && problem.code === 'ENOSPC') return;
			throw problem;
		}
	}
}
