import type { Display } from '#lib/domain/disclosure/display.ts';
import { figureOf, type Figure, type Measure, type Shown } from '#lib/domain/disclosure/figure.ts';
import type { Orientation } from '#lib/domain/disclosure/leader/balance.ts';
import { wordAnswer, wordMean } from '#lib/domain/disclosure/wording.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Gap, GapGroup } from '#lib/domain/report/gap.ts';
import type { Row } from '#lib/domain/report/rows.ts';

/* What a report's sentences are written from, with figures that nobody gave. */

/** How a theme is seen; the leader's figure lies seven tenths or more from the employees'. */
export function gapOf(group: GapGroup, marks: Partial<Gap> = {}): Gap {
	const tenths = group.startsWith('under') ? -7 : 7;

	return { group, heading: 'none', tenths, isBand: false, isLarge: false, ...marks };
}

/** A theme with the leader's own answer and the manager's. */
export function namedRow(self: number, manager: number): Row {
	const measure = { kind: 'theme', id: 'drift', statistic: 'mean' } as const;

	return rowOf('theme', measure, { self: wordAnswer(self), manager: wordAnswer(manager) });
}

/** What one group says of a direction of the leader's work. */
export function directionOf(orientation: Orientation, group: 'self' | 'employee', mean: Display) {
	const measure = { kind: 'balance', id: orientation, statistic: 'mean' } as const;

	return { orientation, row: rowOf('balance', measure, { [group]: wordMean(mean) }), spread: 900 };
}

function rowOf(
	kind: Row['kind'],
	measure: Measure,
	said: Readonly<Partial<Record<RaterGroup, Shown | undefined>>>
): Row {
	const figures = Object.entries(said).map(([group, shown]): [string, Figure] => [
		group,
		figureOf(
			{ kind: 'team', evaluation: 'e', leader: 'l', group: group as RaterGroup },
			measure,
			shown,
			{ n: 12, invited: 12 }
		)
	]);

	return { id: measure.id, kind, figures: Object.fromEntries(figures), intervals: {}, shares: [] };
}
