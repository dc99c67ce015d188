/** Long work that stops now and then, so that whoever drives it can serve others in between. */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** Makes something of each, with a pause before it. */
export function* mapInPieces<T, Made>(
	list: readonly T[],
	make: (each: T) => Made
): Pieces<readonly Made[]> {
	const made: Made[] = [];
	for (const each of list) {
		yield;
		made.push(make(each));
	}

	return made;
}

/** Does all of it at once. */
export function finish<T>(pieces: Pieces<T>): T {
	for (;;) {
		const step = pieces.next();
		if (step.done) return step.value;
	}
}
