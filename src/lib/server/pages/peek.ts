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

	while (!request.destroyed) {
		const body = request.read(length) as Buffer<ArrayBuffer> | null;
		if (body) {
			request.unshift(body);
			return body.length === length ? body : undefined;
		}
		if (request.complete && request.readableLength === 0) return undefined;
		await somethingComes(request);
	}

	return undefined;
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
