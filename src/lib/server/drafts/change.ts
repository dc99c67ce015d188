import type { Kysely } from 'kysely';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import { commitTogether } from '../db/group-commit.ts';
import type { Database } from '../db/schema.ts';
import type { Invitation } from '../invitations/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { sealDraft } from './cipher.ts';
import { readDraft, type ReadDraft } from './find.ts';
import { holdDraftPlace } from './hold.ts';
import { swapDraftRow } from './queries.ts';

/**
 * Changes a part of what is saved under a link. Where another device saves at the same moment, the
 * change is made again to what that one left, so that neither loses anything. `read` is what whoever
 * asks has just found under the link.
 */
export async function changeSavedDraft(
	db: Kysely<Database>,
	keys: KeyRing,
	invitation: Invitation,
	token: string,
	change: (draft: Draft) => Draft,
	read?: ReadDraft
): Promise<'saved' | 'locked' | 'closed'> {
	const { evaluationId, round } = invitation;
	let wasThere = false;

	/* It ends: whoever has to try again has seen another one succeed. */
	for (;;) {
		const { found, located, row } = read ?? (await readDraft(db, keys, invitation, token));
		if (!located) return 'closed';
		if (found.kind === 'locked') return 'locked';
		/* It was sent or deleted meanwhile; half of it must not come back. */
		if (!row && wasThere) return 'closed';

		const { place, key, bound } = located;
		const before = found.kind === 'open' ? found.draft : emptyDraft;
		const sealed = sealDraft(key, change(before), round.selection.comments, bound);
		const outcome = await commitTogether(db, async (trx) => {
			if (!(await holdDraftPlace(trx, invitation, token))) return 'closed';

			return (await swapDraftRow(trx, place, evaluationId, row?.sealed, sealed))
				? 'saved'
				: 'again';
		});
		if (outcome !== 'again') return outcome;
		wasThere = row !== undefined;
		read = undefined;
	}
}
