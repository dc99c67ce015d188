import { polynomialRegression, type Combination } from '../statistics/response-surface.ts';
import { absent } from './columns.ts';
import { roundCount, toHundredths, toThousandths } from './display.ts';
import type { Frame } from './frame.ts';
import type { Estimate, ThemeSurface } from './national-release.ts';
import type { NationalRules } from './rules.ts';
import { countUnits, passes } from './tabulate.ts';

/** Leaders' values side by side, one a unit: tenths of a point for `self`, twentieths for the others. */
export interface ThreeViews {
	readonly self: Int32Array;
	readonly others: Int32Array;
	readonly outcome: Int32Array;
}

/** The middle of the scale, which both values are held against. */
const middle = 3;

/**
 * The response surface of one theme, made of what leaders' reports display. Undefined where too few
 * leaders have all three values, or where these do not tell the terms apart.
 */
export function describeSurface(
	outcome: string,
	views: ThreeViews,
	frame: Frame,
	rules: NationalRules
): ThemeSurface | undefined {
	const isWhole = (unit: number) =>
		views.self[unit] !== absent && views.others[unit] !== absent && views.outcome[unit] !== absent;
	const totals = countUnits(frame, isWhole);
	if (!passes(totals, rules.coefficients)) return undefined;

	const rows = listRows(views, isWhole);
	const fit = polynomialRegression(
		rows.map(([self]) => self),
		rows.map(([, others]) => others),
		rows.map(([, , whole]) => whole),
		middle
	);
	const quadraticP = fit?.fTestQuadratic.p;
	const shape = fit && [fit.a1, fit.a2, fit.a3, fit.a4].flatMap((each) => describeShape(each));
	if (fit?.r2 === undefined || quadraticP === undefined || shape?.length !== 4) return undefined;

	return {
		outcome,
		leaders: roundCount(totals.leaders, rules),
		terms: fit.coef.map((value, index) => estimateOf(value, fit.se[index] ?? NaN)),
		shape,
		explained: toHundredths(fit.r2),
		quadraticP: toThousandths(quadraticP)
	};
}

/** In an order of their values, because sums of fractions depend on it. */
function listRows(
	{ self, others, outcome }: ThreeViews,
	isWhole: (unit: number) => boolean
): readonly (readonly [number, number, number])[] {
	const units = Array.from(self.keys()).filter(isWhole);
	const at = (column: Int32Array, unit: number) => column[unit] ?? 0;

	return units
		.toSorted(
			(one, other) =>
				at(self, one) - at(self, other) ||
				at(others, one) - at(others, other) ||
				at(outcome, one) - at(outcome, other)
		)
		.map((unit) => [at(self, unit) / 10, at(others, unit) / 20, at(outcome, unit) / 20] as const);
}

function describeShape({ est, se, p }: Combination): ThemeSurface['shape'] {
	return p === undefined ? [] : [{ ...estimateOf(est, se), p: toThousandths(p) }];
}

function estimateOf(value: number, standardError: number): Estimate {
	return { value: toHundredths(value), standardError: toHundredths(standardError) };
}
