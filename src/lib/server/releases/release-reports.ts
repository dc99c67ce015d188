import type { Kysely } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import { loadSolver, type Solve } from '#lib/domain/disclosure/audit/solver.ts';
import { releaseLeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Database } from '../db/schema.ts';
import { listRoundEvaluations, type RoundEvaluation } from '../evaluations/queries.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { findRound, type Round, type RoundRef } from '../rounds/queries.ts';
import { attackReport } from './attack-report.ts';
import { endRelease } from './end-release.ts';
import { gatherLeader } from './gather-leader.ts';
import { keepReports, type MadeReport } from './keep-reports.ts';
import { listReleasedEvaluations } from './queries.ts';
import { releaseOrganisationRound } from './release-organisation.ts';

/** Reports kept in one transaction: enough that the disk is waited for seldom, few enough to make again. */
const together = 25;

/**
 * Makes the reports of a counted round (T2), evaluation by evaluation, and then the organisation's
 * figures from them. Safe to run again: what is released stays as it is. A report that the audit
 * refuses is withheld, and the others go on.
 */
export async function releaseReports(
	db: Kysely<Database>,
	ref: RoundRef,
	now: Date
): Promise<'released' | 'not_counted'> {
	const round = await findRound(db, ref);
	if (round?.state !== 'counted') return 'not_counted';

	const questionnaire = await requireQuestionnaire(db, round.questionnaireVersion);
	const making: Making = { db, round, questionnaire, solve: await loadSolver() };
	const released = await listReleasedEvaluations(db, ref);
	const evaluations = await listRoundEvaluations(db, ref);
	const left = evaluations.filter(({ id }) => !released.has(id));

	for (let start = 0; start < left.length; start += together) {
		const made: MadeReport[] = [];
		for (const evaluation of left.slice(start, start + together)) {
			made.push(await makeReport(making, evaluation));
			/* SQLite answers at once, so without this nobody else would be served until all are made. */
			await setImmediate();
		}
		await keepReports(db, round, made, now);
	}
	await releaseOrganisationRound(db, round, questionnaire);
	await endRelease(db, round, now);

	return 'released';
}

interface Making {
	readonly db: Kysely<Database>;
	readonly round: Round;
	readonly questionnaire: Questionnaire;
	readonly solve: Solve;
}

async function makeReport(
	{ db, round, questionnaire, solve }: Making,
	evaluation: RoundEvaluation
): Promise<MadeReport> {
	const made = releaseLeaderReport(await gatherLeader(db, round, questionnaire, evaluation));

	return { evaluation, outcome: await attackReport(made, round, questionnaire, solve) };
}
