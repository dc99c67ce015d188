import type { Kysely } from 'kysely';
import { decodeAnswers } from '#lib/domain/ballot/encode.ts';
import { layoutFor } from '#lib/domain/ballot/layout.ts';
import type { LeaderReportInput } from '#lib/domain/disclosure/leader-report.ts';
import { unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { selectionOf } from '#lib/domain/questionnaire/forms.ts';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import type { RoundEvaluation } from '../evaluations/queries.ts';
import { listGroupCounts } from '../group-counts/queries.ts';
import { listNamedAnswers } from '../named-answers/queries.ts';
import { findOrganisation } from '../organisations/queries.ts';
import type { Round } from '../rounds/queries.ts';
import { listTeamTallies } from '../tallies/queries.ts';
import { findComparisons } from './find-comparisons.ts';

/** Everything the close left of one leader, read back. */
export async function gatherLeader(
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
			...(selection.focusOnly && { focusOnly: true as const }),
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
