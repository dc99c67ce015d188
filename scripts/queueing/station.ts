import type { Calendar } from './calendar.ts';

interface Task {
	/** Seconds of work, settled when the work begins. */
	readonly begin: () => number;
	readonly end: () => void;
	readonly came: number;
}

/** Some who work and one line before them: who came first is served first. */
export class Station {
	readonly #calendar: Calendar;
	readonly #workers: number;
	readonly #line: Task[] = [];
	#next = 0;
	#busy = 0;
	/** Seconds in which a worker worked, all together. */
	worked = 0;
	/** Called with the seconds that each task waited. */
	onWait: (seconds: number) => void = () => undefined;

	constructor(calendar: Calendar, workers: number) {
		this.#calendar = calendar;
		this.#workers = workers;
	}

	/** How many wait or are served. */
	get load(): number {
		return this.#busy + this.#line.length - this.#next;
	}

	submit(begin: () => number, end: () => void): void {
		this.#line.push({ begin, end, came: this.#calendar.now });
		this.#serve();
	}

	#serve(): void {
		if (this.#busy >= this.#workers) return;
		const task = this.#line[this.#next];
		if (!task) return;
		this.#next += 1;
		/* What is done is forgotten in portions: to move the whole line up each time would take long. */
		if (this.#next === 10_000) {
			this.#line.splice(0, this.#next);
			this.#next = 0;
		}

		this.#busy += 1;
		this.onWait(this.#calendar.now - task.came);
		const seconds = task.begin();
		this.worked += seconds;
		this.#calendar.after(seconds, () => {
			this.#busy -= 1;
			task.end();
			this.#serve();
		});
	}
}
