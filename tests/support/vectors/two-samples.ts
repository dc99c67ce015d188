import { summarize, type Summary } from '#lib/domain/statistics/change.ts';
import type { Question } from './answer.ts';
import { readFrame, valuesOf, words } from './frame.ts';
import { given, isRecord, numberOf, numbersOf, tableOf, textOf, wordsOf } from './inline.ts';
import type { Params } from './vector-case.ts';

/** Two samples, of which the earlier is taken from the later. */
export interface TwoSamples {
	readonly earlier: Summary | undefined;
	readonly later: Summary | undefined;
}

/** Names of the earlier and the later sample. */
const inTime: readonly (readonly [string, string])[] = [
	['before', 'after'],
	['earlier', 'later'],
	['pre', 'post'],
	['previous', 'current'],
	['old', 'new'],
	['baseline', 'followup'],
	['first', 'second'],
	['lastYear', 'thisYear'],
	['t0', 't1'],
	['wave0', 'wave1'],
	...['t', 'wave', 'round', 'year', 'time', 'x', 'y', 'sample', 'r', 'values', 's', 'w', 'm'].map(
		(stem) => [`${stem}1`, `${stem}2`] as const
	)
];

/** Names of samples of which R takes the second from the first. */
const sideBySide: readonly (readonly [string, string])[] = [
	['x', 'y'],
	['a', 'b'],
	['group1', 'group2'],
	['g1', 'g2']
];

/** The two samples of a case: lists, columns, summaries, or one list with its groups. */
export function twoSamples(question: Question): TwoSamples {
	const { params } = question.asked;
	const isThere = ([one, other]: readonly [string, string]) =>
		given(params, one) !== undefined && given(params, other) !== undefined;
	const grouped = byGroup(question);
	if (grouped !== undefined) return grouped;
	const flat = flatSummaries(params);
	if (flat !== undefined) return flat;
	const pair = inTime.find(isThere);
	if (pair !== undefined) {
		return { earlier: sampleIn(question, pair[0]), later: sampleIn(question, pair[1]) };
	}
	const [one, other] = sideBySide.find(isThere) ?? ['x', 'y'];

	return { earlier: sampleIn(question, other), later: sampleIn(question, one) };
}

function sampleIn({ set, asked }: Question, name: string): Summary | undefined {
	const value = given(asked.params, name);
	if (isRecord(value)) return summaryIn(value, '');
	if (value === undefined) return undefined;
	const inline = numbersOf(asked.params, name);
	const column = textOf(asked.params, name);
	if (inline !== undefined && column === undefined) return summarize(inline);
	const values = valuesOf(set, asked, readFrame(set, asked), column);

	return summarize(values.filter((cell) => cell !== undefined));
}

/** mean1, sd1, n1 and mean2, sd2, n2, or the same with other ends. */
function flatSummaries(params: Params): TwoSamples | undefined {
	const ends = [
		['1', '2'],
		['t1', 't2'],
		['before', 'after'],
		['pre', 'post'],
		['earlier', 'later']
	];
	for (const [one = '', other = ''] of ends) {
		const [earlier, later] = [summaryIn(params, one), summaryIn(params, other)];
		if (earlier !== undefined && later !== undefined) return { earlier, later };
	}

	return undefined;
}

function summaryIn(params: Params, end: string): Summary | undefined {
	const mean = numberOf(params, `mean${end}`, `m${end}`);
	const n = params[`n${end}`] ?? params[`n_${end}`] ?? given(params, `size${end}`);
	const sd = numberOf(params, `sd${end}`, `s${end}`) ?? NaN;
	const variance = numberOf(params, `variance${end}`, `var${end}`) ?? sd ** 2;

	return mean === undefined || typeof n !== 'number' ? undefined : { n, mean, variance };
}

/** y and g: the groups in their order, of which R takes the second from the first. */
function byGroup({ set, asked }: Question): TwoSamples | undefined {
	const { params } = asked;
	const column = textOf(params, 'g', 'group', 'wave');
	const frame = column !== undefined && asked.data ? readFrame(set, asked) : undefined;
	const groups = frame ? words(frame, column ?? '') : wordsOf(params, 'g', 'group', 'groups');
	const values = frame
		? valuesOf(set, asked, frame, textOf(params, 'y', 'score', 'column'))
		: tableOf(params, 'y', 'values', 'x')?.map(([value]) => value);
	if (groups === undefined || values === undefined || groups.length < 2) return undefined;
	const [one, other] = [...new Set(groups)].sort();
	const pick = (name: string | undefined) =>
		summarize(values.flatMap((value, index) => (groups[index] === name ? (value ?? []) : [])));

	return { earlier: pick(other), later: pick(one) };
}
