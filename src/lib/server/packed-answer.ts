import { takesEncoding } from './interface/encoding.ts';
import { hasAlready } from './interface/entity-tag.ts';

/** What is kept packed by gzip and never changes: its bytes, and a hash of what is in it. */
export interface Packed {
	readonly sha256: string;
	readonly packed: Uint8Array<ArrayBuffer>;
}

/**
 * Answers with something packed. Every browser takes gzip, and packing some megabytes anew for each would
 * take a second; for others it is unpacked piece by piece. Whoever has it already is told so. `more` are
 * further headers; `vary` among them names what else than the encoding the answer depends on.
 */
export function answerPacked(
	request: Request,
	{ sha256, packed }: Packed,
	{ vary, ...more }: Readonly<Record<string, string>>
): Response {
	const etag = `"${sha256}"`;
	const headers = { etag, vary: vary ? `${vary}, accept-encoding` : 'accept-encoding' };
	if (hasAlready(request, etag)) return new Response(null, { status: 304, headers });

	return takesEncoding(request.headers.get('accept-encoding'), 'gzip')
		? new Response(packed, { headers: { ...headers, ...more, 'content-encoding': 'gzip' } })
		: new Response(unpack(packed), { headers: { ...headers, ...more } });
}

function unpack(packed: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	return new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
}
