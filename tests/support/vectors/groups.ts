import {
	adCutoff,
	interraterAgreement as agreement,
	slightSkewVariance,
	uniformVariance,
	type Agreement
} from '#lib/domain/statistics/agreement.ts';
import { clusteredMean as clustered } from '#lib/domain/statistics/clustered-mean.ts';
import { completeRows } from '#lib/domain/statistics/covariance.ts';
import { groupValues } from '#lib/domain/statistics/group-sums.ts';
import { icc as intraclass, ratersNeeded } from '#lib/domain/statistics/icc.ts';
import { meanOfLeadersFpc as leadersMean } from '#lib/domain/statistics/leaders-mean.ts';
import { deviationOf, finite, meanOf, medianOf } from '#lib/domain/statistics/sample.ts';
import { empiricalBayesMoments as empiricalBayes } from '#lib/domain/statistics/shrinkage.ts';
import type { AnswerRow } from '#lib/domain/statistics/theme-score.ts';
import { named, type Answer, type Question } from './answer.ts';
import { itemRows, readFrame, valuesOf, words } from './frame.ts';
import { numberOf, tableOf, textOf, wordsOf } from './inline.ts';

interface Sample {
	readonly values: readonly number[];
	readonly groups: readonly string[];
}

export function icc({ asked, ...rest }: Question): Answer {
	const { values, groups } = groupedSample({ asked, ...rest });
	const found = intraclass(values, groups);
	const wanted = Object.keys(asked.expected).find((key) => key.startsWith('ratersFor'));
	const reliability = Number(wanted?.replace('ratersFor', '') ?? 70) / 100;
	const raters = found?.icc1 === undefined ? undefined : ratersNeeded(found.icc1, reliability);

	return {
		...named(
			'msb msw F df1 df2 p meanGroupSize n0 icc1 icc2 icc1N0 icc1Truncated icc2Truncated grandMean',
			found
		),
		J: new Set(groups).size,
		n: values.length,
		[wanted ?? 'ratersFor70']: raters
	};
}

export function empiricalBayesMoments(question: Question): Answer {
	const { values, groups } = groupedSample(question);
	const found = empiricalBayes(values, groups);
	const spread = groupValues(values, groups);

	return {
		...named('n0 sigma2 tau2 mu', found),
		group: spread.groups.map(trimmed),
		n: [...spread.n],
		mean: [...spread.means],
		lambda: found?.estimates.map((group) => group.lambda),
		eb: found?.estimates.map((group) => group.estimate),
		ebSe: found?.estimates.map((group) => group.se)
	};
}

export function clusteredMean(question: Question): Answer {
	const { values, groups } = groupedSample(question);
	const found = clustered(values, groups, question.level);
	const { means } = groupValues(values, groups);

	return {
		...named('mean seSrs seCluster ci cr2 cr2Df ciCr2 designEffect rhoN0 deffKishApprox', found),
		n: values.length,
		J: means.length,
		cr1: found?.seCluster,
		se: found?.seCluster,
		deffSurvey: found?.designEffect,
		meanOfLeaders: meanOf(means),
		seMeanOfLeaders: finite((deviationOf(means) ?? NaN) / Math.sqrt(means.length))
	};
}

export function meanOfLeadersFpc(question: Question): Answer {
	const { params } = question.asked;
	const { values, groups } = groupedSample(question);
	const units = groups.length === 0 ? values : [...groupValues(values, groups).means];

	return { ...leadersMean(units, numberOf(params, 'M', 'N') ?? Infinity, question.level) };
}

export function interraterAgreement(question: Question): Answer {
	const { params } = question.asked;
	const low = numberOf(params, 'min') ?? 1;
	const categories = numberOf(params, 'categories', 'A') ?? 5;
	const scale = { low, high: numberOf(params, 'max') ?? low + categories - 1 };
	const { rows, groups, items } = ratings(question);
	const teams = splitRows(rows, groups).map(({ rows: team, ...rest }) => ({
		...rest,
		...agreement(columns(completeRows(team)), scale)
	}));
	const shared = {
		admCutoff: adCutoff(categories),
		nullVariance: {
			uniform: uniformVariance(categories),
			slightSkew: slightSkewVariance(categories)
		}
	};
	const [only] = teams;
	if (groups === undefined) return { ...shared, ...plainNames(only ?? agreement([], scale)) };

	const first = splitRows(
		rows.map((row) => row.slice(0, 1)),
		groups
	).map((team) => agreement(columns(completeRows(team.rows)), scale));
	const found = (key: keyof Agreement) => teams.map((team) => team[key]);
	const known = found('rwg').filter((value) => value !== undefined);

	return {
		...shared,
		group: teams.map((team) => trimmed(team.group)),
		n: found('n'),
		rwgj: found('rwg'),
		rwg: found('rwg'),
		rwgjMean: meanOf(known),
		rwgjMedian: medianOf(known),
		rwgjSlightSkew: found('rwgSlightSkew'),
		rStarWgj: found('rStarWg'),
		adm: found('adMean'),
		admMean: found('adMean'),
		admMedian: found('adMedian'),
		awg: found('awg'),
		firstItem: {
			item: items[0],
			rwg: first.map((team) => team.rwg),
			rwgSlightSkew: first.map((team) => team.rwgSlightSkew),
			admMean: first.map((team) => team.adMean),
			admMedian: first.map((team) => team.adMedian),
			awg: first.map((team) => team.awg),
			n: first.map((team) => team.n)
		}
	};
}

function plainNames(team: Agreement): Answer {
	return {
		n: team.n,
		rwg: team.rwg,
		rwgj: team.rwg,
		rwgSlightSkew: team.rwgSlightSkew,
		rwgjSlightSkew: team.rwgSlightSkew,
		rStarWg: team.rStarWg,
		rStarWgj: team.rStarWg,
		adm: team.adMean,
		admMean: team.adMean,
		adMd: team.adMedian,
		admMedian: team.adMedian,
		awg: team.awg
	};
}

/** Values with their groups, without those that lack either. */
function groupedSample({ set, asked }: Question): Sample {
	const { params } = asked;
	const inline = tableOf(params, 'values', 'y');
	const name = textOf(params, 'y', 'score', 'values');
	const frame = inline === undefined || name !== undefined ? readFrame(set, asked) : undefined;
	const values = frame ? valuesOf(set, asked, frame, name) : (inline ?? []).map(([value]) => value);
	const groupName = textOf(params, 'group', 'g', 'cluster') ?? 'leader';
	const groups = frame
		? words(frame, groupName)
		: (wordsOf(params, 'g', 'group', 'groups', 'cluster') ?? []);
	const kept = values.flatMap((value, index) => (value === undefined ? [] : [{ value, index }]));

	return {
		values: kept.map(({ value }) => value),
		groups: groups.length === 0 ? [] : kept.map(({ index }) => padded(groups[index] ?? ''))
	};
}

function ratings({ set, asked }: Question): {
	readonly rows: readonly AnswerRow[];
	readonly groups: readonly string[] | undefined;
	readonly items: readonly string[];
} {
	const { params } = asked;
	const inline = tableOf(params, 'values', 'rows', 'columns', 'x', 'y');
	const items = wordsOf(params, 'items', 'item') ?? [];
	if (inline !== undefined) {
		return { rows: inline, groups: wordsOf(params, 'g', 'group', 'groups')?.map(padded), items };
	}
	const frame = readFrame(set, asked);

	return {
		rows: itemRows(frame, params),
		groups: words(frame, textOf(params, 'group', 'g') ?? 'leader').map(padded),
		items
	};
}

/** The rows of each group in which something is complete; one nameless group where there are none. */
function splitRows(
	rows: readonly AnswerRow[],
	groups: readonly string[] | undefined
): readonly { readonly group: string; readonly rows: readonly AnswerRow[] }[] {
	const names = groups === undefined ? [''] : [...new Set(groups)].sort();

	return names
		.map((group) => ({
			group,
			rows: rows.filter((_, index) => groups === undefined || groups[index] === group)
		}))
		.filter((team) => completeRows(team.rows).length > 0);
}

function columns(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
	return (rows[0] ?? []).map((_, item) => rows.map((row) => row[item] ?? NaN));
}

/** A group's number with zeros before it, so that its place is that of the number. */
function padded(group: string): string {
	return /^\d+$/.test(group) ? group.padStart(12, '0') : group;
}

function trimmed(group: string): string {
	return /^\d{12}$/.test(group) ? String(Number(group)) : group;
}
