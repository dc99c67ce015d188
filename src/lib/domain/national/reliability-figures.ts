import {
	figureOf,
	type Figure,
	type NationalPopulation,
	type Shown
} from '../disclosure/figure.ts';
import { alphaFromMoments } from '../statistics/alpha.ts';
import { omegaFromMoments } from '../statistics/omega.ts';
import { all } from './cells.ts';
import { isSpread, type Average, type Cell, type ReliabilityRules } from './reliability-cell.ts';
import type { ScaleSum } from './reliability.ts';

/** The six coefficients of a cell, those that may not be shown too. */
export function listCoefficients(
	cell: Cell,
	basis: readonly ScaleSum[],
	year: number,
	rules: ReliabilityRules
): readonly Figure<NationalPopulation>[] {
	const { sector, group, scale } = cell;
	const population: NationalPopulation = {
		...{ kind: 'national', year, group },
		cell: { sector, level: all, field: all, age: all, region: all }
	};
	const size = { n: toFive(cell.n), invited: toFive(cell.invited) };
	const isLarge = cell.n >= rules.respondents && isSpread(cell, rules);
	const moments = basis.find(
		(sum) => sum.sector === sector && sum.group === group && sum.scale === scale
	)?.moments;
	const icc = isLarge ? cell.values.icc() : undefined;
	const values = {
		alpha: moments && alphaFromMoments(moments).alphaRaw,
		omega: moments && omegaFromMoments(moments).omegaTotal,
		icc1: icc?.icc1,
		icc2: icc?.icc2,
		rwg: isLarge ? averageOf(cell.rwg) : undefined,
		averageDeviation: isLarge ? averageOf(cell.deviation) : undefined
	};

	return statisticNames.map((statistic) =>
		figureOf(
			population,
			{ kind: 'reliability', id: scale, statistic },
			showHundredths(values[statistic]),
			size
		)
	);
}

const statisticNames = ['alpha', 'omega', 'icc1', 'icc2', 'rwg', 'averageDeviation'] as const;

function averageOf({ sum, count }: Average): number | undefined {
	return count === 0 ? undefined : sum / count / 1e6;
}

/** Two decimals, and half a hundredth to each side. */
function showHundredths(value: number | undefined): Shown | undefined {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const hundredths = Math.round(100 * value) + 0;
	const en = (hundredths / 100).toFixed(2).replace('-', '−');

	return {
		low: (2 * hundredths - 1) / 200,
		high: (2 * hundredths + 1) / 200,
		text: { da: en.replace('.', ','), en }
	};
}

function toFive(count: number): number {
	return 5 * Math.round(count / 5);
}
