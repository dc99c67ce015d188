import { hash, randomBytes } from 'node:crypto';

/** A link's secret: 32 random bytes as base64url, 43 characters. */
export function makeToken(): string {
	return randomBytes(32).toString('base64url');
}

/** Only this is kept, so that the database opens no link. */
export function hashToken(token: string): Buffer {
	return hash('sha256', token, 'buffer');
}

/** Whether a text could be a token at all; anything else is not looked up. */
export function isToken(text: string): boolean {
	return /^[A-Za-z0-9_-]{43}$/.test(text);
}
