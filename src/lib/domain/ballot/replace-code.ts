/** Letters of a replace code: none that can be taken for another when read aloud or written by hand. */
export const codeAlphabet = 'ABCDEFGHJKLMNPRSTUVWXY';

/** Letters in a code: 20 of 22 kinds are 89 bits, more than anybody can try. */
export const codeLength = 20;

/** A code in groups of four, from random bytes. Bytes that would favour a letter are passed over. */
export function formatReplaceCode(random: Uint8Array): string {
	const fair = Math.floor(256 / codeAlphabet.length) * codeAlphabet.length;
	const letters = [...random]
		.filter((byte) => byte < fair)
		.map((byte) => codeAlphabet[byte % codeAlphabet.length]);
	if (letters.length < codeLength) throw new Error('too few random bytes for a code');

	return letters
		.slice(0, codeLength)
		.join('')
		.replace(/(.{4})(?=.)/g, '$1-');
}

/** What a person wrote, as the code it means; undefined where it cannot be one. */
export function parseReplaceCode(text: string): string | undefined {
	const letters = text.toUpperCase().replace(/[\s-]/g, '');
	const isCode =
		letters.length === codeLength && [...letters].every((letter) => codeAlphabet.includes(letter));

	return isCode ? letters.replace(/(.{4})(?=.)/g, '$1-') : undefined;
}
