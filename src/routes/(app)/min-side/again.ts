import { judgeRest, listRestDays, type Rest, type RestDays } from '#lib/domain/round/rest.ts';
import type { ListedEvaluation } from '#lib/server/accounts/own-evaluations.queries.ts';
import { findLastClose } from '#lib/server/evaluations/rest.queries.ts';

/** When a leader may ask again about what they work with since a report. */
export interface Again extends RestDays {
	readonly rest: Rest;
	readonly reportId: string;
}

/** By the latest report; undefined for those who have none. */
export async function tellAgain(
	{ db, now }: Pick<App.Locals, 'db' | 'now'>,
	email: string,
	evaluations: readonly ListedEvaluation[]
): Promise<Again | undefined> {
	const reportId = evaluations.find((evaluation) => evaluation.reportId)?.reportId;
	const lastClose = reportId && (await findLastClose(db, email));
	if (!reportId || !lastClose) return undefined;

	return { rest: judgeRest(lastClose, now), reportId, ...listRestDays(lastClose) };
}

/** The same list, with what would hold for a round about focus themes that started now. */
export async function judgeDrafts(
	{ db, now }: Pick<App.Locals, 'db' | 'now'>,
	email: string,
	evaluations: readonly ListedEvaluation[]
): Promise<readonly ListedEvaluation[]> {
	const isDraft = ({ state, isFocused }: ListedEvaluation) => state === 'draft' && isFocused;
	if (!evaluations.some(isDraft)) return evaluations;
	const isPulse = judgeRest(await findLastClose(db, email), now) !== 'rested';

	return evaluations.map((each) => (isDraft(each) ? { ...each, isPulse } : each));
}
