import type { Figure, NationalPopulation, ShownFigure } from '../disclosure/figure.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { compareKept, type Versions } from '../questionnaire/version.ts';
import { twoSidedNormal } from '../statistics/distributions.ts';
import { pAdjust } from '../statistics/p-adjust.ts';
import type { Change, NationalRelease, NationalReference } from './national-release.ts';

/** From what effect size on a change may be called a difference, and at what chance. */
const difference = { effectSize: 0.2, p: 0.05 } as const;

/** The width of a 95 % interval in standard errors. */
const errorsWide = 2 * 1.96;

/** What a release has to say before its trend is added. */
export type ThisYear = Pick<
	NationalRelease,
	'year' | 'questionnaireVersion' | 'figures' | 'reference'
>;

/**
 * How employees' answers to the markers have changed since each earlier year that asked them in the
 * same words. Everything is made from what both years display, so that it tells nothing that they do not.
 */
export function compareYears(
	{ themes }: Questionnaire,
	now: ThisYear,
	earlier: readonly NationalRelease[],
	versions: Versions
): readonly Change[] {
	const markers = themes.flatMap(({ items }) => items.filter(({ marker }) => marker));
	const before = earlier
		.filter((then) => then.year < now.year)
		.toSorted((one, other) => one.year - other.year);
	const found = before.flatMap((then) => {
		const { mayCompare } = compareKept(
			versions,
			now.questionnaireVersion,
			then.questionnaireVersion
		);

		return markers.flatMap(({ id }) => {
			const spread = spreadOf(now.reference, id);
			const isComparable = spread !== undefined && mayCompare({ kind: 'item', id });
			return isComparable ? changesOf(id, spread, now, then) : [];
		});
	});
	const adjusted = pAdjust(
		found.map(({ p }) => p),
		'bh'
	);

	return found.map(({ change, z }, index) => {
		const p = adjusted[index] ?? 1;
		const isLarge = Math.abs(change.effectSize) >= difference.effectSize;

		return {
			...change,
			adjustedP: Math.ceil(1000 * p) / 1000,
			isDifference: isLarge && p < difference.p && Math.abs(z) > errorsWide / 2
		};
	});
}

interface Found {
	readonly change: Omit<Change, 'adjustedP' | 'isDifference'>;
	readonly z: number;
	readonly p: number;
}

function changesOf(
	item: string,
	spread: number,
	now: ThisYear,
	then: NationalRelease
): readonly Found[] {
	const before = indexMeans(then.figures, item);

	return [...indexMeans(now.figures, item)].flatMap(([key, later]) => {
		const former = before.get(key);
		if (former === undefined) return [];
		const tenths = later.tenths - former.tenths;
		const z = tenths === 0 ? 0 : tenths / 10 / Math.hypot(later.error, former.error);

		return [
			{
				change: {
					cell: later.cell,
					group: 'employee',
					item,
					since: then.year,
					tenths,
					effectSize: Math.round((100 * tenths) / 10 / spread) / 100 + 0
				},
				z,
				p: twoSidedNormal(z)
			}
		];
	});
}

interface DisplayedMean {
	readonly cell: NationalPopulation['cell'];
	readonly tenths: number;
	/** The standard error, in scale points. */
	readonly error: number;
}

/** The means of a statement that are shown as a value and with an interval, by cell. */
function indexMeans(
	figures: readonly Figure<NationalPopulation>[],
	item: string
): ReadonlyMap<string, DisplayedMean> {
	const shown = figures.filter(
		(figure): figure is ShownFigure<NationalPopulation> =>
			figure.shown &&
			figure.population.group === 'employee' &&
			figure.measure.kind === 'item' &&
			figure.measure.id === item
	);
	const keyOf = ({ population }: ShownFigure<NationalPopulation>) =>
		Object.values(population.cell).join(' ');
	const intervals = new Map(
		shown
			.filter(({ measure }) => measure.statistic === 'interval')
			.map((figure) => [keyOf(figure), figure])
	);

	return new Map(
		shown
			.filter(({ measure }) => measure.statistic === 'mean')
			.flatMap((mean) => {
				const interval = intervals.get(keyOf(mean));
				if (interval === undefined) return [];
				const tenths = Math.round(5 * (mean.low + mean.high));
				const error = (interval.high - interval.low) / errorsWide;

				return [[keyOf(mean), { cell: mean.population.cell, tenths, error }] as const];
			})
	);
}

/** The standard deviation of one person's answer in the country, in scale points. */
function spreadOf({ measures }: NationalReference, item: string): number | undefined {
	const found = measures.find(({ kind, id }) => kind === 'item' && id === item);

	return found && Math.hypot(found.within, found.between) / 1000;
}
