import type { Kysely } from 'kysely';
import type { Database } from '#lib/server/db/schema.ts';
import type { Settings } from '#lib/server/environment.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import type { QueuedMail } from '../queries.ts';
import type { Mail } from '../transport.ts';
import { composeForInvited } from './for-invited.ts';
import { composeForOthers } from './for-others.ts';
import { composeSignIn } from './sign-in.ts';

/** What it takes to turn a waiting row into a mail. */
export interface Composing {
	readonly db: Kysely<Database>;
	readonly keys: Pick<KeyRing, 'mailOpener'>;
	readonly settings: Pick<Settings, 'origin' | 'appSecret'>;
}

/**
 * The mail as it is to be sent now, or undefined where it must not be sent any more: the person has
 * answered, left or asked for silence, or the round is over.
 */
export async function composeMail(
	composing: Composing,
	queued: QueuedMail,
	now: Date
): Promise<Mail | undefined> {
	switch (queued.kind) {
		case 'invitation':
		case 'reminder':
		case 'closingSoon':
			return composeForInvited(composing, queued.kind, queued, now);
		case 'closedThanks':
		case 'stopped':
		case 'reportReady':
		case 'reportShared':
		case 'bounced':
		case 'test':
			return composeForOthers(composing, queued.kind, queued);
		case 'signIn':
			return composeSignIn(composing, queued);
	}
}
