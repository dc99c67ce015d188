import { teamRules, type TeamRules } from './bounds.ts';
import type { Counts } from './tally.ts';

/** What is shown in place of a true value, in tenths: scale points for a mean, of the whole for a share. */
export type Display =
	| { readonly kind: 'withheld' }
	| { readonly kind: 'value'; readonly tenths: number }
	| { readonly kind: 'band'; readonly low: number; readonly high: number };

/** What is shown of one statement. */
export interface ItemDisplay {
	readonly mean: Display;
	/** 1-2, 3 and 4-5; only where the group is large enough for shares at all. */
	readonly shares?: readonly [Display, Display, Display];
}

export const withheld: Display = { kind: 'withheld' };

/** What may be shown of a statement that n people met. Everything a team's report says starts here. */
export function displayItem(counts: Counts, n: number, rules = teamRules): ItemDisplay {
	const mean = displayMean(counts, n, rules);
	if (n < rules.threshold || rules.leastAnswers(n) < rules.sharesFrom) return { mean };

	return { mean, shares: displayShares(counts, sum(counts), mean, rules) };
}

/** What may be shown of its mean, without the shares beside it. */
export function displayMean(counts: Counts, n: number, rules = teamRules): Display {
	const valid = sum(counts);
	if (n < rules.threshold || valid < rules.leastAnswers(n)) return withheld;
	const total = sum(counts.map((count, index) => count * (index + 1)));
	const { high, low } = rules.bounds(n, valid);

	// The true mean decides, not the rounded one, so that a band always holds what it says.
	if (10 * total >= high * valid) return { kind: 'band', low: high, high: 50 };
	if (10 * total <= low * valid) return { kind: 'band', low: 10, high: low };

	return { kind: 'value', tenths: roundHalfUp(10 * total, valid) };
}

/**
 * A theme's value is the mean of what is shown of its statements, so it tells nothing that they do not:
 * a band where one of them is a band, nothing where fewer than half are shown.
 */
export function displayTheme(items: readonly Display[]): Display {
	const shown = items.filter((item) => item.kind !== 'withheld');
	if (shown.length === 0 || shown.length * 2 < items.length) return withheld;

	const low = sum(shown.map((item) => (item.kind === 'band' ? item.low : item.tenths)));
	const high = sum(shown.map((item) => (item.kind === 'band' ? item.high : item.tenths)));
	if (low === high) return { kind: 'value', tenths: roundHalfUp(low, shown.length) };

	return {
		kind: 'band',
		low: Math.floor(low / shown.length),
		high: Math.ceil(high / shown.length)
	};
}

/** Rounds a fraction to the nearest whole, halves upwards, without leaving the integers. */
export function roundHalfUp(numerator: number, denominator: number): number {
	return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

function displayShares(
	[one, two, three, four, five]: Counts,
	valid: number,
	mean: Display,
	rules: TeamRules
): readonly [Display, Display, Display] {
	if (mean.kind !== 'value' || valid < rules.sharesFrom) return [withheld, withheld, withheld];
	const display = (count: number) => codeShare(rules.roundShare(count, valid));

	return [display(one + two), display(three), display(four + five)];
}

function codeShare(tenths: number): Display {
	if (tenths <= 2) return { kind: 'band', low: 0, high: 2 };
	if (tenths >= 8) return { kind: 'band', low: 8, high: 10 };

	return { kind: 'value', tenths };
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
