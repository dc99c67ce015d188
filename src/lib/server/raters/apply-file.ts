import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import {
	planListsInPieces,
	undecided,
	type Decisions,
	type ListedLeader,
	type RaterPlan
} from '#lib/domain/rater-file/plan.ts';
import { readRatersInPieces } from '#lib/domain/rater-file/read.ts';
import type { ListState } from '#lib/domain/rater-file/search.ts';
import { recordAudit, recordAudits } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { digestOf } from '../digest.ts';
import { changeRound } from '../rounds/plan/queries.ts';
import { findRound, lockRound, reviseDraft, type RoundRef } from '../rounds/queries.ts';
import { noteApplied, noteStep } from '../uploads/applying.queries.ts';
import { findUpload, type UploadPlace } from '../uploads/queries.ts';
import { workInPieces } from '../work-in-pieces.ts';
import { listListedLeaders, replaceLists, setListStates } from './queries.ts';
import { describeChanges } from './record-changes.ts';

/** A file of raters that waits, with what was decided about it. */
export interface RaterFile {
	readonly id: string;
	readonly decisions: Decisions;
	/** What the preview said before anything was decided, as `fingerprintOf` writes it. */
	readonly seen: string;
}

/** Where the files of a round's raters are. */
export interface RaterPlace extends UploadPlace {
	readonly roundId: string;
}

export type Applied =
	| { readonly outcome: 'applied'; readonly plan: RaterPlan }
	/** The lists have become others since the preview was shown, or the file has gone. */
	| { readonly outcome: 'changed_since' | 'not_draft' | 'gone' };

/** What a preview shows, in short: whoever applies a file applies what they saw. */
export function fingerprintOf({ lists, change, problems, choices, confirmed }: RaterPlan) {
	return digestOf(lists, [change], problems, choices, confirmed);
}

/**
 * Makes the lists of a round that has not opened what a file says, all of them or none. It is compared
 * before anything is held up, and written only if what it was compared with is still there. A round with
 * fellow leaders on a list asks them, and one that was looked through is to be looked through again.
 */
export async function applyRaterFile(
	db: Kysely<Database>,
	actor: Pick<Actor, 'accountId'>,
	place: RaterPlace,
	{ id, decisions, seen }: RaterFile,
	now: Date
): Promise<Applied> {
	const ref = { organisationId: place.organisationId, id: place.roundId };
	const found = await findUpload(db, place, id, now);
	const file = found && (await workInPieces(readRatersInPieces(found.bytes)));
	if (!file?.ok) return { outcome: 'gone' };
	const { lines } = file;
	const upload = { organisationId: place.organisationId, id };
	await noteStep(db, upload, 1);
	const leaders = await listListedLeaders(db, ref);
	const compare = (made: Decisions) => workInPieces(planListsInPieces(lines, leaders, made));
	if ((await fingerprintOf(await compare(undecided))) !== seen) return { outcome: 'changed_since' };
	const plan = await compare(decisions);
	const digest = await digestOf(leaders);
	await noteStep(db, upload, 2);

	return db.transaction().execute(async (trx) => {
		if ((await lockRound(trx, ref)) !== 'draft') return { outcome: 'not_draft' };
		if ((await digestOf(await listListedLeaders(trx, ref))) !== digest)
			return { outcome: 'changed_since' };

		const hasPeers = plan.lists.some(({ raters }) => raters.some(({ group }) => group === 'peer'));
		await reviseDraft(trx, ref);
		if (hasPeers) await changeRound(trx, ref, { peers: 1 });
		await replaceLists(trx, ref.organisationId, plan.lists);
		await passOn(trx, ref, { plan, leaders, actor, now });
		await noteApplied(trx, upload, plan.change);

		return { outcome: 'applied', plan };
	});
}

/** Notes the import, and tells each leader who knew the list that it is another one now. */
async function passOn(
	trx: Transaction<Database>,
	ref: RoundRef,
	{
		plan,
		leaders,
		actor,
		now
	}: {
		readonly plan: RaterPlan;
		readonly leaders: readonly ListedLeader[];
		readonly actor: Pick<Actor, 'accountId'>;
		readonly now: Date;
	}
): Promise<void> {
	const { organisationId } = ref;
	const entry = { organisationId, at: now, accountId: actor.accountId };
	const round = await findRound(trx, ref);
	const after = new Map(plan.lists.map(({ evaluationId, raters }) => [evaluationId, raters]));
	const known = leaders.flatMap(({ evaluationId = '', hasConfirmed, isAsked, list }) => {
		const raters = after.get(evaluationId);
		return raters && (hasConfirmed || isAsked)
			? [{ evaluationId, hasConfirmed, before: list, after: raters }]
			: [];
	});
	const again: ListState = round?.confirmBy === undefined ? 'given' : 'asked';
	const taken = known.filter(({ hasConfirmed }) => hasConfirmed);

	await setListStates(
		trx,
		organisationId,
		taken.map(({ evaluationId }) => evaluationId),
		again
	);
	await recordAudits(trx, describeChanges(known, entry));
	await recordAudit(trx, {
		...{ ...entry, action: 'raters_imported', object: `round:${ref.id}`, outcome: 'done' },
		detail: { added: plan.change.added, removed: plan.change.removed, changed: plan.change.changed }
	});
}
