import { randomBytes } from 'node:crypto';
import { hashToken, makeToken } from '#lib/server/invitations/token.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Texts that come as near to a right token as can be without being it, and made-up ones in between. */
export function nearToken(token: string, otherPurpose: string, index: number): string {
	const place = Math.floor(index / 12) % token.length;
	const letter = token.charAt(place);
	const other = letters.charAt((letters.indexOf(letter) + 1 + (index % 61)) % 64);
	const change = (text: string) => token.slice(0, place) + text + token.slice(place + 1);
	const misses = [
		makeToken(),
		change(other),
		// The last letter carries two bits that no byte needs.
		token.slice(0, -1) + letters.charAt(letters.indexOf(token.slice(-1)) ^ 1),
		token.slice(0, place + 1),
		`${token}${other}`,
		change(letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()),
		otherPurpose,
		hashToken(token).toString('base64url'),
		hashToken(token).toString('hex'),
		change('%00'),
		`${token}%20`,
		change('*')
	];
	const miss = misses[index % misses.length] ?? token;

	return miss === token ? makeToken() : miss;
}

/** Ids are hexadecimal: with one digit changed, and made-up ones. */
export function nearId(id: string, index: number): string {
	if (index % 2 === 0) return randomBytes(16).toString('hex');
	const place = Math.floor(index / 2) % id.length;
	const digit = (Number.parseInt(id.charAt(place), 16) + 1 + (index % 15)) % 16;

	return id.slice(0, place) + digit.toString(16) + id.slice(place + 1);
}
