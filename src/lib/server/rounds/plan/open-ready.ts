import type { Kysely } from 'kysely';
import { includesManager } from '#lib/domain/round/audience.ts';
import { dayOf, dayReached } from '#lib/domain/round/calendar.ts';
import { invitationMoment } from '#lib/domain/round/working-days.ts';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { listRoundRaters } from '#lib/server/evaluations/opening.queries.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { openRound, type Opening } from '../open.ts';
import { findRound, lockRound, type Round, type RoundRef } from '../queries.ts';
import { deleteDraftEvaluations, writeDraftEvaluations } from './leaders.queries.ts';
import { lookThrough } from './look-through.ts';
import { changeRound, listReadyRounds } from './queries.ts';

/** From this hour on its first day a round opens, so that everything is there when the mails leave at eight. */
export const openingHour = 6;

/**
 * Opens every round that was looked through and whose first day has come. One that cannot be opened
 * keeps none of the others back. Returns how many were opened.
 */
export async function openReadyRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<number> {
	const problems: unknown[] = [];
	let opened = 0;
	for (const ref of await listReadyRounds(db, dayReached(openingHour, now))) {
		try {
			if ((await openReadyRound(db, keys, ref, now)) === 'opened') opened += 1;
		} catch (problem) {
			problems.push(problem);
		}
	}
	if (problems.length > 0) throw new AggregateError(problems, 'some rounds could not be opened');

	return opened;
}

/** Whether a round waits for its opening at this moment. */
export async function hasReadyRound(db: Kysely<Database>, now: Date): Promise<boolean> {
	return (await listReadyRounds(db, dayReached(openingHour, now))).length > 0;
}

/**
 * Opens one round: leaves those out who cannot take part, notes what holds about the others, and
 * invites everybody. Where somebody's place was taken in between, it looks once more.
 */
export async function openReadyRound(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	now: Date
): Promise<Opening> {
	for (let attempt = 0; attempt < 5; attempt++) {
		const round = await findRound(db, ref);
		if (round?.state !== 'draft' || !round.isReady) return 'not_draft';

		const leaders = await lookThrough(db, round, now);
		if (!canOpen(round, leaders, now)) return returnToDraft(db, ref);
		if (!(await settleLeaders(db, round, leaders, now))) return 'not_draft';
		const by = { accountId: undefined, language: round.language, onlyReady: true };
		const opening = await openRound(db, keys, ref, by, now);
		if (opening === 'opened' || opening === 'not_draft') return opening;
		if (opening === 'incomplete') return returnToDraft(db, ref);
	}

	return returnToDraft(db, ref);
}

type Leaders = Awaited<ReturnType<typeof lookThrough>>;

/** Where nobody could take part, or nobody could answer any more, nobody is left out either. */
function canOpen(round: Round, leaders: Leaders, now: Date): boolean {
	const { closesAt = '', opensOn = dayOf(now) } = round;
	const mailsFrom = invitationMoment({ opensOn, isLeadersOwn: false }, now);

	return (
		closesAt > mailsFrom.toISOString() && leaders.some(({ obstacle }) => obstacle === undefined)
	);
}

/** Leaves those out who cannot take part, and notes what the organisation's file says about the others. */
async function settleLeaders(
	db: Kysely<Database>,
	round: Round,
	leaders: Leaders,
	now: Date
): Promise<boolean> {
	const managers = await listManagers(db, round, leaders);
	const left = leaders.filter(({ obstacle }) => obstacle !== undefined);

	return db.transaction().execute(async (trx) => {
		if ((await lockRound(trx, round)) !== 'draft') return false;
		if (!(await findRound(trx, round))?.isReady) return false;

		await writeDraftEvaluations(trx, round, leaders, managers);
		await deleteDraftEvaluations(
			trx,
			round,
			left.map(({ evaluationId }) => evaluationId)
		);
		for (const { leaderId, obstacle = '' } of left) {
			await recordAudit(trx, {
				...{ organisationId: round.organisationId, at: now, accountId: undefined },
				...{ action: 'leader_left_out', object: `leader:${leaderId}`, outcome: 'done' },
				detail: { reason: obstacle, round: round.id }
			});
		}

		return true;
	});
}

/** The one manager on each list, or whom the organisation's file names, where managers may read the report. */
async function listManagers(
	db: Kysely<Database>,
	round: Round,
	leaders: Leaders
): Promise<ReadonlyMap<string, string>> {
	if (!includesManager(round.audience)) return new Map();
	const raters = await listRoundRaters(db, round);
	const known = leaders.map(({ evaluationId, manager }) => [evaluationId, manager] as const);
	const asked = raters
		.filter(({ group, delivery }) => group === 'manager' && delivery === 'mail')
		.map(({ evaluationId, address }) => [evaluationId, address] as const);

	return new Map([...known, ...asked]);
}

/** Somebody must look at it again: as it stands it cannot open. */
async function returnToDraft(db: Kysely<Database>, ref: RoundRef): Promise<'incomplete'> {
	return db.transaction().execute(async (trx) => {
		if ((await lockRound(trx, ref)) === 'draft') await changeRound(trx, ref, { ready: 0 });

		return 'incomplete' as const;
	});
}
