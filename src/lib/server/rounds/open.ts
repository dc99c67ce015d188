import type { Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import { dayOf, openingMoment } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import { createRoundPartitions } from '../db/partitions.ts';
import { recordAudit } from '../audit/queries.ts';
import {
	claimLeader,
	deletePlannedRaters,
	findLastClose,
	freezeBackground,
	listPlannedRaters,
	listRoundEvaluations,
	type RoundEvaluation
} from '../evaluations/queries.ts';
import { insertInvitations, prepareInvitation } from '../invitations/create.ts';
import type { NewInvitation } from '../invitations/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { queueInvitations } from '../mail/outbox.ts';
import { findRound, lockRound, updateRound, type Round, type RoundRef } from './queries.ts';

export type Opening = 'opened' | 'not_draft' | 'incomplete' | 'leader_has_open' | 'too_soon';

/** Days from a close until the same leader's next round may open. */
export const restDays = 90;

/**
 * Opens a round: makes its keys, writes everybody's invitation and queues the mails. From here on the
 * form, the background and the audience stand fast. `language` is that of the first mail.
 */
export async function openRound(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	{ accountId, language }: { readonly accountId: string | undefined; readonly language: Language },
	now: Date
): Promise<Opening> {
	const round = await findRound(db, ref);
	const evaluations = await listRoundEvaluations(db, ref);
	if (round?.state !== 'draft') return 'not_draft';
	if (!isComplete(round, evaluations, now)) return 'incomplete';
	if (await someoneIsResting(db, evaluations, now)) return 'too_soon';

	/* The keys must be on the disk before anything is sealed to them; unused ones do no harm. */
	const publicKeys = await keys.createRoundKeys(ref.id);
	const people = (
		await Promise.all(evaluations.map((one) => listPeople(db, ref, one, language)))
	).flat();
	const invitations = await Promise.all(
		people.map((person) => prepareInvitation(publicKeys.mailKey, person))
	);

	return db.transaction().execute(async (trx): Promise<Opening> => {
		if ((await lockRound(trx, ref)) !== 'draft') return 'not_draft';
		for (const evaluation of evaluations) {
			if (!(await claimLeader(trx, evaluation))) return 'leader_has_open';
		}

		await createRoundPartitions(trx, ref.id);
		await insertInvitations(trx, invitations);
		await queueInvitations(trx, invitations, openingMoment(round.opensOn ?? dayOf(now), now));
		for (const evaluation of evaluations) {
			await freezeBackground(
				trx,
				evaluation,
				invitations.filter((one) => one.evaluationId === evaluation.id && one.group === 'employee')
					.length
			);
			await deletePlannedRaters(trx, evaluation);
		}
		await updateRound(trx, ref, {
			state: 'open',
			ballot_key: publicKeys.ballotKey,
			mail_key: publicKeys.mailKey
		});
		await recordAudit(trx, {
			...{ organisationId: ref.organisationId, at: now, accountId, outcome: 'done' },
			...{
				action: 'round_opened',
				object: `round:${ref.id}`,
				detail: { people: invitations.length }
			}
		});

		return 'opened';
	});
}

function isComplete(round: Round, evaluations: readonly RoundEvaluation[], now: Date): boolean {
	const closesLater = round.closesAt !== undefined && round.closesAt > now.toISOString();
	const hasContact = round.contact.email !== '';

	return closesLater && hasContact && evaluations.length > 0;
}

async function someoneIsResting(
	db: Kysely<Database>,
	evaluations: readonly RoundEvaluation[],
	now: Date
): Promise<boolean> {
	const earliest = new Date(now);
	earliest.setUTCDate(earliest.getUTCDate() - restDays);
	const closes = await Promise.all(evaluations.map((one) => findLastClose(db, one.leaderEmail)));

	return closes.some((closedAt) => closedAt !== undefined && closedAt > earliest.toISOString());
}

/** Everybody who is asked about one leader, the leader first. */
async function listPeople(
	db: Kysely<Database>,
	ref: RoundRef,
	evaluation: RoundEvaluation,
	language: Language
): Promise<readonly NewInvitation[]> {
	const planned = await listPlannedRaters(db, evaluation);
	const place = {
		organisationId: ref.organisationId,
		roundId: ref.id,
		evaluationId: evaluation.id,
		language
	};

	return [
		{ ...place, group: 'self', address: evaluation.leaderEmail },
		...planned.map(({ group, address }) => ({ ...place, group, address }))
	];
}
