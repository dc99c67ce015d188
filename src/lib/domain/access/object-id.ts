/** Whether a part of an address can be the id of something of ours: 128 bits, in small hexadecimal. */
export function isObjectId(text: string): boolean {
	return /^[0-9a-f]{32}$/u.test(text);
}
