import { threshold } from '../disclosure/bounds.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';
import type { Day } from './calendar.ts';
import type { Count } from './follow.ts';

/** How far one group of a leader has come: a count from the morning, or why there is none. */
export type GroupProgress =
	| { readonly group: AnonymousGroup; readonly kind: 'few' | 'notYet' }
	| ({
			readonly group: AnonymousGroup;
			readonly kind: 'counted';
			readonly countedOn: Day;
	  } & Count);

/** From five on the list there are counts, taken once a day, so that no single answer shows. */
export function listGroupProgress(
	invited: Readonly<Record<AnonymousGroup, number>>,
	counts: readonly ({ readonly group: AnonymousGroup; readonly countedOn: Day } & Count)[]
): readonly GroupProgress[] {
	return (['employee', 'peer'] as const).flatMap((group): readonly GroupProgress[] => {
		if (invited[group] === 0) return [];
		if (invited[group] < threshold) return [{ group, kind: 'few' }];
		const count = counts.find((each) => each.group === group);

		return [count ? { kind: 'counted', ...count } : { group, kind: 'notYet' }];
	});
}
