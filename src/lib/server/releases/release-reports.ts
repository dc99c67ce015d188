import type { Kysely } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import { decodeAnswers } from '#lib/domain/ballot/encode.ts';
import { layoutFor } from '#lib/domain/ballot/layout.ts';
import { loadSolver } from '#lib/domain/disclosure/audit/solver.ts';
import {
	releaseLeaderReport,
	type LeaderReport,
	type LeaderReportInput
} from '#lib/domain/disclosure/leader-report.ts';
import { unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import { isWithheld, type Released, type Withheld } from '#lib/domain/disclosure/released.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { selectionOf } from '#lib/domain/questionnaire/forms.ts';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { audienceOf, listReaderAddresses } from '#lib/domain/round/audience.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { findAccountByEmail } from '../accounts/queries.ts';
import type { Database } from '../db/schema.ts';
import { listRoundEvaluations, type RoundEvaluation } from '../evaluations/queries.ts';
import { listGroupCounts } from '../group-counts/queries.ts';
import { queueReportReady, queueReportShared } from '../mail/outbox.ts';
import { listNamedAnswers } from '../named-answers/queries.ts';
import { findOrganisation } from '../organisations/queries.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { randomId } from '../random.ts';
import { findRound, lockRound, updateRound, type Round, type RoundRef } from '../rounds/queries.ts';
import { listTeamTallies } from '../tallies/queries.ts';
import { attackReport } from './attack-report.ts';
import { findComparisons } from './find-comparisons.ts';
import { hasRelease, insertReaders, insertReport } from './queries.ts';
import { releaseOrganisationRound } from './release-organisation.ts';

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
	const solve = await loadSolver();
	for (const evaluation of await listRoundEvaluations(db, ref)) {
		const made = releaseLeaderReport(await gather(db, round, questionnaire, evaluation));
		const outcome = await attackReport(made, round, questionnaire, solve);
		await keepReport(db, round, evaluation, outcome, now);
		/* SQLite answers at once, so without this nobody else would be served until all are made. */
		await setImmediate();
	}
	await releaseOrganisationRound(db, round, questionnaire);
	await updateRound(db, ref, { state: 'released' });

	return 'released';
}

async function keepReport(
	db: Kysely<Database>,
	round: Round,
	evaluation: RoundEvaluation,
	outcome: Released<LeaderReport> | Withheld,
	now: Date
): Promise<void> {
	const language = (await findAccountByEmail(db, evaluation.leaderEmail))?.language ?? 'da';

	await db.transaction().execute(async (trx) => {
		if ((await lockRound(trx, round)) !== 'counted') return;
		if (await hasRelease(trx, round.organisationId, evaluation.id)) return;

		const id = randomId();
		await insertReport(trx, round, { id, evaluationId: evaluation.id }, outcome);
		/* Whoever an imported report is about, or may read it, has no address here. */
		if (isWithheld(outcome) || round.isImported) return;

		const readers = listReaderAddresses(audienceOf(round.audience, evaluation.manager));
		await insertReaders(trx, round.organisationId, id, readers);

		const mail = {
			organisationId: round.organisationId,
			roundId: round.id,
			evaluationId: evaluation.id,
			language
		};
		await queueReportReady(trx, { ...mail, address: evaluation.leaderEmail }, now);
		await queueReportShared(
			trx,
			readers.map((address) => ({ ...mail, address })),
			now
		);
	});
}

/** Everything the close left of one leader, read back. */
async function gather(
	db: Kysely<Database>,
	round: Round,
	questionnaire: Questionnaire,
	evaluation: RoundEvaluation
): Promise<LeaderReportInput> {
	const { organisationId } = round;
	const selection = selectionOf(round, evaluation);
	const layout = layoutFor(questionnaire);
	const organisation = await findOrganisation(db, organisationId);
	const named = await listNamedAnswers(db, organisationId, evaluation.id);
	const tallies = await listTeamTallies(db, organisationId, evaluation.id);
	const against = await findComparisons(db, round, evaluation);

	return {
		questionnaire,
		selection,
		evaluation: {
			id: evaluation.id,
			leader: evaluation.leaderId,
			leaderName: evaluation.leaderName,
			unit: evaluation.unit,
			organisation: organisation?.name ?? '',
			closedOn: dayOf(new Date(round.closedAt ?? 0)),
			audience: {
				scope: round.audience.scope,
				readers: round.audience.readers.map(({ name }) => name)
			},
			form: selection.form,
			themes: selection.themes,
			questionnaireVersion: round.questionnaireVersion,
			...(round.isImported && { imported: true as const }),
			...(evaluation.pulse && { pulse: true as const }),
			...(round.managers === 'aggregate' && { managers: round.managers })
		},
		groups: await listGroupCounts(db, organisationId, evaluation.id),
		tallies: Object.fromEntries(
			tallies.flatMap(({ group, packed }) =>
				isAnonymousGroup(group)
					? [[group, unpackTally(questionnaire, selection, group, packed)]]
					: []
			)
		),
		named: Object.fromEntries(
			named.flatMap(({ group, plain }) => {
				const answers = decodeAnswers(plain, layout);
				return answers ? [[group, answers]] : [];
			})
		),
		/* Words are kept apart, because they are deleted earlier; `findReport` puts them in. */
		comments: [],
		...against
	};
}
