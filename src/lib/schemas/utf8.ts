/** Whether a form in the address style is one: no percent sign that leads nowhere, and all of it UTF-8. */
export function canBeDecoded(bytes: Uint8Array): boolean {
	try {
		decodeURIComponent(readUtf8(bytes) ?? '%');
	} catch {
		return false;
	}

	return true;
}

/** Whether reading a form has put the sign for unreadable bytes into a text. Files may hold any bytes. */
export function hasLostBytes(form: FormData, bytes: Uint8Array): boolean {
	if (readUtf8(bytes) !== undefined) return false;

	return [...form].some(([key, value]) => key.includes(lost) || String(value).includes(lost));
}

const lost = '\ufffd';

function readUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
