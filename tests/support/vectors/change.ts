import { changeUnlinked as change } from '#lib/domain/statistics/change.ts';
import { normalMultiplier } from '#lib/domain/statistics/distributions.ts';
import {
	cohensDCi as effect,
	effectInterval,
	hedgesCorrection
} from '#lib/domain/statistics/effect-size.ts';
import { reliableChangeIndex as reliableChange } from '#lib/domain/statistics/reliable-change.ts';
import { teamChangeFpc as teamChange } from '#lib/domain/statistics/team-change.ts';
import type { Answer, Question } from './answer.ts';
import { given, isRecord, numberOf, numbersOf } from './inline.ts';
import { twoSamples } from './two-samples.ts';
import type { Params } from './vector-case.ts';

export function changeUnlinked(question: Question): Answer {
	const { earlier, later } = twoSamples(question);
	const found = change(earlier, later, question.level);
	const size = effect(earlier, later, question.level);

	return {
		...effectNames(size?.d, size?.g, size?.J, size?.ciD, size?.ciG),
		...spelled(found?.difference, found?.se, found?.ci),
		...sizes(earlier, later),
		t: found?.t,
		welchT: found?.t,
		statistic: found?.t,
		df: found?.df,
		welchDf: found?.df,
		p: found?.p,
		pValue: found?.p,
		welchP: found?.p
	};
}

export function cohensDCi(question: Question): Answer {
	const { params } = question.asked;
	const d = numberOf(params, 'd', 'cohensD');
	if (d !== undefined) return effectOf(d, params, question.level);
	const { earlier, later } = twoSamples(question);
	const found = effect(earlier, later, question.level);
	const diff = earlier && later && later.mean - earlier.mean;
	const isOfG = Object.keys(question.asked.expected).every((name) => !/^(d|cohen)/i.test(name));

	return {
		...sizes(earlier, later),
		...effectNames(found?.d, found?.g, found?.J, found?.ciD, found?.ciG),
		...(isOfG && { ci: found?.ciG }),
		diff,
		df: found?.df,
		pooledSd: found?.pooledSd,
		sdPooled: found?.pooledSd
	};
}

export function teamChangeFpc(question: Question): Answer {
	const { params } = question.asked;
	const [earlier, later] = teamRounds(question);
	const variance = numberOf(params, 'sigma2', 'sigmaW2', 'sigma2W', 'msw', 'variance');
	const within =
		numberOf(
			params,
			'sigma',
			'sigmaW',
			'sigmaWithin',
			'sd',
			'sdWithin',
			'within',
			'nationalSd',
			'nationalSigma',
			'sigmaNational'
		) ?? Math.sqrt(variance ?? NaN);
	const found = teamChange(within, earlier, later, question.level);
	const critical = normalMultiplier(question.level) * found.se;

	return {
		...spelled(found.difference, found.se, found.ci),
		z: found.z,
		statistic: found.z,
		p: found.p,
		pValue: found.p,
		criticalDifference: critical,
		critical,
		significant: Math.abs(found.difference) > critical,
		beyondNoise: Math.abs(found.difference) > critical
	};
}

export function reliableChangeIndex({ asked }: Question): Answer {
	const { params } = asked;
	const norm = {
		sd: numberOf(params, 'sd', 'sd1', 'sdPre', 'sdNorm', 'sigma', 's1') ?? NaN,
		reliability: numberOf(params, 'reliability', 'rxx', 'r', 'alpha', 'rel') ?? NaN
	};
	const earlier = numbersOf(params, 'before', 'pre', 'earlier', 'x1', 't1', 'x', 'first') ?? [];
	const later = numbersOf(params, 'after', 'post', 'later', 'x2', 't2', 'y', 'second') ?? [];
	const found = earlier.map((value, unit) => reliableChange(value, later[unit] ?? NaN, norm));
	const [first] = found;
	const direction = found.map(({ rci, isReliable }) => {
		if (isReliable !== true) return 'unchanged';
		return (rci ?? 0) > 0 ? 'improved' : 'deteriorated';
	});

	return {
		sem: first?.sem,
		se: first?.seDifference,
		seDiff: first?.seDifference,
		sDiff: first?.seDifference,
		sdiff: first?.seDifference,
		seDifference: first?.seDifference,
		diff: earlier.map((value, unit) => (later[unit] ?? NaN) - value),
		rci: found.map(({ rci }) => rci),
		reliable: found.map(({ isReliable }) => isReliable),
		isReliable: found.map(({ isReliable }) => isReliable),
		significant: found.map(({ isReliable }) => isReliable),
		category: direction,
		direction
	};
}

function effectOf(d: number, params: Params, level: number): Answer {
	const [n1 = NaN, n2 = NaN] = [numberOf(params, 'n1', 'nx'), numberOf(params, 'n2', 'ny')];
	const J = hedgesCorrection(n1 + n2 - 2);
	const ci = effectInterval(d, n1, n2, level);

	return { ...effectNames(d, J * d, J, ci, [J * ci[0], J * ci[1]]), n1, n2, df: n1 + n2 - 2 };
}

type Pair = readonly [number, number] | undefined;

function effectNames(
	d: number | undefined,
	g: number | undefined,
	J: number | undefined,
	ciD: Pair,
	ciG: Pair
): Answer {
	return {
		...{ d, cohensD: d, cohenD: d, g, hedgesG: g, hedges: g, J, correction: J },
		...{ ci: ciD, ciD, dCi: ciD, cohensDCi: ciD, ciG, gCi: ciG, hedgesGCi: ciG, hedgesCi: ciG },
		...{ dLow: ciD?.[0], dHigh: ciD?.[1], gLow: ciG?.[0], gHigh: ciG?.[1] },
		...{ ciLow: ciD?.[0], ciHigh: ciD?.[1], lower: ciD?.[0], upper: ciD?.[1] }
	};
}

function spelled(diff: number | undefined, se: number | undefined, ci: Pair): Answer {
	return {
		...{ diff, difference: diff, meanDiff: diff, change: diff, estimate: diff, delta: diff },
		...{ se, stderr: se, seDiff: se, ci, ciDiff: ci, diffCi: ci, lower: ci?.[0], upper: ci?.[1] },
		...{ ciLow: ci?.[0], ciHigh: ci?.[1] }
	};
}

function sizes(
	earlier: { readonly n: number; readonly mean: number; readonly variance: number } | undefined,
	later: typeof earlier
): Answer {
	return {
		...{ n1: earlier?.n, n2: later?.n, mean1: earlier?.mean, mean2: later?.mean },
		sd1: earlier && Math.sqrt(earlier.variance),
		sd2: later && Math.sqrt(later.variance)
	};
}

function teamRounds(question: Question) {
	const { params } = question.asked;
	const names = [
		['1', 'before', 'pre', 'earlier', 't1', 'wave1', 'round1'],
		['2', 'after', 'post', 'later', 't2', 'wave2', 'round2']
	];
	const { earlier, later } = twoSamples(question);
	const [first, second] = names.map((ends, place) => {
		const sample = place === 0 ? earlier : later;
		const nested = ends.map((end) => given(params, end)).find(isRecord) ?? {};
		// Names that differ in their case only, n and N, are looked up as they stand.
		const exact = (stem: string) =>
			Number(
				ends
					.map((end) => params[`${stem}${end}`] ?? params[`${stem}_${end}`])
					.find((value) => value !== undefined) ??
					nested[stem] ??
					NaN
			);
		return {
			mean:
				sample?.mean ??
				numberOf(
					params,
					...ends.flatMap((end) =>
						['mean', 'm', 'x', 'y', 'value', ''].map((stem) => `${stem}${end}`)
					)
				) ??
				Number(nested['mean'] ?? NaN),
			n: sample?.n ?? exact('n'),
			N: Number.isNaN(exact('N')) ? Number(params['N'] ?? Infinity) : exact('N')
		};
	});
	if (first === undefined || second === undefined) throw new Error('two rounds are needed');

	return [first, second] as const;
}
