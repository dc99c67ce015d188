import { createHash } from 'node:crypto';
import { envelopeFormat, type Envelope } from '#lib/schemas/federation.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { sealerTo } from '#lib/server/keys/seal.ts';
import { isSignedBy } from '#lib/server/keys/signature.ts';
import type { Card } from './card.ts';

/**
 * Seals a text to one installation and signs it as this one. Both names are bound into the seal, so that
 * nobody can take the signature off and put their own on.
 */
export function sealEnvelope(
	keys: KeyRing,
	{ sender, recipient }: { readonly sender: Card; readonly recipient: Card },
	text: string
): Envelope {
	const names = { sender: sender.fingerprint, recipient: recipient.fingerprint };
	const plain = new TextEncoder().encode(text);
	const sealed = sealerTo(recipient.sealing, 'federation')(plain, bind(names));
	const signature = keys.signPackage(signed(names, sealed));

	return {
		...{ format: envelopeFormat, ...names },
		sealed: Buffer.from(sealed).toString('base64'),
		signature: Buffer.from(signature).toString('base64')
	};
}

/** Whether the sender has sealed exactly this to exactly this recipient. */
export function isGenuine(envelope: Envelope, sender: Card): boolean {
	const signature = Buffer.from(envelope.signature, 'base64');

	return isSignedBy(sender.signing, signed(envelope, bytesOf(envelope)), signature);
}

/** The text inside; undefined where it does not open. */
export async function openEnvelope(keys: KeyRing, envelope: Envelope): Promise<string | undefined> {
	const open = await keys.packageOpener();
	const plain = await open?.(bytesOf(envelope), bind(envelope));

	return plain && new TextDecoder().decode(plain);
}

type Names = Pick<Envelope, 'sender' | 'recipient'>;

function bind({ sender, recipient }: Names): string {
	return `${envelopeFormat} ${sender} ${recipient}`;
}

/** What the signature is over: who, for whom, and the hash of what is sealed. */
function signed(names: Names, sealed: Uint8Array): Uint8Array {
	const hash = createHash('sha256').update(sealed).digest('hex');

	return new TextEncoder().encode(`${bind(names)} ${hash}`);
}

function bytesOf({ sealed }: Envelope): Uint8Array {
	return Uint8Array.from(Buffer.from(sealed, 'base64'));
}
