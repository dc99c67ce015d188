import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { all } from '../cells.ts';
import { isReported } from '../measures.ts';
import type { NationalRelease } from '../national-release.ts';

/** What is known of a theme in the country, in scale points, and what had to be assumed. */
export interface ThemeMoments {
	readonly id: string;
	readonly items: readonly {
		readonly id: string;
		readonly mean: number;
		/** Standard deviations of people with the same leader, and of leaders. */
		readonly within: number;
		readonly between: number;
	}[];
	/** How far one person's answers within the theme go together, beyond the leader: 0 to 1. */
	readonly common: number;
	readonly difference: number;
	readonly correlation: number;
}

/** What stands where the release does not say: usual values of scales like these. */
export const assumed = {
	common: 0.5,
	difference: 0.2,
	correlation: 0.2,
	betweenThemes: 0.5
} as const;

/** The published moments of each theme, of those statements that have any. */
export function listThemeMoments(
	{ reference, figures, selfAndOthers }: NationalRelease,
	questionnaire: Questionnaire
): readonly ThemeMoments[] {
	const measures = new Map(
		reference.measures.flatMap((measure) =>
			measure.kind === 'item' ? [[measure.id, measure] as const] : []
		)
	);

	return questionnaire.themes.filter(isReported).map(({ id, items }) => {
		const known = items.flatMap((item) => {
			const found = measures.get(item.id);
			if (found === undefined) return [];
			const { mean, within, between } = found;

			return [{ id: item.id, mean: mean / 1000, within: within / 1000, between: between / 1000 }];
		});
		const pair = selfAndOthers.find(({ theme }) => theme === id)?.coefficients;
		const alpha = figures.find(
			({ population, measure }) =>
				population.group === 'employee' &&
				population.cell.sector === all &&
				measure.kind === 'reliability' &&
				measure.id === id &&
				measure.statistic === 'alpha'
		);

		return {
			id,
			items: known,
			common: alpha?.shown ? commonOf((alpha.low + alpha.high) / 2, items.length) : assumed.common,
			difference: pair?.difference ?? assumed.difference,
			correlation: pair?.correlation ?? assumed.correlation
		};
	});
}

/** The codes of a dimension, as often as the margin of the country says. */
export function listShares(
	{ figures }: NationalRelease,
	name: keyof NationalCell
): readonly { readonly value: string; readonly weight: number }[] {
	return figures.flatMap((figure) => {
		const { population, measure } = figure;
		const isMargin = Object.entries(population.cell).every(
			([dimension, code]) => (dimension === name) === (code !== all)
		);
		if (!figure.shown || !isMargin) return [];
		if (measure.kind !== 'responseRate' || population.group !== 'employee') return [];

		return [{ value: population.cell[name], weight: figure.n }];
	});
}

/** The mean correlation between k statements that gives such an alpha. */
function commonOf(alpha: number, k: number): number {
	return Math.min(0.9, Math.max(0.1, alpha / (k - (k - 1) * alpha)));
}
