import { nonresponseWeights as responseWeights } from '#lib/domain/statistics/nonresponse-weights.ts';
import { raking as rake, type Margin } from '#lib/domain/statistics/raking.ts';
import { weightedMean } from '#lib/domain/statistics/weights.ts';
import type { Answer, Question } from './answer.ts';
import { given, isRecord, numbersOf, wordsOf } from './inline.ts';
import type { Params } from './vector-case.ts';

export function nonresponseWeights({ asked }: Question): Answer {
	const { params } = asked;
	const people = wordsOf(params, 'stratum', 'strata', 'class', 'classes', 'group', 'g', 'cell');
	const invited = countsIn(params, ['N', 'population', 'Nh', 'N_h', 'invited']);
	const answered = countsIn(params, ['n', 'respondents', 'nh', 'n_h', 'answered', 'sample']);
	const isByPerson = answered.length === 0 && people !== undefined;
	const names = invited.map(([name]) => name);
	const classes = invited.map(([name, N], place) => ({
		N,
		n: isByPerson
			? people.filter((person) => person === name).length
			: (answered.find(([other]) => other === name)?.[1] ?? answered[place]?.[1] ?? 0)
	}));
	const found = responseWeights(classes);
	const byClass = isRecord(given(params, 'N', 'population'))
		? Object.fromEntries(names.map((name, place) => [name, found.weights[place]]))
		: found.weights;
	const each = isByPerson ? people.map((name) => found.weights[names.indexOf(name)]) : undefined;
	const y = numbersOf(params, 'y', 'values', 'means', 'mean', 'ybar') ?? [];
	const mass = each ?? classes.map(({ n }, place) => n * (found.weights[place] ?? 0));

	return {
		...losses(found),
		weights: each ?? byClass,
		weightsByClass: byClass,
		responseRate: found.responseRate,
		sumWeights: classes.reduce((total, { N }) => total + N, 0),
		mean: weightedMean(
			y,
			mass.map((weight) => weight ?? 0)
		),
		weightedMean: weightedMean(
			y,
			mass.map((weight) => weight ?? 0)
		)
	};
}

export function raking({ asked }: Question): Answer {
	const { params } = asked;
	const margins = marginsIn(params);
	const size = margins[0]?.categories.length ?? 0;
	const first =
		numbersOf(params, 'weights', 'base', 'baseWeights', 'design') ??
		new Array<number>(size).fill(1);
	const found = rake(first, margins);
	const y = numbersOf(params, 'y', 'values') ?? [];

	return {
		...losses({ designEffect: found?.designEffect, effectiveN: found?.effectiveN }),
		weights: found?.weights,
		sumWeights: found?.weights.reduce((total, weight) => total + weight, 0),
		mean: found && weightedMean(y, found.weights),
		weightedMean: found && weightedMean(y, found.weights)
	};
}

function losses({
	designEffect,
	effectiveN
}: {
	readonly designEffect: number | undefined;
	readonly effectiveN: number | undefined;
}): Answer {
	return {
		...{ deff: designEffect, deffKish: designEffect, kishDeff: designEffect, designEffect },
		...{ nEff: effectiveN, effectiveN, ess: effectiveN, neffKish: effectiveN }
	};
}

/** Counts by class: a list, a record by name, or a column of a list of records. */
function countsIn(
	params: Params,
	names: readonly string[]
): readonly (readonly [string, number])[] {
	const rows = [params['strata'], params['classes'], params['rows'], params['cells']].find(
		(value): value is readonly Params[] => Array.isArray(value) && value.every(isRecord)
	);
	if (rows !== undefined) {
		return rows.flatMap((row, place) => {
			const label = Object.values(row).find((value) => typeof value === 'string') ?? String(place);
			const key = names.find((name) => row[name] !== undefined);
			return key === undefined ? [] : [[String(label), Number(row[key])] as const];
		});
	}
	const value = names.map((name) => params[name]).find((found) => found !== undefined);
	if (isRecord(value)) return Object.entries(value).map(([name, n]) => [name, Number(n)] as const);

	return Array.isArray(value) ? value.map((n, place) => [String(place), Number(n)] as const) : [];
}

function marginsIn(params: Params): readonly Margin[] {
	const all = given(params, 'margins', 'population', 'totals', 'targets');
	const sample = given(params, 'rows', 'sample', 'data', 'columns', 'respondents', 'cells');
	if (!isRecord(all)) throw new Error('no margins by name');

	return Object.entries(all).map(([name, totals]) => ({
		categories: categoriesIn(sample, params, name),
		totals: totalsIn(totals, name)
	}));
}

function categoriesIn(sample: unknown, params: Params, name: string): readonly string[] {
	if (Array.isArray(sample)) {
		const rows: readonly unknown[] = sample;
		return rows.map((row) => (isRecord(row) ? String(row[name]) : ''));
	}

	return wordsOf(isRecord(sample) ? sample : params, name) ?? [];
}

/** {m: 50, f: 50}, or as a data frame with Freq. */
function totalsIn(totals: unknown, name: string): Readonly<Record<string, number>> {
	if (isRecord(totals)) {
		return Object.fromEntries(Object.entries(totals).map(([key, n]) => [key, Number(n)]));
	}
	const rows: readonly unknown[] = Array.isArray(totals) ? totals : [];

	return Object.fromEntries(
		rows.filter(isRecord).map((row) => [String(row[name]), Number(row['Freq'] ?? row['total'])])
	);
}
