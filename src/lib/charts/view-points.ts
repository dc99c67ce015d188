import { readDisplayed } from '#lib/domain/report/displayed.ts';
import type { ThemeReading } from '#lib/domain/report/read.ts';
import type { ThemeRows } from '#lib/domain/report/organisation/rows.ts';
import { readMean } from '#lib/domain/report/organisation/value.ts';
import { whoSeesMore } from '#lib/domain/report/reading/seen-alike.ts';
import { alike, type ViewPoint } from './self-and-others.ts';

/** A point that a report can tell the figures of, as they stand in its tables. */
export interface ToldPoint extends ViewPoint {
	readonly texts: { readonly self: string; readonly others: string };
}

interface Words {
	readonly language: 'da' | 'en';
	readonly nameOf: (theme: string) => string;
	readonly say: (told: Record<'theme' | 'self' | 'others', string>) => string;
}

/** Fewer points than this are better read in the table. */
export const fewestPoints = 4;

/**
 * The themes that both the leader and the employees have a displayed figure of; none where they are too
 * few for a picture. A single statement never stands among values of whole themes.
 */
export function plotViews(
	themes: readonly Pick<ThemeReading, 'id' | 'row' | 'gap'>[],
	{ language, nameOf, say }: Words
): readonly ToldPoint[] {
	const full = themes.filter(({ row }) => row.kind === 'theme');
	const points = (full.length > 0 ? full : themes).flatMap(({ id, row, gap }): ToldPoint[] => {
		const { self, employee } = row.figures;
		const own = readDisplayed(self);
		const theirs = readDisplayed(employee);
		if (!self?.shown || !employee?.shown || own?.kind !== 'value' || !theirs || !gap) return [];
		const texts = { self: self.text[language], others: employee.text[language] };
		const [low, high] =
			theirs.kind === 'band' ? [theirs.low, theirs.high] : [theirs.tenths, theirs.tenths];
		const name = nameOf(id);

		return [
			{
				...{ id, name, texts, self: own.tenths / 10 },
				others: { kind: theirs.kind, low: low / 10, high: high / 10 },
				interval: row.intervals.employee,
				more: whoSeesMore(gap),
				words: say({ theme: name, ...texts })
			}
		];
	});

	return points.length < fewestPoints ? [] : points;
}

/**
 * The same for a whole organisation: its leaders' own mean and that of their employees, both as they are
 * released. One point for each theme and never for a leader. A difference is certain where it is half a
 * point or more and lies outside what chance can do.
 */
export function plotOrganisationViews(
	themes: readonly ThemeRows[],
	{ language, nameOf, say }: Words
): readonly ToldPoint[] {
	const full = themes.filter(({ row }) => row.kind === 'theme');
	const points = full.flatMap(({ theme, row }): ToldPoint[] => {
		const { self, employee } = row.figures;
		const own = readMean(self);
		const theirs = readMean(employee);
		if (!self?.shown || !employee?.shown || own?.kind !== 'value' || !theirs) return [];
		const texts = { self: self.text[language], others: employee.text[language] };
		const others =
			theirs.kind === 'band'
				? { kind: theirs.kind, low: theirs.low, high: theirs.high }
				: { kind: theirs.kind, low: theirs.value, high: theirs.value };
		const interval = theirs.kind === 'value' ? theirs.interval : undefined;
		const name = nameOf(theme);

		return [
			{
				...{ id: theme, name, texts, self: own.value, others, interval },
				more: whoIsHigher(own.interval, interval ?? others, own.value, others),
				words: say({ theme: name, ...texts })
			}
		];
	});

	return points.length < fewestPoints ? [] : points;
}

interface Reach {
	readonly low: number;
	readonly high: number;
}

function whoIsHigher(
	ownReach: Reach,
	theirReach: Reach,
	own: number,
	theirs: Reach
): ViewPoint['more'] {
	const nearly = 1e-6;
	if (own - theirs.high >= alike - nearly && ownReach.low > theirReach.high) return 'self';
	if (theirs.low - own >= alike - nearly && theirReach.low > ownReach.high) return 'others';

	return 'nobody';
}
