import type { QueuedLetter } from '../queries.ts';
import type { Mail } from '../transport.ts';
import { composeFollowUp } from './follow-up.ts';
import { composeForInvited } from './for-invited.ts';
import { composeForOthers } from './for-others.ts';
import type { Known } from './known.ts';
import { composeRoleOffer } from './role-offer.ts';
import { composeToOrganisation } from './to-organisation.ts';
import { composeSignIn } from './sign-in.ts';

/**
 * The mail as it is to be sent now, or undefined where it must not be sent any more: the person has
 * answered, left or asked for silence, or the round is over.
 */
export async function composeLetter(
	known: Known,
	letter: QueuedLetter,
	now: Date
): Promise<Mail | undefined> {
	const [{ kind }] = letter.mails;

	switch (kind) {
		case 'invitation':
		case 'reminder':
		case 'closingSoon':
			return composeForInvited(known, kind, letter, now);
		case 'closedThanks':
		case 'stopped':
		case 'stoppedLeader':
		case 'extended':
		case 'reportReady':
		case 'reportShared':
		case 'bounced':
		case 'confirmList':
		case 'test':
			return composeForOthers(known, kind, letter, now);
		case 'followUp':
			return composeFollowUp(known, letter, now);
		case 'organisationVerified':
		case 'organisationDeclined':
		case 'roundBounced':
			return composeToOrganisation(known, kind, letter);
		case 'roleOffer':
			return composeRoleOffer(known, letter);
		case 'signIn':
			return composeSignIn(known, letter);
	}
}
