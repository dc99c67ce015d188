import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { findRound, lockRound, reviseDraft, type RoundRef } from '../rounds/queries.ts';
import {
	copyRound,
	findOffered,
	isInRound,
	moveEvaluation,
	takeLeader,
	type OfferedEvaluation
} from './offered.queries.ts';
import { deleteAdoptions } from './queries.ts';

export type AdoptionAnswer =
	| 'adopted'
	| 'declined'
	| 'not_found'
	/** The evaluation has started meanwhile, or the round into which it should go. */
	| 'not_draft'
	| 'already_in';

/** What an organisation's administrator decides: to take it by itself, into a round of theirs, or not. */
export type Decision =
	{ readonly kind: 'alone' | 'decline' } | { readonly kind: 'into'; readonly roundId: string };

/**
 * Answers a leader who has offered an evaluation. Taken by itself it stays what it is and the leader
 * goes on with it; taken into a round, that round's form, days and readers hold. Nobody has been
 * invited yet, so nobody was promised anything else.
 */
export async function answerAdoption(
	db: Kysely<Database>,
	actor: Actor,
	{ organisationId, evaluationId }: { organisationId: string; evaluationId: string },
	decision: Decision,
	now: Date
): Promise<AdoptionAnswer> {
	if (!worksFor(actor, organisationId, ['orgadmin'])) return 'not_found';

	return db.transaction().execute(async (trx) => {
		const offered = await findOffered(trx, organisationId, evaluationId);
		if (!offered) return 'not_found';
		const { privateOrganisationId, roundId } = offered;
		const own = { organisationId: privateOrganisationId, id: roundId };
		if ((await lockRound(trx, own)) !== 'draft') return 'not_draft';

		const outcome =
			decision.kind === 'decline'
				? 'declined'
				: await adopt(trx, organisationId, offered, decision);
		if (outcome !== 'adopted' && outcome !== 'declined') return outcome;

		await deleteAdoptions(trx, privateOrganisationId, [evaluationId]);
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: actor.accountId, outcome: 'done', detail: {} },
			action: outcome === 'adopted' ? 'adoption_accepted' : 'adoption_declined',
			object: `evaluation:${evaluationId}`
		});

		return outcome;
	});
}

async function adopt(
	trx: Transaction<Database>,
	organisationId: string,
	offered: OfferedEvaluation,
	decision: Decision
): Promise<'adopted' | 'not_draft' | 'already_in'> {
	const roundId = decision.kind === 'into' ? decision.roundId : offered.roundId;
	const round = { organisationId, id: roundId };
	if (decision.kind === 'into' && !(await holdsMore(trx, round))) return 'not_draft';

	const leader = await takeLeader(trx, organisationId, offered);
	if (decision.kind === 'into') {
		if (await isInRound(trx, round, leader.id)) return 'already_in';
		/* What opens by itself is what somebody has looked through. */
		await reviseDraft(trx, round);
	} else await copyRound(trx, organisationId, offered);
	await moveEvaluation(trx, offered, {
		...{ organisationId, roundId, leaderId: leader.id, unitId: leader.unitId },
		/* The list is the leader's own. */
		list: decision.kind === 'into' ? 'confirmed' : 'given'
	});

	return 'adopted';
}

/** Whether a round has not opened and can take leaders: one that a leader prepares alone stays about that one. */
async function holdsMore(trx: Transaction<Database>, round: RoundRef): Promise<boolean> {
	if ((await lockRound(trx, round)) !== 'draft') return false;

	return (await findRound(trx, round))?.isLeadersOwn === false;
}
