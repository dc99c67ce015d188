import type { IncomingMessage } from 'node:http';

/**
 * Reads the body of a request and puts it back, for whoever reads it after us. Undefined where it does not
 * say how long it is, is longer than `most` bytes, or breaks off.
 */
export async function peekBody(
	request: IncomingMessage,
	most: number
): Promise<Buffer<ArrayBuffer> | undefined> {
	const length = Number(request.headers['content-length'] ?? 0);
	if (!(length > 0 && length <= most)) return undefined;

	const pieces: Buffer[] = [];
	let size = 0;
	while (size < length) {
		if (request.destroyed) return undefined;
		const piece = request.read() as Buffer | null;
		if (piece) {
			pieces.push(piece);
			size += piece.length;
		} else await somethingComes(request);
	}

	/* Before the stream notices that it is at its end. */
	const body = Buffer.concat(pieces);
	request.unshift(body);

	return body;
}

function somethingComes(request: IncomingMessage): Promise<void> {
	return new Promise((resolve) => {
		const go = () => {
			request.off('readable', go).off('close', go);
			resolve();
		};
		request.on('readable', go).on('close', go);
	});
}
