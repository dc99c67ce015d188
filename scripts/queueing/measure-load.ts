import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '#tests/support/assurance.ts';
import { untilAtRest } from '#tests/support/at-rest.ts';
import { openTestRound } from '#tests/support/builders.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import type { Chance } from '../bench/national/chance.ts';
import { measureOthers } from '../bench/measure.ts';
import { openVisits } from './visits.ts';

/** What a request costs a program that has been at work for a while. Seconds. */
export interface Cost {
	/** Of the one thread that does everything. */
	readonly thread: number;
	/** Of all its threads together. */
	readonly processor: number;
	/** More by which a form is kept than a page takes, in the middle: the disk. */
	readonly flush: number;
	/** What is not the thread's, in the middle: the network, packing, the visitor. */
	readonly elsewhere: number;
	/** Of the times of pages: coefficient of variation. */
	readonly spread: number;
	/** How long the thread was held by each page, and the disk by each form, as they came. */
	readonly held: { readonly reads: readonly number[]; readonly flushes: readonly number[] };
}

/** What was seen at one rate of people a second. Seconds, of all requests. */
export interface Load {
	readonly rate: number;
	readonly people: number;
	readonly half: number;
	readonly most: number;
	/** How much of its time the one thread was at work. */
	readonly busy: number;
	readonly failed: number;
}

export interface Measuring {
	/** Lets people come for a while, so that the program is warm, and then one after the other. */
	measureCost(chance: Chance, rate: number, people: number): Promise<Cost>;
	/** People who come whenever they like, and are not waited for: `rate` a second for so many seconds. */
	measureLoad(chance: Chance, rate: number, seconds: number, pause: number): Promise<Load>;
	close(): Promise<void>;
}

/** Starts the built program with a round for so many employees. */
export async function openMeasuring(people: number): Promise<Measuring> {
	const server = await startTestServer({ RATE_LIMIT: 'off' });
	const tokens = (await inviteEmployees(server, people)).values();
	const pid = server.process.pid ?? 0;
	const nextToken = () => {
		const { value, done } = tokens.next();
		if (done) throw new Error('more people than were invited');
		return value;
	};

	const measureLoad: Measuring['measureLoad'] = async (chance, rate, seconds, pause) => {
		const visits = openVisits(server.origin, () =>
			wait(-pause * 1000 * Math.log(1 - chance.next()))
		);
		const times: number[] = [];
		const journeys: Promise<void>[] = [];
		let failed = 0;
		const before = readThread(pid);
		const began = performance.now();
		for (let at = 0; at < seconds * 1000; at += (-1000 * Math.log(1 - chance.next())) / rate) {
			await wait(Math.max(0, began + at - performance.now()));
			const journey = visits.go(nextToken(), (_, time) => times.push(time / 1000));
			journeys.push(journey.catch(() => void (failed += 1)));
		}
		await Promise.all(journeys);
		const busy = (readThread(pid) - before) / (performance.now() - began) / 1e6;
		visits.close();
		times.sort((one, other) => one - other);
		const at = (part: number) => times[Math.floor(part * times.length)] ?? NaN;

		return { rate, people: journeys.length, failed, half: at(0.5), most: at(0.95), busy };
	};

	return {
		measureLoad,
		async measureCost(chance, rate, count) {
			await measureLoad(chance, rate, 15, 0.5);
			const visits = openVisits(server.origin, () => Promise.resolve());
			const took = { read: [] as number[], write: [] as number[] };
			const before = readThread(pid);
			const { processorMilliseconds } = await measureOthers([pid], async () => {
				for (let each = 0; each < count; each += 1)
					await visits.go(nextToken(), (kind, time) => took[kind].push(time / 1000));
			});
			visits.close();
			const requests = took.read.length + took.write.length;
			const thread = (readThread(pid) - before) / 1e9 / requests;
			const middle = median(took.read);
			const elsewhere = Math.max(0, middle - thread);

			return {
				...{ thread, elsewhere },
				processor: processorMilliseconds / 1000 / requests,
				flush: Math.max(0, median(took.write) - middle),
				spread: spreadOf(took.read),
				held: {
					reads: took.read.map((time) => Math.max(thread / 4, time - elsewhere)),
					flushes: took.write.map((time) => Math.max(0, time - middle))
				}
			};
		},
		close: () => server.remove()
	};
}

async function inviteEmployees(server: TestServer, people: number): Promise<readonly string[]> {
	const db = server.openDatabase();
	const keys = server.openKeys();
	const teams = Array.from({ length: Math.ceil(people / 50) }, () => 50);
	const { evaluations } = await openTestRound({ db, keys }, { employees: teams, now: new Date() });
	/* The invitations' mails are no part of what an answer costs. */
	await untilAtRest(db);
	await db.destroy();

	return evaluations.flatMap(({ links }) =>
		links.filter(({ group }) => group === 'employee').map(({ token }) => token)
	);
}

/** Nanoseconds that the first thread of a process, which does everything but pack and hash, has worked. */
function readThread(pid: number): number {
	return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]);
}

function spreadOf(times: readonly number[]): number {
	const mean = times.reduce((all, one) => all + one, 0) / times.length;
	const variance = times.reduce((all, one) => all + (one - mean) ** 2, 0) / times.length;

	return Math.sqrt(variance) / mean;
}
