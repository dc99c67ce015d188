import { compareGroups } from '#lib/domain/rater-file/compare-lists.ts';
import type { Rater } from '#lib/domain/rater-file/line.ts';
import type { AuditEntry } from '../audit/queries.ts';

/** A list that became another. */
export interface ChangedList {
	readonly evaluationId: string;
	readonly before: readonly Rater[];
	readonly after: readonly Rater[];
}

/** What the log says about changed lists: how many came to which group and how many left, never who. */
export function describeChanges(
	lists: readonly ChangedList[],
	entry: Pick<AuditEntry, 'organisationId' | 'at' | 'accountId'>
): readonly AuditEntry[] {
	return lists.flatMap(({ evaluationId, before, after }) =>
		compareGroups(before, after).flatMap(({ group, added, removed }) =>
			[
				{ action: 'list_extended', people: added } as const,
				{ action: 'list_shortened', people: removed } as const
			]
				.filter(({ people }) => people > 0)
				.map(({ action, people }) => ({
					...entry,
					...{ action, object: `evaluation:${evaluationId}`, outcome: 'done' as const },
					detail: { group, people }
				}))
		)
	);
}
