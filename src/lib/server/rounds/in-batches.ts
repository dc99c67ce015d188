/** Rows in one statement: with eight columns each, an eighth of what SQLite takes. */
const batch = 500;

/** Writes a list of any length, some rows at a time: a statement takes only so many values. */
export async function inBatches<T>(
	list: readonly T[],
	write: (some: readonly T[]) => Promise<void>
): Promise<void> {
	for (let start = 0; start < list.length; start += batch) {
		await write(list.slice(start, start + batch));
	}
}
