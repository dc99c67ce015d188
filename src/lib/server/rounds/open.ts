import type { Kysely } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import type { Language } from '#lib/domain/language.ts';
import { followBackground } from '#lib/domain/questionnaire/background.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { selectionOf } from '#lib/domain/questionnaire/forms.ts';
import { dayOf, openingMoment, type Day } from '#lib/domain/round/calendar.ts';
import { judgeRest, wouldShowNothing, type Rest } from '#lib/domain/round/rest.ts';
import { listPath, type PlacedUnit } from '#lib/domain/round/unit-places.ts';
import { invitationMoment } from '#lib/domain/round/working-days.ts';
import type { Database } from '../db/schema.ts';
import { deleteAdoptions } from '../adoptions/queries.ts';
import { createRoundPartitions } from '../db/partitions.ts';
import { recordAudit } from '../audit/queries.ts';
import {
	claimLeaders,
	deleteRoundRaters,
	freezeBackgrounds,
	listRoundRaters,
	type Frozen
} from '../evaluations/opening.queries.ts';
import {
	listRoundEvaluations,
	releaseLeaders,
	type RoundEvaluation
} from '../evaluations/queries.ts';
import { listLastCloses } from '../evaluations/rest.queries.ts';
import { insertInvitations, prepareInvitation } from '../invitations/create.ts';
import type { NewInvitation } from '../invitations/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { queueInvitations } from '../mail/outbox.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { readInBatches } from './in-batches.ts';
import { listUnits } from './plan/queries.ts';
import { findRound, lockRound, updateRound, type Round, type RoundRef } from './queries.ts';

export type Opening =
	| 'opened'
	| 'not_draft'
	| 'incomplete'
	/** It is not the revision that was seen. */
	| 'changed_since'
	| 'leader_has_open'
	| 'too_soon'
	/** Only themes would be shown, and its form asks none of them in full. */
	| 'pulse_short';

interface Opener {
	readonly accountId: string | undefined;
	/** Of the mails to those who have none of their own on a list. */
	readonly language: Language;
	/** Only as long as it is to open by itself: whoever changes it meanwhile has taken that back. */
	readonly onlyReady?: boolean;
	/** Only the revision that somebody has had before them. */
	readonly seen?: string;
}

/**
 * Opens a round: makes its keys, writes everybody's invitation and queues the mails. From here on the
 * form, the background and the audience stand fast.
 */
export async function openRound(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	opener: Opener,
	now: Date
): Promise<Opening> {
	for (let attempt = 0; attempt < 5; attempt++) {
		const opening = await tryToOpen(db, keys, ref, opener, now);
		if (opening !== 'disturbed') return opening;
	}
	throw new Error('a round that should open kept changing');
}

/**
 * `disturbed` where somebody changed the round or a list while its links were made: what opens is what
 * was looked at, and nobody on a list may be left out.
 */
async function tryToOpen(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	{ accountId, language, onlyReady = false, seen }: Opener,
	now: Date
): Promise<Opening | 'disturbed'> {
	const round = await findRound(db, ref);
	const evaluations = await listRoundEvaluations(db, ref);
	if (round?.state !== 'draft' || (onlyReady && !round.isReady)) return 'not_draft';
	if (seen !== undefined && seen !== String(round.revision)) return 'changed_since';
	if (!isComplete(round, evaluations, now)) return 'incomplete';
	const rests = await judgeAll(db, evaluations, now);
	if ([...rests.values()].includes('too_soon')) return 'too_soon';
	const questionnaire = await requireQuestionnaire(db, round.questionnaireVersion);
	const showsNothing = evaluations.some(
		(evaluation) =>
			rests.get(evaluation.id) === 'pulse' &&
			wouldShowNothing(questionnaire, selectionOf(round, evaluation))
	);
	if (showsNothing) return 'pulse_short';

	const opensOn = round.opensOn ?? dayOf(now);
	const mailsFrom = invitationMoment({ opensOn, isLeadersOwn: round.isLeadersOwn }, now);

	/* The keys must be on the disk before anything is sealed to them; unused ones do no harm. */
	const publicKeys = await keys.createRoundKeys(ref.id);
	const people = await listPeople(db, ref, evaluations, language);
	const invitations = await readInBatches(people, (some) =>
		Promise.resolve(some.map((person) => prepareInvitation(publicKeys.mailKey, person)))
	);

	return db.transaction().execute(async (trx) => {
		if ((await lockRound(trx, ref)) !== 'draft') return 'not_draft';
		if (!isDeepStrictEqual(await findRound(trx, ref), round)) return 'disturbed';
		const present = await listRoundEvaluations(trx, ref);
		if (!isDeepStrictEqual(present, evaluations)) return 'disturbed';
		if (!isDeepStrictEqual(await listPeople(trx, ref, present, language), people))
			return 'disturbed';
		if (!(await claimLeaders(trx, evaluations))) {
			/* What is returned from a transaction is kept, and some may be held. */
			await releaseLeaders(trx, idsOf(evaluations));
			return 'leader_has_open';
		}
		/* From here on no other round of theirs can close in between. */
		if (!isDeepStrictEqual(await judgeAll(trx, evaluations, now), rests)) {
			await releaseLeaders(trx, idsOf(evaluations));
			return 'disturbed';
		}

		await deleteAdoptions(trx, ref.organisationId, idsOf(evaluations));
		await createRoundPartitions(trx, ref.id);
		await insertInvitations(trx, invitations);
		await queueInvitations(
			trx,
			invitations.filter(({ delivery }) => delivery !== 'slip'),
			mailsFrom
		);
		const opening = {
			...{ questionnaire, day: dayOf(openingMoment(opensOn, now)) },
			units: await listUnits(trx, ref.organisationId)
		};
		const frozen = describeFrozen(evaluations, opening, people, rests);
		await freezeBackgrounds(trx, ref, evaluations, frozen);
		await deleteRoundRaters(trx, ref);
		await updateRound(trx, ref, {
			state: 'open',
			mails_on: dayOf(mailsFrom),
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

function idsOf(evaluations: readonly RoundEvaluation[]): readonly string[] {
	return evaluations.map(({ id }) => id);
}

function isComplete(round: Round, evaluations: readonly RoundEvaluation[], now: Date): boolean {
	const closesLater = round.closesAt !== undefined && round.closesAt > now.toISOString();
	const hasContact = round.contact.email !== '';

	return closesLater && hasContact && evaluations.length > 0;
}

/** Which evaluations come so soon after their leader's last that only themes are shown. */
async function judgeAll(
	db: Kysely<Database>,
	evaluations: readonly RoundEvaluation[],
	now: Date
): Promise<ReadonlyMap<string, Rest>> {
	const closes = await listLastCloses(
		db,
		evaluations.map(({ leaderEmail }) => leaderEmail)
	);

	return new Map(
		evaluations.map(({ id, leaderEmail }) => [id, judgeRest(closes.get(leaderEmail), now)])
	);
}

interface AtOpening {
	readonly questionnaire: Questionnaire;
	readonly day: Day;
	readonly units: readonly PlacedUnit[];
}

function describeFrozen(
	evaluations: readonly RoundEvaluation[],
	{ questionnaire, day, units }: AtOpening,
	people: readonly NewInvitation[],
	rests: ReadonlyMap<string, Rest>
): ReadonlyMap<string, Frozen> {
	const employees = new Map<string, number>();
	for (const { group, evaluationId } of people)
		if (group === 'employee') employees.set(evaluationId, (employees.get(evaluationId) ?? 0) + 1);

	return new Map(
		evaluations.map(({ id, background, unitId }) => [
			id,
			{
				background: followBackground(questionnaire, background, day),
				employees: employees.get(id) ?? 0,
				pulse: rests.get(id) === 'pulse',
				places: listPath(units, unitId)
			}
		])
	);
}

/** Everybody who is asked, leader by leader, each after the leader they are asked about. */
async function listPeople(
	db: Kysely<Database>,
	{ organisationId, id: roundId }: RoundRef,
	evaluations: readonly RoundEvaluation[],
	language: Language
): Promise<readonly NewInvitation[]> {
	const lists = Map.groupBy(
		await listRoundRaters(db, { organisationId, id: roundId }),
		({ evaluationId }) => evaluationId
	);

	return evaluations.flatMap(({ id: evaluationId, leaderEmail }) => {
		const place = { organisationId, roundId, evaluationId };
		const self = { group: 'self', address: leaderEmail, language, delivery: 'mail' } as const;
		const raters = lists.get(evaluationId) ?? [];

		return [
			{ ...place, ...self },
			...raters.map((rater) => ({ ...place, ...rater, language: rater.language ?? language }))
		];
	});
}
