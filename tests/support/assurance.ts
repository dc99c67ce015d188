import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the long versions run: `npm run soak`. `npm test` runs the short ones. */
export const isSoak = process.env['SOAK'] === 'on';

/** What a test of a promise works through: little in `npm test`, much in `npm run soak`. */
export function amount<T>(short: T, long: T): T {
	return isSoak ? long : short;
}

/** One line of docs/assurance.md. */
export interface Figure {
	/** What was counted or timed, in words: "kills", "acknowledged answers lost". */
	readonly what: string;
	readonly value: number | string;
	/** What is promised of it: "0", "at most 3 s (median)". Left out where the figure only tells how much was tried. */
	readonly bound?: string;
}

/**
 * Keeps what a test has measured, for docs/assurance.md. `name` is that of its file, `promise` one
 * sentence. Tests assert the bounds themselves, before they call this.
 */
export function recordFigures(name: string, promise: string, figures: readonly Figure[]): void {
	const folder = join('test-results', isSoak ? 'soak' : 'assurance');
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, `${name}.json`),
		JSON.stringify({ name, promise, figures }, undefined, '\t')
	);
}

/** The middle of some numbers; of an even count the lower of the two. */
export function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? NaN;
}
