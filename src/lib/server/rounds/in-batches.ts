import { setImmediate } from 'node:timers/promises';

/** Rows in one statement: with eight columns each, an eighth of what SQLite takes. */
const batch = 500;

/**
 * Writes a list of any length, some rows at a time: a statement takes only so many values, and SQLite
 * lets nobody in while it works on one.
 */
export async function inBatches<T>(
	list: readonly T[],
	write: (some: readonly T[]) => Promise<void>
): Promise<void> {
	for (let start = 0; start < list.length; start += batch) {
		if (start > 0) await setImmediate();
		await write(list.slice(start, start + batch));
	}
}

/** Reads by a list of any length, and puts what was found together. */
export async function readInBatches<T, Found>(
	list: readonly T[],
	read: (some: readonly T[]) => Promise<readonly Found[]>
): Promise<readonly Found[]> {
	const found: Found[] = [];
	await inBatches(list, async (some) => {
		found.push(...(await read(some)));
	});

	return found;
}

/** Rows in one answer: a few hundredths of a second. */
const page = 2500;

/** Reads all there is in the order of its ids, so many rows at a time: see `inBatches`. */
export async function readInPages<Row extends { readonly id: string }>(
	read: (after: string, most: number) => Promise<readonly Row[]>
): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (;;) {
		const some = await read(rows.at(-1)?.id ?? '', page);
		rows.push(...some);
		if (some.length < page) return rows;
		await setImmediate();
	}
}
