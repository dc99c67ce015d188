/**
 * What one run of a side took. Times are of all that it did; `count` says how many of the things it was
 * that the bench is about, one if left out, and the table tells the times of one.
 */
export interface Run {
	/** By the clock. */
	readonly milliseconds: number;
	/** Of the processors, user and system, of whatever process did the work. `measure.ts` takes both. */
	readonly processorMilliseconds: number;
	readonly count?: number;
	/** The most that the process held, where it was one of its own. */
	readonly megabytes?: number;
	/** Parts of it, and whatever else was seen; a line each, told on the terminal only. */
	readonly remarks?: readonly string[];
}

/** One of the ways of doing the same, or a thing and what it is held against. */
export interface Side {
	readonly name: string;
	run(): Promise<Run>;
}

/** Two sides held against each other, or another figure of which something is promised; the last lines. */
export interface Ratio {
	readonly what: string;
	readonly value: string;
	/** "at most 1/20". Left out where nothing is promised. */
	readonly promised?: string;
}

/** What a side came to: medians of its runs, of one thing each; the most memory of any. */
export interface Measured {
	readonly name: string;
	readonly milliseconds: number;
	readonly processorMilliseconds: number;
	readonly megabytes?: number;
	readonly runs: readonly Run[];
}

/**
 * A claim about speed, with all that it needs made ready. Each folder here has one, in `open.ts`, as
 * `openBench(): Promise<Bench>`. The frame calls `check` once, then each side in turn `turns` times, the
 * order reversed every other turn, then `compare`, and `close` whatever happened.
 */
export interface Bench {
	/** What the sides do, for a reader who has never seen the program. */
	readonly about: string;
	/** At least five. */
	readonly turns: number;
	/** What it is about first, then what it is held against. */
	readonly sides: readonly [Side, Side, ...Side[]];
	/** Lets every side do its work once and throws where they do not come to the same; says what was compared. */
	check(): Promise<string>;
	/** Ratios for the end. Left out, the first side is held against each other one, by both clocks. */
	compare?(sides: readonly Measured[]): readonly Ratio[];
	close(): Promise<void>;
}
