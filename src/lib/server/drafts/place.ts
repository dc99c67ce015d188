import type { KeyRing } from '../keys/ring.ts';
import type { Invitation } from '../invitations/queries.ts';
import { deriveDraftKey } from './cipher.ts';
import type { DraftPlace } from './queries.ts';

export interface LocatedDraft {
	readonly place: DraftPlace;
	readonly key: Uint8Array;
	/** Bound into the encryption, so that a draft cannot be moved to another evaluation. */
	readonly bound: string;
}

/** Where the draft of a link lies; undefined once the round's secret is destroyed or lost. */
export function locateDraft(
	keys: KeyRing,
	invitation: Invitation,
	token: string
): LocatedDraft | undefined {
	const secret = keys.draftSecret(invitation.roundId);
	if (!secret) return undefined;

	const { id, key } = deriveDraftKey(secret, token);
	const { organisationId, roundId, evaluationId } = invitation;

	return { place: { organisationId, roundId, id }, key, bound: `${roundId} ${evaluationId}` };
}
