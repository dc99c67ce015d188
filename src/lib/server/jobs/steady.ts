/** After the clock was set, what cannot be undone waits for so many milliseconds. */
const caution = 60 * 60_000;

/** Milliseconds by which a clock may run differently from one look to the next without having been set. */
const mostDrift = 60_000;

/**
 * Compares the clock with time as it passes, which nobody can set. The returned function looks, and
 * says whether both have gone on together for an hour: a clock that jumps ahead by mistake, and is put
 * right within that time, then closes no round. `onSet` is told of each jump.
 */
export function watchClock(
	clock: () => Date,
	passing: () => number,
	onSet: () => void
): () => boolean {
	let last = { shown: clock().getTime(), passed: passing() };
	let quietFrom = -Infinity;

	return () => {
		const look = { shown: clock().getTime(), passed: passing() };
		const drift = look.shown - last.shown - (look.passed - last.passed);
		last = look;

		if (Math.abs(drift) > mostDrift) {
			quietFrom = look.passed + caution;
			onSet();
		}

		return look.passed >= quietFrom;
	};
}
