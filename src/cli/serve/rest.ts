import type { IncomingMessage } from 'node:http';
import { mostHandedBytes } from '#lib/domain/import/limits.ts';

/**
 * Reads and forgets what is left of a body when its answer is sent, so that it does not hold up the
 * request behind it, and a browser that sends a file to the end sees the answer. A body without a length,
 * which no browser sends, is cut off with its connection once more than `limit` bytes of it were left.
 */
export function passOverRest(request: IncomingMessage, limit: number): void {
	const most = request.headers['content-length'] === undefined ? limit : mostHandedBytes;
	let size = 0;

	request
		.removeAllListeners('data')
		.on('data', ({ length }: Buffer) => {
			size += length;
			if (size > most) request.destroy();
		})
		.resume();
	/* Node would throw away uncounted what nobody has begun to read. */
	request.read(0);
}
