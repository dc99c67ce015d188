import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a program asked of the disk, in order, and what it said in between. Files go by number. */
export type DiskEvent =
	| { readonly kind: 'create'; readonly path: string; readonly file: number }
	| { readonly kind: 'makeFolder'; readonly path: string }
	| { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
	| { readonly kind: 'truncate'; readonly file: number; readonly size: number }
	| { readonly kind: 'sync'; readonly file: number; readonly path: string }
	| { readonly kind: 'syncFolder'; readonly path: string }
	| { readonly kind: 'link'; readonly path: string; readonly file: number }
	| { readonly kind: 'unlink'; readonly path: string }
	| { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly file: number }
	| { readonly kind: 'said'; readonly line: string };

const strace = '/usr/bin/strace';

/** The question mark lets a machine pass that does not know the call. */
const calls = [
	...['openat', '?open', '?creat', 'close', 'dup', '?dup2', 'dup3', 'lseek', 'mmap'],
	...['write', 'writev', 'pwrite64', 'pwritev', '?pwritev2', '?sendfile', '?copy_file_range'],
	...['fsync', 'fdatasync', 'sync_file_range', 'ftruncate', 'truncate', 'fallocate'],
	...['?unlink', 'unlinkat', '?rename', '?renameat', 'renameat2', '?link', 'linkat'],
	...['?mkdir', 'mkdirat', '?rmdir', '?io_uring_enter']
].join(',');

/**
 * Runs a program of ours under strace and tells what it did to the files below a folder that is empty
 * before. Throws where it cannot be watched: a promise that nobody looked at is not kept.
 */
export function traceProgram(
	script: string,
	folder: string,
	words: readonly string[]
): readonly DiskEvent[] {
	const notes = mkdtempSync(join(tmpdir(), 'ledelsesspejl-trace-'));
	const log = join(notes, 'trace');
	const { status, error, stderr } = spawnSync(
		strace,
		[
			...['-f', '--seccomp-bpf', '-xx', '-s', '16777216', '-o', log, '-e', `trace=${calls}`],
			...['-e', 'signal=none', '--', process.execPath, script, folder, ...words]
		],
		{ env: { PATH: process.env['PATH'], UV_USE_IO_URING: '0' }, maxBuffer: 2 ** 26 }
	);
	if (error || status !== 0) {
		const said = error?.message ?? stderr.toString();
		throw new Error(`strace could not watch the program; is ptrace permitted here? ${said}`);
	}

	const lines = readFileSync(log, 'latin1').split('\n');
	rmSync(notes, { recursive: true });

	return readTrace(lines, folder);
}

interface OpenFile {
	readonly path: string;
	/** Undefined for a folder. */
	readonly file: number | undefined;
	position: number;
	readonly appends: boolean;
}

interface Call {
	readonly name: string;
	readonly words: readonly string[];
	readonly result: number;
}

function readTrace(lines: readonly string[], folder: string): readonly DiskEvent[] {
	const events: DiskEvent[] = [];
	const handles = new Map<number, OpenFile>();
	const names = new Map<string, number>();
	let files = 0;

	for (const call of readCalls(lines)) {
		if (call.result < 0) continue;
		const { name, words, result } = call;
		const handle = handles.get(Number(words[0]));

		switch (name) {
			case 'open':
			case 'creat':
			case 'openat': {
				const [path, flags = ''] =
					name === 'openat' ? [at(words, 0), words[2]] : [at(words, -1), words[1]];
				if (isOurs(path, folder)) handles.set(result, open(path, flags));
				else handles.delete(result);
				break;
			}
			case 'close':
				handles.delete(Number(words[0]));
				break;
			case 'write':
				if (Number(words[0]) === 1) say(text(words[1]));
				else if (handle) write(handle, handle.appends ? NaN : handle.position, bytes(call));
				break;
			case 'pwrite64':
				if (handle) write(handle, Number(words[3]), bytes(call));
				break;
			case 'ftruncate':
				if (handle?.file !== undefined)
					events.push({ kind: 'truncate', file: handle.file, size: Number(words[1]) });
				break;
			case 'fsync':
			case 'fdatasync':
				if (handle?.file !== undefined)
					events.push({ kind: 'sync', file: handle.file, path: handle.path });
				else if (handle) events.push({ kind: 'syncFolder', path: handle.path });
				break;
			case 'mkdir':
			case 'mkdirat': {
				const path = name === 'mkdir' ? at(words, -1) : at(words, 0);
				if (isOurs(path, folder)) events.push({ kind: 'makeFolder', path });
				break;
			}
			case 'link':
			case 'linkat': {
				const [from, to] =
					name === 'link' ? [at(words, -1), text(words[1])] : [at(words, 0), at(words, 2)];
				const file = names.get(from);
				if (file === undefined) break;
				names.set(to, file);
				events.push({ kind: 'link', path: to, file });
				break;
			}
			case 'unlink':
			case 'unlinkat': {
				const path = name === 'unlink' ? at(words, -1) : at(words, 0);
				if (names.delete(path)) events.push({ kind: 'unlink', path });
				break;
			}
			case 'rename':
			case 'renameat':
			case 'renameat2': {
				const [from, to] =
					name === 'rename' ? [at(words, -1), text(words[1])] : [at(words, 0), at(words, 2)];
				const file = names.get(from);
				if (file === undefined) break;
				names.delete(from);
				names.set(to, file);
				events.push({ kind: 'rename', from, to, file });
				break;
			}
			case 'lseek':
				if (handle) handle.position = result;
				break;
			case 'mmap':
				refuseMapped(handles.get(Number(words[4])), words);
				break;
			default:
				if (handle) throw new Error(`the simulation does not know ${name} on ${handle.path}`);
		}
	}

	return events;

	function open(path: string, flags: string): OpenFile {
		const appends = flags.includes('O_APPEND');
		const known = names.get(path);
		if (flags.includes('O_DIRECTORY') || (known === undefined && !flags.includes('O_CREAT')))
			return { path, file: undefined, position: 0, appends };

		const file = known ?? ++files;
		names.set(path, file);
		if (known === undefined) events.push({ kind: 'create', path, file });
		else if (flags.includes('O_TRUNC')) events.push({ kind: 'truncate', file, size: 0 });

		return { path, file, position: 0, appends };
	}

	function write(handle: OpenFile, at: number, bytes: Buffer): void {
		if (handle.file === undefined || Number.isNaN(at))
			throw new Error(`the simulation does not know this way to write ${handle.path}`);
		events.push({ kind: 'write', file: handle.file, at, bytes });
		handle.position = at + bytes.length;
	}

	function say(said: string): void {
		for (const line of said.split('\n').filter((some) => some !== ''))
			events.push({ kind: 'said', line });
	}
}

/** SQLite keeps the index of its log in shared memory, which need not outlive the machine. */
function refuseMapped(handle: OpenFile | undefined, words: readonly string[]): void {
	const isWritten = words[2]?.includes('PROT_WRITE') && words[3]?.includes('MAP_SHARED');
	if (handle && isWritten && !handle.path.endsWith('-shm'))
		throw new Error(`${handle.path} is written past the simulation, through memory`);
}

/** Each call once, when it has returned. strace splits one in two where another thread comes between. */
function* readCalls(lines: readonly string[]): Generator<Call> {
	const begun = new Map<string, string>();

	for (const line of lines) {
		const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/su.exec(line) ?? [];
		if (rest.endsWith('<unfinished ...>')) {
			begun.set(thread, rest.slice(0, -'<unfinished ...>'.length));
			continue;
		}
		const [, end] = /^<\.\.\. \w+ resumed>(.*)$/su.exec(rest) ?? [];
		const whole = end === undefined ? rest : (begun.get(thread) ?? '') + end;
		const [, name, words = '', result] = /^(\w+)\((.*)\)\s+= (-?\w+)/su.exec(whole) ?? [];
		if (name === undefined) continue;

		yield { name, words: words.split(/,\s*/u), result: Number(result) };
	}
}

function isOurs(path: string, folder: string): boolean {
	return path === folder || path.startsWith(`${folder}/`);
}

/** The path that a call names; `place` is where the folder stands that it may be relative to, or -1. */
function at(words: readonly string[], place: number): string {
	const path = text(words[place + 1]);
	if (!path.startsWith('/') && place >= 0 && words[place] !== 'AT_FDCWD')
		throw new Error('the simulation does not know paths that begin at a handle');

	return resolve(path);
}

function text(word: string | undefined): string {
	return Buffer.from((word ?? '').replaceAll(/\\x|"/gu, ''), 'hex').toString();
}

function bytes({ words, result }: Call): Buffer {
	const all = Buffer.from((words[1] ?? '').replaceAll(/\\x|"/gu, ''), 'hex');
	if (all.length < result) throw new Error('strace cut a write short');

	return all.subarray(0, result);
}
