import { anonymousGroups, type AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { compareViews, type GapGroup } from '#lib/domain/report/gap.ts';
import type { LeaderReport } from '../leader-report.ts';
import { spreadOf } from '../leader/reference.ts';
import type { Figure, Population, ShownFigure } from '../figure.ts';

/**
 * A mean that was published, in twentieths of a scale point. A rounded value has `low` and `high` at
 * the value itself; a band has them at its ends.
 */
export interface PublishedValue {
	readonly kind: 'item' | 'theme';
	readonly id: string;
	readonly low: number;
	readonly high: number;
}

/** What was published of one group that has figures of its own. */
export interface PublishedGroup {
	readonly group: AnonymousGroup;
	readonly n: number;
	readonly invited: number;
	readonly values: readonly PublishedValue[];
}

/** How a leader and the employees see a theme, from what the report shows of both. */
export interface PublishedGap {
	readonly theme: string;
	readonly group: GapGroup;
}

/** Reads the means of the anonymous groups back from a leader's frozen report. Nothing else of it. */
export function readPublished(figures: readonly Figure[]): readonly PublishedGroup[] {
	return anonymousGroups.flatMap((group) => readGroup(group, figures));
}

/** The means that are shown of one group, read from figures of any population. */
export function readGroup(
	group: AnonymousGroup,
	figures: readonly Figure<Population>[]
): readonly PublishedGroup[] {
	const shown = figures.filter(
		(figure): figure is ShownFigure<Population> => figure.shown && figure.population.group === group
	);
	const [first] = shown;
	if (!first) return [];
	const { n, invited } = first;

	return [{ group, n, invited, values: shown.flatMap(readValue) }];
}

/** Read with the spreads that the leader's own report is read with. */
export function readGaps({
	figures,
	reference
}: Pick<LeaderReport, 'figures' | 'reference'>): readonly PublishedGap[] {
	const themes = figures.filter(({ measure }) => isMean(measure) && measure.kind === 'theme');
	const of = (group: 'self' | 'employee', id: string) =>
		themes.find(({ population, measure }) => population.group === group && measure.id === id);
	const ids = [...new Set(themes.map(({ measure }) => measure.id))];

	return ids.flatMap((theme) => {
		const gap = compareViews(of('self', theme), of('employee', theme), spreadOf(reference, theme));

		return gap ? [{ theme, group: gap.group }] : [];
	});
}

/** Bounds of a rounded value lie at odd twentieths, the ends of a band at even ones. */
function readValue({ measure, low, high }: ShownFigure<Population>): readonly PublishedValue[] {
	const { kind, id } = measure;
	if (!isMean(measure) || (kind !== 'item' && kind !== 'theme')) return [];
	const from = Math.round(20 * low);
	const to = Math.round(20 * high);

	return [
		from % 2 === 0 ? { kind, id, low: from, high: to } : { kind, id, low: from + 1, high: to - 1 }
	];
}

function isMean({ statistic }: Figure['measure']): boolean {
	return statistic === 'mean';
}
