import type { Kysely } from 'kysely';
import type { LeaderReportInput } from '#lib/domain/disclosure/leader-report.ts';
import { referTo } from '#lib/domain/disclosure/leader/refer.ts';
import { audienceOf, isWithinAudience } from '#lib/domain/round/audience.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import type { RoundEvaluation } from '../evaluations/queries.ts';
import { findNationalReference } from '../national/find-reference.ts';
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
): Promise<Pick<LeaderReportInput, 'reference' | 'earlier'>> {
	if (round.closedAt === undefined) return {};
	const country = await findNationalReference(db, dayOf(new Date(round.closedAt)));
	const isSameVersion = country?.questionnaireVersion === round.questionnaireVersion;
	const earlier = evaluation.pulse
		? undefined
		: await findEarlierReport(db, evaluation, round.closedAt);

	return {
		...(country && isSameVersion && { reference: referTo(country, evaluation.background) }),
		...(earlier &&
			isWithinAudience(audienceOf(round.audience, evaluation.manager), earlier.audience) && {
				earlier: earlier.report
			})
	};
}
