/** Large enough that handing on costs nothing beside writing, small enough to be nothing in memory. */
const piece = 65_536;

/** The same bytes in pieces of about 64 kB, texts as UTF-8: rows one by one would be too small to send. */
export function* gatherPieces(
	pieces: Iterable<string | Uint8Array>
): Generator<Uint8Array<ArrayBuffer>> {
	let texts: string[] = [];
	let length = 0;
	for (const each of pieces) {
		if (typeof each === 'string') {
			texts.push(each);
			length += each.length;
			if (length < piece) continue;
		}
		if (length > 0) yield encode(texts);
		texts = [];
		length = 0;
		if (typeof each !== 'string') yield Uint8Array.from(each);
	}
	if (length > 0) yield encode(texts);
}

const encoder = new TextEncoder();

function encode(texts: readonly string[]): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(encoder.encode(texts.join('')));
}
