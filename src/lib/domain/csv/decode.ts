/** An .xlsx, .ods or old .xls file, whatever it is called. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 0x08;
	const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

	return isZip || isOld;
}

/** UTF-8 first; older spreadsheets write Windows-1252, some write UTF-16 with a mark. */
export function decodeText(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Whether a text holds what no table of people holds, though pictures and programs do. */
export function isNoTable(text: string): boolean {
	return noText.test(text);
}

/** Also marks that turn the direction of text. */
const noText = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;
