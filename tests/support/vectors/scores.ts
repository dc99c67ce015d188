import {
	benchmarkPercentile as benchmark,
	benchmarkShares
} from '#lib/domain/statistics/benchmark.ts';
import { pAdjust as adjust } from '#lib/domain/statistics/p-adjust.ts';
import { describeItem as describe } from '#lib/domain/statistics/item-description.ts';
import { meanCiFpc as finiteMean } from '#lib/domain/statistics/finite-mean.ts';
import { deviationOf, meanOf } from '#lib/domain/statistics/sample.ts';
import { themeScore as score } from '#lib/domain/statistics/theme-score.ts';
import type { Answer, Question } from './answer.ts';
import { column, itemRows, readFrame, valuesOf } from './frame.ts';
import { isRecord, numberOf, numbersOf, tableOf, textOf, wordsOf } from './inline.ts';

/** Numbers of the case itself, or those of a column or theme of its file. */
export function sampleOf({ set, asked }: Question, ...names: readonly string[]): readonly number[] {
	const inline = numbersOf(asked.params, 'values', 'x', 'y', ...names);
	if (inline !== undefined) return inline;
	const name = textOf(asked.params, 'score', 'y', 'column', 'item', 'value', ...names);
	const values = valuesOf(set, asked, readFrame(set, asked), name);

	return values.filter((value) => value !== undefined);
}

export function themeScore({ set, asked }: Question): Answer {
	const { params } = asked;
	const reversed = wordsOf(params, 'reverse', 'reversed') ?? [];
	const inline = tableOf(params, 'rows', 'columns', 'values');
	const rule = {
		min: numberOf(params, 'min') ?? 1,
		max: numberOf(params, 'max') ?? 5,
		minAnsweredShare: numberOf(params, 'minAnsweredShare') ?? 0.5
	};
	const names = wordsOf(params, 'items') ?? recordNames(params);
	const scores =
		inline === undefined
			? score(itemRows(readFrame(set, asked), params), rule)
			: score(inline, { ...rule, reversed: isReversed(inline[0]?.length ?? 0, names, reversed) });
	const found = scores.filter((value) => value !== undefined);

	return { scores, nScored: found.length, mean: meanOf(found), sd: deviationOf(found) };
}

export function describeItem({ set, asked, level }: Question): Answer {
	const { params } = asked;
	const inline = tableOf(params, 'values', 'x', 'answers')?.map(([value]) => value);
	const answers = inline ?? column(readFrame(set, asked), textOf(params, 'item', 'column') ?? '');
	const categories = numbersOf(params, 'categories') ?? [1, 2, 3, 4, 5];
	const favourable = numbersOf(params, 'favourable', 'favorable') ?? categories.slice(-2);

	return { ...describe(answers, { categories, favourable, level }) };
}

export function meanCiFpc(question: Question): Answer {
	const { params } = question.asked;
	const values = sampleOf(question);
	const found = finiteMean(values, numberOf(params, 'N', 'population') ?? Infinity, question.level);

	return { ...found, se: found.seFpc, ci: found.ciFpc };
}

function recordNames(params: Question['asked']['params']): readonly string[] {
	const rows = params['rows'] ?? params['columns'];
	const first: unknown = Array.isArray(rows) ? rows[0] : rows;

	return isRecord(first) ? Object.keys(first) : [];
}

/** Reversed items by name, or by their place from 1 where the rows have no names. */
function isReversed(
	size: number,
	names: readonly string[],
	reversed: readonly string[]
): readonly boolean[] {
	return Array.from({ length: size }, (_, index) =>
		reversed.includes(names[index] ?? String(index + 1))
	);
}

export function benchmarkPercentile(question: Question): Answer {
	const { set, asked } = question;
	const { params } = asked;
	const inline = numbersOf(params, 'reference', 'data', 'sample', 'x');
	const name = textOf(params, 'column', 'reference', 'x') ?? '';
	const values = numbersOf(params, 'values', 'value', 'at') ?? [];
	const reference =
		inline ??
		valuesOf(set, asked, readFrame(set, asked), name).filter((value) => value !== undefined);
	const found = benchmark(
		reference,
		values,
		numbersOf(params, 'probs', 'shares') ?? benchmarkShares
	);

	return {
		...found,
		quantilesType7: found.quantiles,
		percentileRank: found.ranks,
		percentileRankRounded5: found.roundedRanks
	};
}

export function pAdjust({ asked }: Question): Answer {
	const p = numbersOf(asked.params, 'p', 'pValues', 'values') ?? [];
	const [bh, holm] = [adjust(p, 'bh'), adjust(p, 'holm')];

	return { bh, fdr: bh, benjaminiHochberg: bh, holm };
}
