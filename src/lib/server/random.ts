import { randomBytes } from 'node:crypto';

/** 128 random bits as hex: an id that tells neither order nor time. */
export function randomId(): string {
	return randomBytes(16).toString('hex');
}
