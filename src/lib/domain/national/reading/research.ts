import type { CellFigure } from './figures.ts';
import type { NationalPopulation, ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { nonresponseWeights } from '#lib/domain/statistics/nonresponse-weights.ts';
import { all } from '../cells.ts';
import type { NationalRelease, SelfAndOthers, ThemeCorrelation } from '../national-release.ts';

/** What of a year is made for researchers, from its frozen release alone. */
export interface ResearchYear {
	/** By sector, `all` for the whole country: only sectors of which anything is shown. */
	readonly reliability: ReadonlyMap<string, readonly ReliabilityRow[]>;
	readonly pairs: readonly SelfAndOthers[];
	readonly correlations: readonly ThemeCorrelation[];
	readonly response: readonly Response[];
}

/** One scale, with the coefficients that are shown of it. */
export interface ReliabilityRow {
	readonly group: RaterGroup;
	readonly scale: string;
	readonly n: number;
	readonly coefficients: Readonly<Partial<Record<string, CellFigure['text']>>>;
}

/** How many of one group answered, by one thing. Counts are in steps of five. */
export interface Response {
	readonly group: RaterGroup;
	readonly by: 'sector' | 'level';
	/** The first is everybody, where that is shown. */
	readonly classes: readonly ResponseClass[];
	/** What unequal weights cost (Kish), among the classes that are shown; two decimals. */
	readonly designEffect: number | undefined;
}

export interface ResponseClass {
	/** Of the sector or level; `all` for everybody. */
	readonly code: string;
	readonly invited: number;
	readonly n: number;
	readonly rate: CellFigure['text'];
	/** Invited for each answer; two decimals. */
	readonly weight: number;
}

export function readResearch(release: Released<NationalRelease>): ResearchYear {
	const shown = release.figures.filter((figure) => figure.shown);
	const rates = shown.filter(({ measure }) => measure.kind === 'responseRate');

	return {
		reliability: readReliability(shown.filter(({ measure }) => measure.kind === 'reliability')),
		pairs: release.selfAndOthers,
		correlations: release.themeCorrelations ?? [],
		response: (
			[
				['employee', 'sector'],
				['peer', 'sector'],
				['self', 'level']
			] as const
		).flatMap(([group, by]) => readResponse(rates, group, by))
	};
}

type Shown = ShownFigure<NationalPopulation>;

function readReliability(
	coefficients: readonly Shown[]
): ReadonlyMap<string, readonly ReliabilityRow[]> {
	const sectors = Map.groupBy(coefficients, ({ population }) => population.cell.sector);

	return new Map(
		[...sectors].map(([sector, figures]) => {
			const scales = Map.groupBy(
				figures,
				({ population, measure }) => `${population.group} ${measure.id}`
			);
			return [sector, [...scales.values()].flatMap((own) => describeScale(own))] as const;
		})
	);
}

function describeScale(figures: readonly Shown[]): readonly ReliabilityRow[] {
	return figures.slice(0, 1).map(({ population, measure, n }) => ({
		...{ group: population.group, scale: measure.id, n },
		coefficients: Object.fromEntries(
			figures.map((figure) => [figure.measure.statistic, figure.text])
		)
	}));
}

function readResponse(
	rates: readonly Shown[],
	group: RaterGroup,
	by: 'sector' | 'level'
): readonly Response[] {
	const classes = rates.flatMap(({ population, n, invited, text }): readonly ResponseClass[] => {
		const { [by]: code, ...others } = population.cell;
		const isMargin = Object.values(others).every((each) => each === all);
		if (population.group !== group || !isMargin || n === 0) return [];

		return [{ code, invited, n, rate: text, weight: round(Math.max(1, invited / n)) }];
	});
	const parts = classes.filter(({ code }) => code !== all);
	const { designEffect } = nonresponseWeights(
		parts.map(({ invited, n }) => ({ n, N: Math.max(n, invited) }))
	);
	const cost = designEffect === undefined ? undefined : round(designEffect);

	return classes.length === 0 ? [] : [{ group, by, classes, designEffect: cost }];
}

function round(value: number): number {
	return Math.round(100 * value) / 100;
}
