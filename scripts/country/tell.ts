/** One thing that was done, and what it took. */
export interface Step {
	readonly what: string;
	readonly milliseconds: number;
	/** The most that its process held in memory, where it had one of its own, and what it used of all cores. */
	readonly megabytes?: number;
	readonly processorSeconds?: number;
	/** What came of it. */
	readonly outcome?: string;
}

/** A step as a line. */
export function tellStep(step: Step): string {
	const { what, milliseconds, processorSeconds, megabytes, outcome } = step;
	const parts = [
		`${(milliseconds / 1000).toFixed(1)} s`,
		...(processorSeconds === undefined ? [] : [`${processorSeconds.toFixed(1)} s of processors`]),
		...(megabytes === undefined ? [] : [`${megabytes.toFixed(0)} MB of memory at most`]),
		...(outcome === undefined ? [] : [outcome])
	];

	return `${what}: ${parts.join(', ')}`;
}
