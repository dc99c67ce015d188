import type { Kysely } from 'kysely';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import type { Database } from '../db/schema.ts';
import type { Invitation } from '../invitations/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { openDraft } from './cipher.ts';
import { locateDraft, type LocatedDraft } from './place.ts';
import { findDraftRow, type DraftRow } from './queries.ts';

/** Wrong codes after which a protected draft is deleted. */
export const codeTries = 10;

export type FoundDraft =
	| { readonly kind: 'none' }
	| { readonly kind: 'open'; readonly draft: Draft }
	| { readonly kind: 'locked'; readonly left: number };

/** What somebody has saved under their link, on whatever device. */
export async function findDraft(
	db: Kysely<Database>,
	keys: KeyRing,
	invitation: Invitation,
	token: string
): Promise<FoundDraft> {
	return (await readDraft(db, keys, invitation, token)).found;
}

/** A draft as it was read, for whoever goes on with it. */
export interface ReadDraft {
	readonly found: FoundDraft;
	/** Undefined once the round's secret is destroyed or lost. */
	readonly located: LocatedDraft | undefined;
	/** The very bytes, by which a change notices that somebody else was faster. */
	readonly row: DraftRow | undefined;
}

/** The same, and where it lies. */
export async function readDraft(
	db: Kysely<Database>,
	keys: KeyRing,
	invitation: Invitation,
	token: string
): Promise<ReadDraft> {
	const located = locateDraft(keys, invitation, token);
	const row = located && (await findDraftRow(db, located.place));

	return { found: describeDraft(located, row), located, row };
}

function describeDraft(located: LocatedDraft | undefined, row: DraftRow | undefined): FoundDraft {
	if (!located || !row) return { kind: 'none' };
	if (row.codeSalt) return { kind: 'locked', left: codeTries - row.misses };
	const draft = openDraft(located.key, row.sealed, located.bound);

	return draft ? { kind: 'open', draft } : { kind: 'none' };
}
