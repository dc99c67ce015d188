import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { prepareJobs } from '#lib/server/jobs/run.ts';
import { timetable, type JobContext } from '#lib/server/jobs/timetable.ts';
import { openTransport } from '#lib/server/mail/transport.ts';
import type { TestDatabase } from './database.ts';
import type { Mailbox } from './mailbox.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A program that runs while time passes, on a machine whose clock anybody may set. */
export interface ClockWorld {
	readonly keys: KeyRing;
	/** What the machine's clock shows. */
	readonly shown: () => Date;
	/** What time it is really. */
	readonly real: () => Date;
	/** Sets the clock so many minutes ahead of the real time; fewer than none sets it behind. */
	setAhead(minutes: number): void;
	/**
	 * Lets time pass, and the program do its work: every ten minutes while the clock was set lately,
	 * every hour otherwise. `watch` looks after each.
	 */
	pass(minutes: number, watch?: () => Promise<void>): Promise<void>;
	/** Starts the program anew: it knows only what is in the database. */
	restart(): void;
	/** What it logged. */
	readonly logged: readonly string[];
	close(): void;
}

export function openClockWorld(
	{ db, folder }: TestDatabase,
	mailbox: Mailbox,
	start: Date
): ClockWorld {
	const keys = openKeyRing(`${folder}/keys`);
	const from = 'Spejl <spejl@example.dk>';
	const transport = openTransport({ kind: 'smtp', url: mailbox.url, from });
	const logged: string[] = [];
	let passed = 0;
	let ahead = 0;
	let setAt = 0;

	const shown = () => new Date(start.getTime() + passed + ahead);
	const note = (_facts: object, event: string) => void logged.push(event);
	const context: JobContext = {
		...{ db, keys, transport, clock: shown, passing: () => passed },
		settings: { origin: 'https://spejl.example.dk', appSecret: new Uint8Array(32) },
		log: { warn: note, error: note }
	};
	let run = prepareJobs(context);

	return {
		...{ keys, shown, logged },
		real: () => new Date(start.getTime() + passed),
		setAhead(minutes) {
			ahead = minutes * minute;
			setAt = passed;
		},
		async pass(minutes, watch) {
			for (const end = passed + minutes * minute; passed < end;) {
				const step = passed - setAt < 2 * hour ? 10 * minute : hour;
				passed = Math.min(end, passed + step);
				for (const job of timetable) while ((await run(job)) === 'again');
				await watch?.();
			}
		},
		restart: () => void (run = prepareJobs(context)),
		close: () => transport.close()
	};
}
