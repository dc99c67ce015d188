import type { Figure, Measure } from '../disclosure/figure.ts';
import type { LeaderReport } from '../disclosure/leader-report.ts';
import { spreadOf } from '../disclosure/leader/reference.ts';
import { type RaterGroup, raterGroups } from '../rater-group/groups.ts';
import { readDisplayed } from './displayed.ts';
import { estimateUncertainty, type Interval, intervalAround } from './uncertainty.ts';

/** One line of the report: what each group says about the same thing. */
export interface Row {
	/** A theme's id, or a statement's; `theme` for the heading of the line. */
	readonly id: string;
	/** A marker is the one statement of a theme that was not asked in full. */
	readonly kind: 'theme' | 'marker' | 'item' | 'condition' | 'balance';
	/** A group that was not invited, or not asked this, has none. */
	readonly figures: Readonly<Partial<Record<RaterGroup, Figure>>>;
	/** Where a group's value would probably lie, had everybody answered. None for a band or one person. */
	readonly intervals: Readonly<Partial<Record<'employee' | 'peer', Interval>>>;
	/** 1-2, 3 and 4-5 among the employees, in large groups. */
	readonly shares: readonly Figure[];
}

/** Whether any statement behind the themes shows how many agree. */
export function hasShares(themes: readonly { readonly items: readonly Row[] }[]): boolean {
	return themes.some(({ items }) => items.some(({ shares }) => shares.some(({ shown }) => shown)));
}

/** The figure about something in one group, shown or not. */
export type Find = (group: RaterGroup, measure: Measure) => Figure | undefined;

/** How a report is read: its figures, and the spread of each measure, in thousandths. */
export interface Source {
	readonly find: Find;
	readonly spread: (id: string) => number;
}

export function sourceIn({
	figures,
	reference
}: Pick<LeaderReport, 'figures' | 'reference'>): Source {
	return { find: finderIn(figures), spread: (id) => spreadOf(reference, id) };
}

function finderIn(figures: readonly Figure[]): Find {
	const keyOf = (group: RaterGroup, { kind, id, statistic }: Measure) =>
		[group, kind, id, statistic].join(' ');
	const byKey = new Map(
		figures.map((figure) => [keyOf(figure.population.group, figure.measure), figure])
	);

	return (group, measure) => byKey.get(keyOf(group, measure));
}

/** A statement's row, with its shares. */
export function readItem(source: Source, id: string, kind: Row['kind']): Row {
	const row = readRow(source, { kind: 'item', id, statistic: 'mean' }, kind);
	const shares = (['shareLow', 'shareMiddle', 'shareHigh'] as const).flatMap(
		(statistic) => source.find('employee', { kind: 'item', id, statistic }) ?? []
	);

	return { ...row, shares };
}

/** The row of anything that the groups are asked in common. */
export function readRow({ find, spread }: Source, measure: Measure, kind: Row['kind']): Row {
	const found = raterGroups.flatMap((group) => {
		const figure = find(group, measure);
		return figure === undefined ? [] : [[group, figure] as const];
	});
	const intervals = found.flatMap(([group, figure]) => {
		const interval = isOnePerson(group) ? undefined : readInterval(figure, spread(measure.id));
		return interval === undefined ? [] : [[group, interval] as const];
	});

	return {
		id: measure.id,
		kind,
		figures: Object.fromEntries(found),
		intervals: Object.fromEntries(intervals),
		shares: []
	};
}

function isOnePerson(group: RaterGroup): boolean {
	return group === 'self' || group === 'manager';
}

function readInterval(figure: Figure, spread: number): Interval | undefined {
	const displayed = readDisplayed(figure);
	if (displayed?.kind !== 'value' || !figure.shown) return undefined;

	return intervalAround(displayed.tenths / 10, estimateUncertainty(figure, spread));
}
