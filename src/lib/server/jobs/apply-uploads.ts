import type { Kysely } from 'kysely';
import { worksFor } from '#lib/domain/access/member.ts';
import type { Database } from '../db/schema.ts';
import { applyLeaders, type LeaderFile } from '../leaders/apply.ts';
import { applyRaterFile } from '../raters/apply-file.ts';
import { listRoles } from '../sessions/queries.ts';
import {
	listOrderedUploads,
	noteRefused,
	type OrderedUpload
} from '../uploads/applying.queries.ts';

/** What is decided about a file of leaders. */
export type LeaderOrders = Omit<LeaderFile, 'id'>;

/** What is decided about a file of raters, as it can be kept. */
export interface RaterOrders {
	readonly seen: string;
	readonly confirmed: 'kept' | 'replaced';
	readonly choices: readonly (readonly [number, string])[];
}

/**
 * Applies the large files that people have looked at and decided about, one after the other: each as a
 * whole or not at all. One that was under way when the program ended is begun anew.
 */
export async function applyUploads(db: Kysely<Database>, now: Date): Promise<void> {
	for (const upload of await listOrderedUploads(db)) {
		const ref = { organisationId: upload.place.organisationId, id: upload.id };
		try {
			const outcome = await applyOne(db, upload, now);
			if (outcome !== 'applied') await noteRefused(db, ref, outcome);
		} catch (problem) {
			await noteRefused(db, ref, 'failed');
			throw problem;
		}
	}
}

async function applyOne(
	db: Kysely<Database>,
	{ id, place, orders }: OrderedUpload,
	now: Date
): Promise<'applied' | 'changed_since' | 'failed'> {
	const { organisationId, roundId, accountId } = place;
	/* Whoever ordered it may have lost the role since. */
	if (!worksFor({ roles: await listRoles(db, accountId) }, organisationId)) return 'failed';
	if (roundId === undefined) {
		const file = { id, ...(orders as LeaderOrders) };
		const plan = await applyLeaders(db, { accountId }, place, file, now);
		return typeof plan === 'string' ? refusalOf(plan) : 'applied';
	}

	const { seen, confirmed, choices } = orders as RaterOrders;
	const file = { id, seen, decisions: { confirmed, choices: new Map(choices) } };
	const { outcome } = await applyRaterFile(db, { accountId }, { ...place, roundId }, file, now);

	return outcome === 'applied' ? outcome : refusalOf(outcome);
}

/** A round that has opened leads elsewhere from the page of its files, so nobody reads why. */
function refusalOf(outcome: 'gone' | 'changed_since' | 'not_draft'): 'changed_since' | 'failed' {
	return outcome === 'gone' ? 'failed' : 'changed_since';
}
