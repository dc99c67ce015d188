import { createHmac, hkdfSync } from 'node:crypto';

/**
 * The short code that somebody types who opens the link in another browser than the one that asked.
 * It follows from that browser's cookie, so it can be shown again and is kept nowhere.
 */
export function codeFor(appSecret: Uint8Array, browser: string): string {
	const digest = mac(appSecret, 'code', browser);

	return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

/** Whether a text could be a code at all; anything else is not a guess. */
export function isCode(text: string): boolean {
	return /^\d{6}$/u.test(text);
}

/**
 * What is kept of a code. Six digits are guessed in no time from a bare hash, so this one takes the
 * application's secret, and is tied to the one link.
 */
export function hashCode(appSecret: Uint8Array, code: string, tokenHash: Buffer): Buffer {
	return mac(appSecret, 'code hash', `${tokenHash.toString('hex')} ${code}`);
}

function mac(appSecret: Uint8Array, use: string, text: string): Buffer {
	const key = Buffer.from(hkdfSync('sha256', appSecret, '', `ledelsesspejl sign-in ${use} 1`, 32));

	return createHmac('sha256', key).update(text).digest();
}
