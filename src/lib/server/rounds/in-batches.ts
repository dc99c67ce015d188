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
