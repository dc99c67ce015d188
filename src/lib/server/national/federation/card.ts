import { createHash } from 'node:crypto';
import type { FederationPublicKeys, KeyRing } from '#lib/server/keys/ring.ts';

/** What one installation gives another, so that packages can go between them. Nothing in it is secret. */
export interface Card extends FederationPublicKeys {
	/** 32 hexadecimal digits of the SHA-256 of both keys. Read it to each other by telephone. */
	readonly fingerprint: string;
	/** One line that can be copied. */
	readonly text: string;
}

const prefix = 'ledelsesspejl-card-1.';
const keySize = 32;

/** The card of this installation; undefined until it has one. */
export function findOwnCard(keys: KeyRing): Card | undefined {
	const found = keys.findFederationKeys();

	return found && writeCard(found);
}

/** The same; its keys are made where there are none. */
export async function makeOwnCard(keys: KeyRing): Promise<Card> {
	return writeCard(await keys.createFederationKeys());
}

/** Reads a card that somebody pasted; undefined where it is none, or not whole. */
export function readCard(pasted: string): Card | undefined {
	const text = pasted.replaceAll(/\s/gu, '');
	if (!text.startsWith(prefix)) return undefined;
	const bytes = Uint8Array.from(Buffer.from(text.slice(prefix.length), 'base64url'));
	const card = writeCard({ sealing: bytes.slice(0, keySize), signing: bytes.slice(keySize, -4) });

	return bytes.length === 2 * keySize + 4 && card.text === text ? card : undefined;
}

/** Two keys, and four bytes of their hash so that a slip of the mouse is noticed. */
function writeCard({ sealing, signing }: FederationPublicKeys): Card {
	const keys = Buffer.concat([sealing, signing]);
	const hash = createHash('sha256').update(keys).digest();
	const text = prefix + Buffer.concat([keys, hash.subarray(0, 4)]).toString('base64url');

	return { sealing, signing, text, fingerprint: hash.toString('hex').slice(0, 32) };
}

/** In groups of four, as it is read aloud. */
export function spellFingerprint(fingerprint: string): string {
	return fingerprint.match(/.{1,4}/gu)?.join(' ') ?? '';
}
