import { happenings } from '../happenings.ts';
import { randomId } from '../random.ts';
import { renewLease, returnLease, takeLease, type Ending } from './queries.ts';
import { watchClock } from './steady.ts';
import { timetable, type Job, type JobContext } from './timetable.ts';

export interface RunningJobs {
	/** Runs a job now, or once more when it is already running. Nobody waits for it. */
	kick(name: string): void;
	/** Starts nothing more and waits for what is running. */
	stop(): Promise<void>;
}

/** Where another process does all of it, within a few seconds. */
export const noJobs: RunningJobs = { kick: () => undefined, stop: () => Promise.resolve() };

/** Whoever is killed keeps the others waiting no longer than this. */
const usualLease = 60_000;

/** Milliseconds after which the log tells how long a job took. */
const longRun = 5_000;

/** Runs every job of the timetable at its pace, each under a lease, until stopped. */
export function startJobs(context: JobContext, jobs: readonly Job[] = timetable): RunningJobs {
	const run = prepareJobs(context);
	const loops = new Map(jobs.map((job) => [job.name, startLoop(job, run)]));

	return {
		kick: (name) => loops.get(name)?.kick(),
		async stop() {
			await Promise.all([...loops.values()].map((loop) => loop.stop()));
		}
	};
}

type Run = (job: Job) => Promise<'again' | 'done'>;

/** What runs one job once, if it is due and nobody else runs it. Failures are logged and go no further. */
export function prepareJobs(context: JobContext): Run {
	const { clock, passing, log } = context;
	const holder = randomId();
	const isSteady = watchClock(clock, passing, () =>
		log.warn({}, 'the clock was set; nothing is closed, counted or cleaned for an hour')
	);

	return async (job) => {
		try {
			const canTrustTime = isSteady();
			if (job.isCareful && !canTrustTime) return 'done';

			const outcome = await runLeased(job, context, holder);
			happenings.emit('job', job.name, outcome === 'idle' ? 'idle' : 'well');

			return outcome === 'again' ? 'again' : 'done';
		} catch (problem) {
			const kind = problem instanceof Error ? problem.name : typeof problem;
			log.error({ job: job.name, name: kind }, 'a job failed');
			happenings.emit('job', job.name, 'badly');

			return 'done';
		}
	};
}

function startLoop(job: Job, run: Run) {
	let running: Promise<void> | undefined;
	let timer: NodeJS.Timeout | undefined;
	let isKicked = false;
	let isStopped = false;

	function wait(time: number): void {
		if (isStopped) return;
		clearTimeout(timer);
		timer = setTimeout(begin, time);
		timer.unref();
	}

	function begin(): void {
		isKicked = false;
		running = run(job).then((outcome) => {
			running = undefined;
			wait(isKicked || outcome === 'again' ? 0 : job.every);
		});
	}

	wait(0);

	return {
		kick() {
			if (running) isKicked = true;
			else wait(0);
		},
		async stop() {
			isStopped = true;
			clearTimeout(timer);
			await running;
		}
	};
}

async function runLeased(
	{ name, isDue, run, rest = 0, lease = usualLease }: Job,
	context: JobContext,
	holder: string
): Promise<'again' | 'done' | 'idle'> {
	const { db, clock, passing, log } = context;
	const now = clock();
	if (isDue && !(await isDue(context, now))) return 'idle';

	const until = new Date(now.getTime() + Math.max(lease, rest));
	if (!(await takeLease(db, { name, holder, until }, now))) return 'idle';

	const stopRenewing = renewSteadily(context, { name, holder, lease });
	let how: Ending = 'badly';
	const began = passing();
	try {
		const outcome = await run(context, now);
		how = 'well';

		return outcome;
	} finally {
		stopRenewing();
		const ended = { how, at: clock() };
		await returnLease(db, { name, holder, until: new Date(now.getTime() + rest), ended });
		const milliseconds = Math.round(passing() - began);
		if (milliseconds > longRun) log.warn({ job: name, milliseconds }, 'a job took long');
	}
}

/** A close of thousands takes longer than a lease; as long as it goes on, nobody else begins it. */
function renewSteadily(
	{ db, clock }: JobContext,
	{
		name,
		holder,
		lease
	}: { readonly name: string; readonly holder: string; readonly lease: number }
): () => void {
	const renew = () => {
		const until = new Date(clock().getTime() + lease);
		/* Where the database is away, the next one may reach it. */
		renewLease(db, { name, holder, until }).catch(() => undefined);
	};
	const timer = setInterval(renew, lease / 3);
	timer.unref();

	return () => clearInterval(timer);
}
