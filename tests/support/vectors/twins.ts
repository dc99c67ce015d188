import { alphaFromMoments, cronbachAlpha } from '#lib/domain/statistics/alpha.ts';
import { interraterAgreement } from '#lib/domain/statistics/agreement.ts';
import { clusteredMean, reducedInterval } from '#lib/domain/statistics/clustered-mean.ts';
import { covarianceFromMoments, covarianceMatrix } from '#lib/domain/statistics/covariance.ts';
import { spreadOf } from '#lib/domain/statistics/group-sums.ts';
import { icc, iccFromSums } from '#lib/domain/statistics/icc.ts';
import { mcdonaldOmega, omegaFromMoments } from '#lib/domain/statistics/omega.ts';
import { empiricalBayesFromSums, empiricalBayesMoments } from '#lib/domain/statistics/shrinkage.ts';
import { adFromCounts, rwgFromCounts } from '#lib/domain/statistics/tally-agreement.ts';
import { differences } from './compare.ts';

/** Complete answers to some items by people in teams, all of the same team size or not. */
export interface Ratings {
	readonly rows: readonly (readonly number[])[];
	readonly groups: readonly string[];
}

const tolerance = { relTol: 1e-9, absTol: 1e-10 };

/** What differs between coefficients from the answers and those from the sums that we keep. */
export function twinDifferences({ rows, groups }: Ratings): readonly string[] {
	const values = rows.map((row) => row.reduce((total, value) => total + value, 0) / row.length);
	const moments = momentsOf(rows);
	const sums = sumsOf(values, groups);
	const pairs: readonly (readonly [string, unknown, unknown])[] = [
		['covariance', covarianceMatrix(rows), covarianceFromMoments(moments)],
		['alpha', cronbachAlpha(rows), alphaFromMoments(moments)],
		['omega', mcdonaldOmega(rows), omegaFromMoments(moments)],
		['icc', icc(values, groups), iccFromSums(sums)],
		['empirical Bayes', empiricalBayesMoments(values, groups), empiricalBayesFromSums(sums)],
		['clustered mean', clusteredMean(values, groups)?.ciCr2, reducedInterval(spreadOf(sums))],
		...teamsOf(groups).flatMap((team) => agreementPairs(rows.filter((_, i) => groups[i] === team)))
	];

	return pairs.flatMap(([name, whole, summed]) => differences(whole, summed, tolerance, name));
}

function agreementPairs(
	rows: readonly (readonly number[])[]
): readonly (readonly [string, unknown, unknown])[] {
	const columns = (rows[0] ?? []).map((_, item) => rows.map((row) => row[item] ?? NaN));
	const counts = columns.map((column) =>
		[1, 2, 3, 4, 5].map((category) => column.filter((value) => value === category).length)
	);
	const whole = interraterAgreement(columns, { low: 1, high: 5 });

	return [
		['r_wg(J)', whole.rwg, rwgFromCounts(counts)],
		['average deviation', whole.adMean, adFromCounts(counts)]
	];
}

/** Sums of answers and of their products, packed from the diagonal on. */
export function momentsOf(rows: readonly (readonly number[])[]) {
	const items = [...(rows[0] ?? []).keys()];
	const total = (value: (row: readonly number[]) => number) =>
		rows.reduce((sum, row) => sum + value(row), 0);

	return {
		n: rows.length,
		sums: items.map((i) => total((row) => row[i] ?? NaN)),
		products: items.flatMap((i) =>
			items.slice(i).map((j) => total((row) => (row[i] ?? NaN) * (row[j] ?? NaN)))
		)
	};
}

/** Whole twelfths, summed by team in the order of the teams' names. */
export function sumsOf(values: readonly number[], groups: readonly string[]) {
	const teams = teamsOf(groups).map((team) =>
		values.filter((_, index) => groups[index] === team).map((value) => Math.round(12 * value))
	);

	return {
		n: Uint32Array.from(teams, (team) => team.length),
		sums: Uint32Array.from(teams, (team) => team.reduce((total, value) => total + value, 0)),
		squares: Float64Array.from(teams, (team) =>
			team.reduce((total, value) => total + value ** 2, 0)
		),
		unit: 12
	};
}

function teamsOf(groups: readonly string[]): readonly string[] {
	return [...new Set(groups)].sort();
}
