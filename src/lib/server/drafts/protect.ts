import type { Kysely } from 'kysely';
import { randomBytes } from 'node:crypto';
import type { Database } from '../db/schema.ts';
import type { Invitation } from '../invitations/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { openDraft, sealDraft, strengthenKey } from './cipher.ts';
import { codeTries, findDraft } from './find.ts';
import { locateDraft } from './place.ts';
import { changeDraftRow, countDraftTry, deleteDraftRow, findDraftRow } from './queries.ts';

/**
 * Locks a draft with a code that its writer made up, so that the link alone does not open it. We do
 * not keep the code. It stays on until the writer comes back and takes it off with `unlockDraft`.
 */
export async function protectDraft(
	db: Kysely<Database>,
	keys: KeyRing,
	invitation: Invitation,
	token: string,
	code: string
): Promise<'protected' | 'no_draft'> {
	const located = locateDraft(keys, invitation, token);
	const found = await findDraft(db, keys, invitation, token);
	if (!located || found.kind !== 'open') return 'no_draft';

	const salt = randomBytes(16);
	const key = await strengthenKey(located.key, code, salt);
	const sealed = sealDraft(key, found.draft, invitation.round.selection.comments, located.bound);
	const isChanged = await changeDraftRow(db, located.place, undefined, sealed, salt);

	return isChanged ? 'protected' : 'no_draft';
}

/** Opens a protected draft for going on. After ten wrong codes the draft is deleted; the link never locks. */
export async function unlockDraft(
	db: Kysely<Database>,
	keys: KeyRing,
	invitation: Invitation,
	token: string,
	code: string
): Promise<'unlocked' | 'wrong' | 'deleted' | 'no_draft'> {
	const located = locateDraft(keys, invitation, token);
	const row = located && (await findDraftRow(db, located.place));
	if (!located || !row?.codeSalt) return 'no_draft';

	/* Counted before it is tried, so that a thousand at the same moment are ten tries and no more. */
	const tries = await countDraftTry(db, located.place);
	if (tries === undefined) return 'no_draft';
	if (tries > codeTries) {
		await deleteDraftRow(db, located.place);
		return 'deleted';
	}
	const draft = openDraft(
		await strengthenKey(located.key, code, row.codeSalt),
		row.sealed,
		located.bound
	);
	if (draft) {
		const sealed = sealDraft(
			located.key,
			draft,
			invitation.round.selection.comments,
			located.bound
		);
		const isChanged = await changeDraftRow(db, located.place, row.codeSalt, sealed, undefined);

		return isChanged ? 'unlocked' : 'no_draft';
	}
	if (tries < codeTries) return 'wrong';
	await deleteDraftRow(db, located.place);

	return 'deleted';
}
