import { setImmediate } from 'node:timers/promises';
import type { InPieces } from '#lib/domain/pieces.ts';

/** Does long work, and lets everybody who waits for an answer in at each of its stops. */
export async function workInPieces<T>(work: InPieces<T>): Promise<T> {
	let step = work.next();
	while (step.done !== true) {
		await setImmediate();
		step = work.next();
	}

	return step.value;
}
