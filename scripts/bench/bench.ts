/** What one run of a side took. */
export interface Run {
	readonly milliseconds: number;
	/** Parts of it, and whatever else was measured; a line each. */
	readonly remarks?: readonly string[];
}

/** One of two ways of doing the same, or a thing and what it is held against. */
export interface Side {
	readonly name: string;
	run(): Promise<Run>;
}

/** A claim about speed, with all that it needs made ready. Each folder here has one, in `open.ts`. */
export interface Bench {
	readonly about: string;
	readonly turns: number;
	readonly sides: readonly [Side, Side];
	close(): Promise<void>;
}
