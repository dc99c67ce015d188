import type { Withheld } from '../released.ts';
import type { ShownFigure, Population } from '../figure.ts';
import type { Entry } from './read-published.ts';

/** Which statements make a theme, where it is asked in full. */
export type ThemeItems = Readonly<Record<string, readonly string[]>>;

/**
 * Finds a theme of a team or a pool that is not the mean of its published statements, or undefined. In a
 * round that came soon after another nothing but themes is published.
 */
export function findStrangeTheme(
	entries: readonly Entry[],
	themes: ThemeItems
): Withheld | undefined {
	const means = entries.filter(
		(entry) => entry.figure.measure.statistic === 'mean' && isOfTeam(entry)
	);
	for (const group of Map.groupBy(means, groupOf).values()) {
		const items = new Map(
			group.flatMap(({ figure }) =>
				figure.measure.kind === 'item' ? [[figure.measure.id, figure]] : []
			)
		);
		for (const { figure, place, members } of group) {
			if (figure.measure.kind !== 'theme') continue;
			const asked = themes[figure.measure.id] ?? [];
			const published = asked.flatMap((id) => items.get(id) ?? []);
			if (published.length === 0 && members.some(({ pulse }) => pulse)) continue;
			if (2 * published.length < asked.length || !isMeanOf(figure, published))
				return { withheld: 'theme', place };
		}
	}

	return undefined;
}

/**
 * Finds a place among others, a change, a guess or a balance beside which the displayed values that it
 * was worked out from do not stand, or undefined.
 */
export function findStrangeComparison(entries: readonly Entry[]): Withheld | undefined {
	for (const group of Map.groupBy(entries.filter(isOfTeam), groupOf).values()) {
		const means = new Set(
			group.flatMap(({ figure: { measure } }) =>
				measure.statistic === 'mean' ? [`${measure.kind} ${measure.id}`] : []
			)
		);
		const themes = group.filter(({ figure: { measure } }) => measure.kind === 'theme');
		for (const { figure, place } of group) {
			const { kind, id, statistic } = figure.measure;
			const hasBase = kind === 'balance' ? themes.length > 0 : means.has(`${kind} ${id}`);
			if (!hasBase && (kind === 'balance' || compared.has(statistic)))
				return { withheld: 'comparison', place };
		}
	}

	return undefined;
}

const compared: ReadonlySet<string> = new Set(['percentile', 'change', 'estimate', 'agreement']);

function isOfTeam({ figure: { population } }: Entry): boolean {
	return population.kind === 'team' || population.kind === 'pool';
}

function groupOf({ figure: { population } }: Entry): string {
	return JSON.stringify(population);
}

/** In twentieths, and no narrower than the statements leave it. */
function isMeanOf(
	theme: ShownFigure<Population>,
	items: readonly ShownFigure<Population>[]
): boolean {
	if (items.length === 0) return false;
	const values = items.map(valueOf);
	const low = values.reduce((total, [from]) => total + from, 0);
	const high = values.reduce((total, [, to]) => total + to, 0);
	const [from, to] = [Math.round(20 * theme.low), Math.round(20 * theme.high)];

	return from * items.length <= low && high <= to * items.length;
}

function valueOf({ low, high }: ShownFigure<Population>): readonly [number, number] {
	const [from, to] = [Math.round(20 * low), Math.round(20 * high)];
	if (from % 2 === 0 && to % 2 === 0) return [from, to];
	const value = from % 2 === 0 ? to - 1 : from + 1;

	return [value, value];
}
