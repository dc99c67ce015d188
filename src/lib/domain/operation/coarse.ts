/*
 * What is shown of the running program is rounded so that no single person's visit moves it. Whoever
 * reads it every second must not learn when somebody answered.
 */

/** The next of 0, 10, 100, 1000 and so on, at or above a count: how much waits, and never how many people. */
export function atMost(count: number): number {
	return count <= 0 ? 0 : 10 ** Math.max(1, Math.ceil(Math.log10(count)));
}

export function roundUp(value: number, step: number): number {
	return Math.ceil(value / step) * step;
}

export function roundDown(value: number, step: number): number {
	return Math.floor(value / step) * step;
}

/** Bytes of a database: room for about a thousand sent forms. */
export const databaseStep = 10_000_000;

/** Bytes of free room on a disk. */
export const diskStep = 100_000_000;

/** Bytes of memory. */
export const memoryStep = 16_777_216;

/** Minutes by which mails are late. */
export const lateStep = 10;
