import type { CellFigure } from './figures.ts';
import type { ThemeReading } from './themes.ts';

/** What is said first of a year: the ids of themes, and nothing of leaders against each other. */
export interface LeadReading {
	/** What employees experience most and least; `unclear` where no theme certainly lies above another. */
	readonly span:
		| { readonly most: readonly string[]; readonly least: readonly string[] }
		| 'unclear'
		/** Nothing is shown that could be told of. */
		| 'unknown';
	/**
	 * Where leaders' own answers lie farthest from the employees': `close` where none is certainly far,
	 * `many` where too many are to be named.
	 */
	readonly distance:
		| { readonly themes: readonly string[]; readonly leadersAnswer: 'higher' | 'lower' }
		| 'close'
		| 'many'
		| 'unknown';
}

/** Themes named at most at each end: more than that is no answer to what is most. */
const mostNamed = 2;

/** Tenths from which a distance is told of. */
const worthTelling = 3;

export function readLead(themes: readonly ThemeReading[]): LeadReading {
	return { span: readSpan(themes), distance: readDistance(themes) };
}

function readSpan(themes: readonly ThemeReading[]): LeadReading['span'] {
	const seen = themes.flatMap(({ id, employee, interval }) =>
		employee && interval ? [{ id, tenths: tenthsOf(employee), interval }] : []
	);
	if (seen.length < 2) return 'unknown';
	const falling = seen.toSorted((one, other) => other.tenths - one.tenths);
	const most = takeEnd(falling);
	const least = takeEnd(falling.toReversed());
	const isClear = most.every((high) =>
		least.every((low) => high.interval.low > low.interval.high && high.id !== low.id)
	);
	if (most.length === 0 || least.length === 0 || !isClear) return 'unclear';

	return { most: most.map(({ id }) => id), least: least.map(({ id }) => id) };
}

/** The first of a sorted list, and those that lie level with them: two at most, or none. */
function takeEnd<T extends { readonly tenths: number }>(sorted: readonly T[]): readonly T[] {
	const levels = [...new Set(sorted.map(({ tenths }) => tenths))].slice(0, mostNamed);
	const [first, second] = levels.map((level) => sorted.filter(({ tenths }) => tenths === level));
	if (!first || first.length > mostNamed) return [];

	return second && first.length + second.length <= mostNamed ? [...first, ...second] : first;
}

function readDistance(themes: readonly ThemeReading[]): LeadReading['distance'] {
	const compared = themes.flatMap(({ id, self, employee, interval }) =>
		self && employee && interval
			? [
					{
						...{ id, isCertain: isOutside(self, interval) },
						tenths: tenthsOf(self) - tenthsOf(employee)
					}
				]
			: []
	);
	const distances = compared.filter(({ isCertain }) => isCertain);
	const largest = Math.max(0, ...distances.map(({ tenths }) => Math.abs(tenths)));
	const found = distances.filter(({ tenths }) => Math.abs(tenths) === largest);
	const [first] = found;
	if (compared.length === 0) return 'unknown';
	if (!first || largest < worthTelling) return 'close';
	if (found.length > mostNamed) return 'many';
	if (found.some(({ tenths }) => tenths > 0 !== first.tenths > 0)) return 'many';

	return {
		themes: found.map(({ id }) => id),
		leadersAnswer: first.tenths > 0 ? 'higher' : 'lower'
	};
}

function isOutside({ low, high }: CellFigure, interval: CellFigure): boolean {
	const value = (low + high) / 2;

	return value < interval.low || value > interval.high;
}

/** What stands in a figure, in tenths of a scale point. A band counts by its middle. */
function tenthsOf({ low, high }: CellFigure): number {
	return Math.round(5 * (low + high));
}
