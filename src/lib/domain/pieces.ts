/** Long work that stops now and then, so that whoever runs it can let others in. Returns what came of it. */
export type InPieces<T> = Generator<undefined, T, undefined>;

/** Does all of it without a stop. */
export function finish<T>(work: InPieces<T>): T {
	let step = work.next();
	while (step.done !== true) step = work.next();

	return step.value;
}

/** The items of a list, with a stop after every few hundred of them. */
export function* inPieces<Item>(
	list: readonly Item[],
	use: (item: Item, index: number) => void
): InPieces<void> {
	for (const [index, item] of list.entries()) {
		if (index > 0 && index % piece === 0) yield;
		use(item, index);
	}
}

/** Rows of a table: a few milliseconds. */
const piece = 500;
