import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openKeyRing } from '../keys/ring.ts';
import { openTransport } from '../mail/transport.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { freeDeadLeases, returnLease, takeLease } from './queries.ts';
import { prepareJobs, startJobs, type RunningJobs } from './run.ts';
import { timetable, type Job, type JobContext } from './timetable.ts';

const start = new Date('2026-11-21T10:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

describe.for(databaseKinds)('jobs, on %s', (kind) => {
	let database: TestDatabase;
	let context: JobContext;
	let running: RunningJobs[] = [];
	let problems: unknown[] = [];
	let now = start;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
		const note = (problem: unknown) => void problems.push(problem);
		context = {
			db: database.db,
			keys: openKeyRing(`${database.folder}/keys`),
			settings: { origin: 'http://localhost:3200', appSecret: new Uint8Array(32) },
			transport: openTransport({
				kind: 'outbox',
				folder: `${database.folder}/outbox`,
				from: 'spejl@localhost'
			}),
			log: { warn: note, error: note },
			clock: () => now,
			passing: () => now.getTime()
		};
	});
	beforeEach(async () => {
		await database.db.deleteFrom('job_lease').execute();
		problems = [];
		now = start;
	});
	afterEach(async () => {
		await Promise.all(running.map((jobs) => jobs.stop()));
		running = [];
	});
	afterAll(() => database.close());

	function begin(...jobs: Job[]): RunningJobs {
		const started = startJobs(context, jobs);
		running.push(started);

		return started;
	}

	test('one of two holds a lease until it gives it back or time is up', async () => {
		const take = (holder: string, at: Date) =>
			takeLease(database.db, { name: 'mail', holder, until: minutes(10) }, at);

		expect(await take('a', start)).toBe(true);
		expect(await take('b', minutes(9.9))).toBe(false);
		expect(await take('b', minutes(10))).toBe(true);

		await returnLease(database.db, { name: 'mail', holder: 'a', until: start });
		expect(await take('a', minutes(9))).toBe(false);
		await returnLease(database.db, { name: 'mail', holder: 'b', until: start });
		expect(await take('a', start)).toBe(true);
	});

	test('a lease that was taken before the clock went back holds nobody up', async () => {
		const take = (holder: string, at: Date) => {
			const until = new Date(at.getTime() + 600_000);
			return takeLease(database.db, { name: 'mail', holder, until }, at);
		};

		expect(await take('ahead', minutes(10))).toBe(true);
		expect(await take('a little behind', minutes(5))).toBe(false);
		expect(await take('right', minutes(4.9))).toBe(true);
	});

	test('a program that was killed holds nothing up on SQLite, and what rests goes on resting', async () => {
		const lease = (name: string, holder: string) => ({ name, holder, until: minutes(10) });
		await takeLease(database.db, lease('close', 'killed'), start);
		await takeLease(database.db, lease('tidy', 'killed'), start);
		await returnLease(database.db, lease('tidy', 'killed'));
		await freeDeadLeases(database.db);

		expect(await takeLease(database.db, lease('close', 'next'), start)).toBe(kind === 'sqlite');
		expect(await takeLease(database.db, lease('tidy', 'next'), start)).toBe(false);
	});

	test('it is kept when a job last ended well, and when badly', async () => {
		const endings = async () =>
			(await database.db.selectFrom('job_lease').selectAll().execute()).map(
				({ succeeded_at, failed_at }) => [succeeded_at, failed_at]
			);
		let isBroken = true;
		const run = prepareJobs(context);
		const one = job({
			every: 60_000,
			run: () => (isBroken ? Promise.reject(new Error('no')) : Promise.resolve())
		});

		await run(one);
		expect(await endings()).toEqual([[null, start.toISOString()]]);

		isBroken = false;
		now = minutes(1);
		await run(one);
		expect(await endings()).toEqual([[minutes(1).toISOString(), start.toISOString()]]);
	});

	test('a job runs at the start and again at its pace', async () => {
		let runs = 0;
		begin(job({ every: 20, run: () => Promise.resolve(runs++) }));

		await vi.waitFor(() => expect(runs).toBeGreaterThan(2));
	});

	test('two processes do not run the same job at the same time', async () => {
		let atOnce = 0;
		let most = 0;
		let runs = 0;
		const slow = job({
			every: 5,
			async run() {
				atOnce += 1;
				most = Math.max(most, atOnce);
				await new Promise((resolve) => setTimeout(resolve, 20));
				atOnce -= 1;
				runs += 1;
			}
		});
		begin(slow);
		begin(slow);

		await vi.waitFor(() => expect(runs).toBeGreaterThan(3));
		expect(most).toBe(1);
	});

	test('a job that takes longer than its lease is not begun by another process', async () => {
		let runs = 0;
		const clock = () => new Date();
		const [one, other] = [1, 2].map(() => prepareJobs({ ...context, clock }));
		const long = { name: 'test', every: 1, lease: 90 };
		const first = one?.({
			...long,
			async run() {
				runs += 1;
				await new Promise((resolve) => setTimeout(resolve, 400));
				return 'done';
			}
		});
		const again = () => other?.({ ...long, run: () => Promise.resolve(runs++ ? 'done' : 'again') });
		for (let attempt = 0; attempt < 10; attempt += 1) {
			await new Promise((resolve) => setTimeout(resolve, 30));
			await again();
		}
		expect(runs).toBe(1);

		await first;
		await again();
		expect(runs).toBe(2);
	});

	test('a kick runs a job at once, and once more when it was running', async () => {
		let runs = 0;
		let finish = () => {};
		const jobs = begin(
			job({
				every: 3_600_000,
				run() {
					runs += 1;
					return new Promise<void>((resolve) => (finish = resolve));
				}
			})
		);
		await vi.waitFor(() => expect(runs).toBe(1));
		jobs.kick('test');
		jobs.kick('test');
		finish();
		await vi.waitFor(() => expect(runs).toBe(2));
		finish();
		await jobs.stop();

		expect(runs).toBe(2);
	});

	test('a job that says there is more runs again without a pause', async () => {
		let left = 5;
		begin({
			name: 'test',
			every: 3_600_000,
			run: () => Promise.resolve(--left > 0 ? 'again' : 'done')
		});

		await vi.waitFor(() => expect(left).toBe(0));
	});

	test('a job that failed is logged without its message, and runs again', async () => {
		let runs = 0;
		begin(
			job({
				every: 5,
				run() {
					runs += 1;
					return Promise.reject(new TypeError('mette@eksempel.dk'));
				}
			})
		);

		await vi.waitFor(() => expect(runs).toBeGreaterThan(1));
		expect(problems[0]).toEqual({ job: 'test', name: 'TypeError' });
	});

	test('a job that rests runs once, whatever is started anew', async () => {
		let runs = 0;
		const nightly = job({ every: 5, rest: 3_600_000, run: () => Promise.resolve(runs++) });
		begin(nightly);
		await vi.waitFor(() => expect(runs).toBe(1));
		begin(nightly);
		await new Promise((resolve) => setTimeout(resolve, 40));
		expect(runs).toBe(1);

		now = minutes(60);
		await vi.waitFor(() => expect(runs).toBe(2));
	});

	test('stopping waits for what is running and starts nothing more', async () => {
		let begun = 0;
		let ended = 0;
		const jobs = begin(
			job({
				every: 1,
				async run() {
					begun += 1;
					await new Promise((resolve) => setTimeout(resolve, 30));
					ended += 1;
				}
			})
		);
		await vi.waitFor(() => expect(begun).toBeGreaterThan(0));
		await jobs.stop();
		const before = begun;
		expect(ended).toBe(before);
		await new Promise((resolve) => setTimeout(resolve, 20));

		expect(begun).toBe(before);
	});

	test.for(timetable.map(({ name }) => name))(
		'the job %s runs on an empty database',
		async (name) => {
			const found = timetable.find((each) => each.name === name);

			expect(await found?.run(context, start)).toBe('done');
			expect(problems).toEqual([]);
		}
	);

	test('cleaning takes what is over and nothing else', async () => {
		const clean = timetable.find(({ name }) => name === 'clean');
		const link = { email: 'a@b.dk', language: 'da', next_path: '/konto' } as const;
		for (const [token, expires] of [
			['old', start],
			['new', minutes(1)]
		] as const) {
			const row = { ...link, token_hash: Buffer.from(token), expires_at: expires.toISOString() };
			await database.db.insertInto('sign_in').values(row).execute();
			await database.db
				.insertInto('mail_outbox')
				.values({
					...{ id: token, kind: 'signIn', address: 'a@b.dk' },
					...{ not_before: start.toISOString(), delete_after: expires.toISOString() }
				})
				.execute();
		}
		await clean?.run(context, start);
		const links = await database.db.selectFrom('sign_in').select('token_hash').execute();
		const mails = await database.db.selectFrom('mail_outbox').select('id').execute();

		expect(links.map((row) => row.token_hash.toString())).toEqual(['new']);
		expect(mails).toEqual([{ id: 'new' }]);
	});
});

test('the nightly job is due in the fourth hour in Denmark only', () => {
	const tidy = timetable.find(({ name }) => name === 'tidy');
	const isDue = (time: string) =>
		tidy?.isDue?.(undefined as never, new Date(`2026-11-21T${time}Z`));

	expect(isDue('01:59:59')).toBe(false);
	expect(isDue('02:00:00')).toBe(true);
	expect(isDue('02:59:59')).toBe(true);
	expect(isDue('03:00:00')).toBe(false);
});

function job({
	every,
	rest,
	run
}: {
	every: number;
	rest?: number;
	run: () => Promise<unknown>;
}): Job {
	return {
		name: 'test',
		every,
		...(rest === undefined ? {} : { rest }),
		run: async () => {
			await run();
			return 'done';
		}
	};
}
