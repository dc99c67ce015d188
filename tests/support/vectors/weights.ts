import { nonresponseWeights as responseWeights } from '#lib/domain/statistics/nonresponse-weights.ts';
import { raking as rake, type Margin } from '#lib/domain/statistics/raking.ts';
import { meanOf } from '#lib/domain/statistics/sample.ts';
import type { AnswerRow } from '#lib/domain/statistics/theme-score.ts';
import { weightedMean } from '#lib/domain/statistics/weights.ts';
import type { Answer, Question } from './answer.ts';
import { readFrame, valuesOf, words } from './frame.ts';
import { given, isRecord, numbersOf, tableOf, textOf, wordsOf } from './inline.ts';
import type { Params } from './vector-case.ts';

export function nonresponseWeights(question: Question): Answer {
	const { params } = question.asked;
	const people = peopleIn(question);
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
	const y = outcomeIn(question);
	const mass = each ?? classes.map(({ n }, place) => n * (found.weights[place] ?? 0));

	return {
		...losses(found),
		...means(
			y,
			mass.map((weight) => weight ?? 0)
		),
		weights: each ?? byClass,
		weightsByClass: byClass,
		responseRate: found.responseRate,
		sumWeights: classes.reduce((total, { N }) => total + N, 0)
	};
}

export function raking(question: Question): Answer {
	const { params } = question.asked;
	const table = tableOf(params, 'table', 'seed', 'counts');
	if (table !== undefined) return rakeTable(table, params);
	const margins = marginsIn(question);
	const size = margins[0]?.categories.length ?? 0;
	const first =
		numbersOf(params, 'weights', 'base', 'baseWeights', 'design') ??
		new Array<number>(size).fill(1);
	const found = rake(first, margins);

	return {
		...losses({ designEffect: found?.designEffect, effectiveN: found?.effectiveN }),
		...means(outcomeIn(question), found?.weights ?? []),
		weights: found?.weights,
		sumWeights: found?.weights.reduce((total, weight) => total + weight, 0)
	};
}

/** A table of counts, fitted to the totals of its rows and columns. */
function rakeTable(table: readonly AnswerRow[], params: Params): Answer {
	const cells = table.flatMap((row, i) => row.map((count = 0, j) => ({ i, j, count })));
	const margin = (totals: readonly number[] = [], place: 'i' | 'j'): Margin => ({
		categories: cells.map((cell) => String(cell[place])),
		totals: Object.fromEntries(totals.map((total, index) => [String(index), total]))
	});
	const found = rake(
		cells.map(({ count }) => count),
		[
			margin(numbersOf(params, 'rowTotals', 'rows', 'rowMargin'), 'i'),
			margin(numbersOf(params, 'colTotals', 'columnTotals', 'columns', 'colMargin'), 'j')
		]
	);
	const shaped = (value: (cell: number) => number) =>
		found && table.map((row, i) => row.map((_, j) => value(i * row.length + j)));
	const fitted = shaped((cell) => found?.weights[cell] ?? NaN);

	return {
		...{ fitted, table: fitted },
		weights: shaped((cell) => (found?.weights[cell] ?? NaN) / (cells[cell]?.count ?? NaN))
	};
}

function means(y: readonly number[], weights: readonly number[]): Answer {
	const weighted = y.length === weights.length ? weightedMean(y, weights) : undefined;
	const plain = meanOf(y);

	return {
		...{ mean: weighted, weightedMean: weighted, meanWeighted: weighted },
		...{ unweightedMean: plain, meanUnweighted: plain }
	};
}

/** Whose weights are asked for: the class of each person, listed or in a column. */
function peopleIn({ set, asked }: Question): readonly string[] | undefined {
	const listed = wordsOf(
		asked.params,
		...['stratum', 'strata', 'class', 'classes', 'group', 'g', 'cell', 'by']
	);
	const [only = ''] = listed ?? [];
	if (listed?.length !== 1 || !asked.data) return listed;

	return words(readFrame(set, asked), only);
}

/** What is to be averaged, one value a person or a class. */
function outcomeIn({ set, asked }: Question): readonly number[] {
	const listed = numbersOf(asked.params, 'y', 'values', 'means', 'mean', 'ybar');
	const name = textOf(asked.params, 'y', 'score');
	if (listed !== undefined || name === undefined || !asked.data) return listed ?? [];
	const values = valuesOf(set, asked, readFrame(set, asked), name);

	return values.filter((value) => value !== undefined);
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
		...{ kish: designEffect, designEffectKish: designEffect },
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

function marginsIn({ set, asked }: Question): readonly Margin[] {
	const { params } = asked;
	const all = given(params, 'margins', 'population', 'totals', 'targets');
	const sample = given(params, 'rows', 'sample', 'data', 'columns', 'respondents', 'cells');
	const inFile = asked.data ? readFrame(set, asked) : undefined;
	const categories = (name: string) =>
		inFile?.names.includes(name) ? words(inFile, name) : categoriesIn(sample, params, name);

	return namedMargins(all).map(([name, totals]) => ({
		categories: categories(name),
		totals: totalsIn(totals, name)
	}));
}

/** {sex: totals}, or a list of records that name their variable. */
function namedMargins(all: unknown): readonly (readonly [string, unknown])[] {
	if (isRecord(all)) return Object.entries(all);
	const list: readonly unknown[] = Array.isArray(all) ? all : [];

	return list
		.filter(isRecord)
		.map((margin) => [
			textOf(margin, 'variable', 'name', 'column', 'margin') ?? '',
			given(margin, 'totals', 'targets', 'population', 'counts')
		]);
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
