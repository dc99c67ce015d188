import { correlationInterval, pearson, spearman } from './correlation.ts';
import { boundsAround, tMultiplier, twoSidedT, type Bounds } from './distributions.ts';
import { deviationOf, finite, meanOf } from './sample.ts';

/** The mean and standard deviation that a value is held against. */
export interface Norm {
	readonly mean: number;
	readonly sd: number;
}

/** What leaders say of themselves and what is said of leaders, in the country or in a sample. */
export interface SelfOtherNorm {
	readonly self: Norm;
	readonly other: Norm;
}

/** Whether leader and others agree, and whether the others' value lies at or above the norm. */
export type AgreementGroup =
	'agreeHigh' | 'agreeLow' | 'overHigh' | 'overLow' | 'underHigh' | 'underLow';

export interface SelfOther {
	readonly n: number;
	/** Self minus others, one a leader, in scale points. */
	readonly differences: readonly number[];
	readonly meanDifference: number | undefined;
	readonly sdDifference: number | undefined;
	/** The paired t test that the mean difference is zero. */
	readonly t: number | undefined;
	readonly df: number | undefined;
	readonly p: number | undefined;
	readonly ci: Bounds | undefined;
	/** Self minus others in standard deviations, each of its own norm. */
	readonly zDifferences: readonly number[] | undefined;
	readonly groups: readonly AgreementGroup[] | undefined;
	readonly pearson: number | undefined;
	readonly pearsonCi: Bounds | undefined;
	readonly spearman: number | undefined;
}

export interface SelfOtherRule {
	/** Within so many standard deviations the two agree; half of one is usual. */
	readonly band: number;
	/** The sample's own means and standard deviations where left out. */
	readonly norm?: SelfOtherNorm;
	readonly level?: number;
}

/**
 * Leaders' self-ratings beside those of others (Atwater & Yammarino 1997; Fleenor, McCauley & Brutus
 * 1996): differences, the six groups, and how the two go together. Below two leaders, or where one of
 * the columns does not vary, what cannot be told is left out.
 */
export function selfOtherAgreement(
	self: readonly number[],
	other: readonly number[],
	{ band, norm = sampleNorm(self, other), level = 0.95 }: SelfOtherRule
): SelfOther {
	const n = self.length;
	const differences = self.map((value, leader) => value - (other[leader] ?? NaN));
	const r = pearson(self, other);

	return {
		n,
		differences,
		...pairedTest(differences, level),
		zDifferences:
			norm && self.map((value, leader) => zDifference(value, other[leader] ?? NaN, norm)),
		groups:
			norm &&
			self.map((value, leader) => agreementGroupOf(value, other[leader] ?? NaN, norm, band)),
		pearson: r,
		pearsonCi: r === undefined ? undefined : correlationInterval(r, n, level),
		spearman: spearman(self, other)
	};
}

/** The group of one leader: each value in standard deviations of its norm, and a band around agreement. */
export function agreementGroupOf(
	self: number,
	other: number,
	norm: SelfOtherNorm,
	band = 0.5
): AgreementGroup {
	const gap = zDifference(self, other, norm);
	const isHigh = other >= norm.other.mean;
	if (Math.abs(gap) <= band) return isHigh ? 'agreeHigh' : 'agreeLow';
	if (gap > 0) return isHigh ? 'overHigh' : 'overLow';

	return isHigh ? 'underHigh' : 'underLow';
}

function zDifference(self: number, other: number, norm: SelfOtherNorm): number {
	return (self - norm.self.mean) / norm.self.sd - (other - norm.other.mean) / norm.other.sd;
}

function sampleNorm(self: readonly number[], other: readonly number[]): SelfOtherNorm | undefined {
	const [own, others] = [normOf(self), normOf(other)];

	return own && others && { self: own, other: others };
}

function normOf(values: readonly number[]): Norm | undefined {
	const mean = meanOf(values);
	const sd = deviationOf(values);

	return mean !== undefined && sd !== undefined && sd > 0 ? { mean, sd } : undefined;
}

function pairedTest(
	differences: readonly number[],
	level: number
): Pick<SelfOther, 'meanDifference' | 'sdDifference' | 't' | 'df' | 'p' | 'ci'> {
	const meanDifference = meanOf(differences);
	const sdDifference = deviationOf(differences);
	if (meanDifference === undefined || sdDifference === undefined) {
		const none = { sdDifference, t: undefined, df: undefined, p: undefined, ci: undefined };
		return { meanDifference, ...none };
	}

	const df = differences.length - 1;
	const se = sdDifference / Math.sqrt(differences.length);
	const t = finite(meanDifference / se);

	return {
		meanDifference,
		sdDifference,
		t,
		df,
		p: t === undefined ? undefined : twoSidedT(t, df),
		ci: boundsAround(meanDifference, tMultiplier(level, df) * se)
	};
}
