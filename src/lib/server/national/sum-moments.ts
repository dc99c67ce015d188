import { openMomentSums, type MomentSum } from '#lib/domain/national/moment-sums.ts';
import type { Opener } from '../keys/seal.ts';
import { momentsBinding, type StoredMoments } from '../moments/queries.ts';

/** What a thread needs to know before it is given moments. It reads the key itself. */
export interface OpeningTask {
	readonly keyDirectory: string;
	readonly year: number;
	readonly sizes: Readonly<Record<string, number>>;
}

/** What some moments added up to. */
export interface Opening {
	readonly sums: readonly MomentSum[];
	readonly unreadable: number;
}

/** Some at once, because one at a time waits between its steps. */
const atOnce = 50;

/** Opens some moments and adds them up. */
export async function sumMoments(
	open: Opener,
	sizes: Readonly<Record<string, number>>,
	rows: readonly StoredMoments[]
): Promise<Opening> {
	const sums = openMomentSums(sizes);
	let unreadable = 0;

	for (let start = 0; start < rows.length; start += atOnce) {
		const some = rows.slice(start, start + atOnce);
		const plain = await Promise.all(some.map((row) => open(row.sealed, momentsBinding(row))));
		for (const [index, row] of some.entries()) {
			const packed = plain[index];
			if (!packed || !sums.add(row, packed)) unreadable += 1;
		}
	}

	return { sums: sums.list(), unreadable };
}
