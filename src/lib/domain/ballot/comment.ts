/** Code points that a comment may have. */
export const commentLimit = 1000;

/** Bytes of every comment ballot: a length, and room for the longest comment in UTF-8. */
export const commentSize = 2 + 4 * commentLimit;

/** Writes a comment into a fixed size, so that a sealed one does not tell its length, or that it is empty. */
export function encodeComment(text: string): Uint8Array<ArrayBuffer> {
	const words = new TextEncoder().encode([...text].slice(0, commentLimit).join(''));
	const bytes = new Uint8Array(commentSize);
	new DataView(bytes.buffer).setUint16(0, words.length);
	bytes.set(words, 2);

	return bytes;
}

/** Reads a comment back; undefined where the bytes are not one. An empty comment is ''. */
export function decodeComment(bytes: Uint8Array): string | undefined {
	if (bytes.length !== commentSize) return undefined;

	const length = new DataView(bytes.buffer, bytes.byteOffset).getUint16(0);
	if (length > commentSize - 2) return undefined;

	return new TextDecoder().decode(bytes.subarray(2, 2 + length));
}
