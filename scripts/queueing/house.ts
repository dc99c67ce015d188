import type { Calendar } from './calendar.ts';
import type { Draw } from './draw.ts';
import { Station } from './station.ts';

/** One request: the work of a process, and for a form also a wait until the disk has it. */
export interface Request {
	/** Seconds of a processor. */
	readonly work: Draw;
	readonly isWrite: boolean;
}

/** What the program runs on. */
export interface Machine {
	/** One thread each. With a file there is one. */
	readonly processes: number;
	/** `file`: SQLite, whose commit the one thread waits for. `server`: PostgreSQL, beside the processes. */
	readonly database: 'file' | 'server';
	/** Seconds that a commit takes, however many share it. */
	readonly flush: Draw;
	/** Seconds more for each who shares it. */
	readonly perWrite: number;
	/** How many may share one. */
	readonly most: number;
}

/** Takes requests in and tells when each has its answer. */
export interface House {
	ask(request: Request, answered: () => void): void;
	/** How much of its time the busiest of the processes has worked, after so many seconds. */
	busy(seconds: number): number;
}

/**
 * The program on a machine. A request is worked on by the process that has least to do, as a proxy's
 * `leastconn` gives them out; who writes then waits for a commit, which takes in all that wait when it begins.
 */
export function openHouse(calendar: Calendar, machine: Machine): House {
	const { processes, database, flush, perWrite, most } = machine;
	const threads = Array.from({ length: processes }, () => new Station(calendar, 1));
	/* A commit of SQLite is a task of the thread like any other; that of PostgreSQL has a line of its own. */
	const [first] = threads;
	const disk = database === 'file' && first ? first : new Station(calendar, 1);
	const waiting: (() => void)[] = [];
	let isPlanned = false;

	const plan = () => {
		if (isPlanned || waiting.length === 0) return;
		isPlanned = true;
		let together: (() => void)[] = [];
		disk.submit(
			() => {
				together = waiting.splice(0, most);
				isPlanned = false;
				return flush() + together.length * perWrite;
			},
			() => {
				for (const tell of together) tell();
				plan();
			}
		);
		/* Whoever comes while it runs has the next one planned by its end. */
	};

	return {
		ask({ work, isWrite }, answered) {
			/* Among those with as little to do, each in its turn. */
			threads.push(...threads.splice(0, 1));
			const thread = threads.reduce((least, each) => (each.load < least.load ? each : least));
			thread.submit(work, () => {
				if (!isWrite) return answered();
				waiting.push(answered);
				plan();
			});
		},
		busy: (seconds) => Math.max(...threads.map(({ worked }) => worked)) / seconds
	};
}
