import { createHash } from 'node:crypto';
import { deriveDraftKey } from '#lib/server/drafts/cipher.ts';
import type { Row } from './copy.ts';
import type { Finding } from './findings.ts';

/**
 * Whether somebody with the mails, which hold the links, and with the database finds whose draft is
 * whose. They know the program, so they try what it does, with everything they can read in the place
 * of the secret they have not.
 */
export function judgeDrafts(
	rows: readonly Row[],
	links: readonly { readonly token: string; readonly arrival: number }[]
): readonly Finding[] {
	const drafts = new Set(
		rows.filter(({ table }) => table === 'draft').map(({ values }) => String(values['id']))
	);
	if (drafts.size === 0) return [];
	const secrets = listReadable(rows);

	return links
		.filter(({ token }) => listGuesses(token, secrets).some((guess) => drafts.has(guess)))
		.map(({ arrival }) => ({
			fault: 'draft',
			words: `the draft of number ${arrival} follows from the link`
		}));
}

/** What might be used as a secret by mistake: nothing at all, and every id and key of the round. */
function listReadable(rows: readonly Row[]): readonly Buffer[] {
	const values = rows
		.filter(({ table }) => table === 'round' || table === 'evaluation')
		.flatMap(({ values }) => [values['id'], values['ballot_key'], values['mail_key']])
		.filter((value) => typeof value === 'string');

	return [
		Buffer.alloc(0),
		Buffer.alloc(32),
		...[...new Set(values)].flatMap((value) => [Buffer.from(value), Buffer.from(value, 'hex')])
	];
}

function listGuesses(token: string, secrets: readonly Buffer[]): readonly string[] {
	const hash = (text: string | Buffer) => createHash('sha256').update(text).digest();

	return [
		hash(token),
		hash(hash(token)),
		hash(Buffer.from(token, 'base64url')),
		Buffer.from(token, 'base64url'),
		...secrets.map((secret) => deriveDraftKey(secret, token).id)
	].map((guess) => guess.toString('hex'));
}
