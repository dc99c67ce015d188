import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Run } from './bench.ts';

/** Times work that this process does, its threads included. */
export async function measure(work: () => unknown): Promise<Run> {
	const before = process.cpuUsage();
	const began = performance.now();
	await work();
	const milliseconds = performance.now() - began;
	const { user, system } = process.cpuUsage(before);

	return { milliseconds, processorMilliseconds: (user + system) / 1000 };
}

/** Puts away what was left by preparing, so that it is not put away in the middle of what is timed. */
export function collectGarbage(): void {
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('gc');
	if (typeof collect === 'function') collect();
}

/**
 * Times work that other processes do for us, such as a server: the processors' time is theirs, as Linux
 * tells it to the nanosecond of each thread that still runs. What this process does meanwhile is left out.
 */
export async function measureOthers(
	pids: readonly number[],
	work: () => unknown
): Promise<Run & { readonly megabytes: number }> {
	const before = readAll(pids);
	const began = performance.now();
	await work();
	const milliseconds = performance.now() - began;
	const after = readAll(pids);

	return {
		milliseconds,
		processorMilliseconds: after.processorMilliseconds - before.processorMilliseconds,
		megabytes: after.megabytes
	};
}

/**
 * Times what a process does that has just been started, until `work` is done: all that it has used so far
 * counts.
 */
export async function measureNew(
	{ pid }: ChildProcess,
	work: () => Promise<unknown>
): Promise<Run & { readonly megabytes: number }> {
	if (pid === undefined) throw new Error('the process did not start');
	const began = performance.now();
	await work();

	return { milliseconds: performance.now() - began, ...readUsed(pid) };
}

/** Throws where two results differ, which must be the same before anything is timed. */
export function requireSame(one: unknown, other: unknown, what: string): void {
	if (!isDeepStrictEqual(one, other)) throw new Error(`the sides differ: ${what}`);
}

function readAll(pids: readonly number[]): Used {
	const all = pids.map(readUsed);

	return {
		processorMilliseconds: all.reduce((sum, used) => sum + used.processorMilliseconds, 0),
		megabytes: all.reduce((sum, used) => sum + used.megabytes, 0)
	};
}

interface Used {
	readonly processorMilliseconds: number;
	/** The most that was held so far. */
	readonly megabytes: number;
}

function readUsed(pid: number): Used {
	const folder = `/proc/${pid}`;
	const threads = readdirSync(`${folder}/task`);
	const nanoseconds = threads.reduce(
		(sum, thread) => sum + readThread(`${folder}/task/${thread}`),
		0
	);
	const status = readFileSync(`${folder}/status`, 'utf8');
	const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(status) ?? [];

	return { processorMilliseconds: nanoseconds / 1e6, megabytes: Number(kilobytes) / 1024 };
}

/** Nanoseconds. A thread may end while it is looked at. */
function readThread(folder: string): number {
	try {
		return Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]);
	} catch {
		return 0;
	}
}
