import type { Kysely } from 'kysely';
import type { LeaderReportInput } from '#lib/domain/disclosure/leader-report.ts';
import { compareKept } from '#lib/domain/questionnaire/version.ts';
import { referTo } from '#lib/domain/disclosure/leader/refer.ts';
import { audienceOf, isWithinAudience } from '#lib/domain/round/audience.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import type { RoundEvaluation } from '../evaluations/queries.ts';
import { findNationalReference, type FoundReference } from '../national/find-reference.ts';
import { findQuestionnaire, listVersions } from '../questionnaires/queries.ts';
import type { Round } from '../rounds/queries.ts';
import { findEarlierReport } from './earlier.queries.ts';

/**
 * What a report is held up against: the latest national release before the close, and the leader's
 * report before this one. A pulse is compared with no round, and nobody learns from a report what an
 * earlier one said that they were never to read.
 */
export async function findComparisons(
	db: Kysely<Database>,
	round: Round,
	evaluation: RoundEvaluation
): Promise<Pick<LeaderReportInput, 'reference' | 'earlier' | 'earlierQuestionnaire'>> {
	if (round.closedAt === undefined) return {};
	const country = await findNationalReference(db, dayOf(new Date(round.closedAt)));
	const asked = country && (await keepAsked(db, round, country));
	const earlier = evaluation.pulse
		? undefined
		: await findEarlierReport(db, evaluation, round.closedAt);

	return {
		...(asked && { reference: referTo(asked, evaluation.background) }),
		...(earlier &&
			isWithinAudience(audienceOf(round.audience, evaluation.manager), earlier.audience) && {
				earlier: earlier.report,
				earlierQuestionnaire: await findQuestionnaire(
					db,
					earlier.report.evaluation.questionnaireVersion
				)
			})
	};
}

/** Of the country, what it was asked in the same words as this round; undefined where that is nothing. */
async function keepAsked(
	db: Kysely<Database>,
	round: Round,
	country: FoundReference
): Promise<FoundReference | undefined> {
	const [now, then] = [round.questionnaireVersion, country.questionnaireVersion];
	if (now === then) return country;
	const { kind, mayCompare } = compareKept(await listVersions(db), now, then);
	if (kind === 'apart') return undefined;
	const { group, measures, benchmarks } = country.reference;

	return {
		...country,
		reference: {
			group,
			measures: measures.filter(mayCompare),
			benchmarks: benchmarks.filter(mayCompare)
		}
	};
}
