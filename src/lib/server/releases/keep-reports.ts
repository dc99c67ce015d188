import type { Kysely, Transaction } from 'kysely';
import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import { isWithheld, type Released, type Withheld } from '#lib/domain/disclosure/released.ts';
import { audienceOf, listReaderAddresses } from '#lib/domain/round/audience.ts';
import { findAccountByEmail } from '../accounts/queries.ts';
import type { Database } from '../db/schema.ts';
import type { RoundEvaluation } from '../evaluations/queries.ts';
import { queueReportReady } from '../mail/outbox.ts';
import { randomId } from '../random.ts';
import { lockRound, type Round } from '../rounds/queries.ts';
import { hasRelease, insertReaders, insertReport } from './queries.ts';

/** A leader's report as it was made, or why there is none. */
export interface MadeReport {
	readonly evaluation: RoundEvaluation;
	readonly outcome: Released<LeaderReport> | Withheld;
}

/** Keeps some reports of a round, each at most once, notes who may read them and tells the leaders. */
export async function keepReports(
	db: Kysely<Database>,
	round: Round,
	made: readonly MadeReport[],
	now: Date
): Promise<void> {
	await db.transaction().execute(async (trx) => {
		if ((await lockRound(trx, round)) !== 'counted') return;

		for (const each of made) await keepReport(trx, round, each, now);
	});
}

async function keepReport(
	trx: Transaction<Database>,
	round: Round,
	{ evaluation, outcome }: MadeReport,
	now: Date
): Promise<void> {
	const { organisationId, id: roundId } = round;
	const { id: evaluationId, leaderEmail } = evaluation;
	if (await hasRelease(trx, organisationId, evaluationId)) return;

	const id = randomId();
	await insertReport(trx, round, { id, evaluationId }, outcome);
	/* Whoever an imported report is about, or may read it, has no address here. */
	if (isWithheld(outcome) || round.isImported) return;

	const readers = listReaderAddresses(audienceOf(round.audience, evaluation.manager));
	await insertReaders(trx, organisationId, id, readers);

	const language = (await findAccountByEmail(trx, leaderEmail))?.language ?? 'da';
	const leader = { organisationId, roundId, evaluationId, address: leaderEmail, language };
	await queueReportReady(trx, leader, now);
}
