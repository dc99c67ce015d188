import type { Figure } from '../disclosure/figure.ts';
import { priorSpread } from '../disclosure/leader/reference.ts';
import { type Displayed, readDisplayed } from './displayed.ts';
import { estimateUncertainty } from './uncertainty.ts';

/**
 * How the leader and the employees see the same thing: six groups (Fleenor, McCauley & Brutus 1996)
 * and one for where the figures do not say.
 */
export type GapGroup =
	'agreeHigh' | 'agreeLow' | 'overHigh' | 'overLow' | 'underHigh' | 'underLow' | 'none';

/** The heading under which a group stands in the report: six groups, four headings. */
export type GapHeading = 'strength' | 'hidden' | 'blind' | 'develop' | 'none';

export interface Gap {
	readonly group: GapGroup;
	readonly heading: GapHeading;
	/** The leader's value less the employees', in tenths; to the nearest end where that is a band. */
	readonly tenths: number;
	/** The employees' value is a band, so that the difference is at least `tenths`, or not known at all. */
	readonly isBand: boolean;
	readonly isLarge: boolean;
}

/** Cut points in tenths of a scale point. They are the questionnaire's; a test compares the two. */
export const gapCuts = { agreeBelow: 5, largeFrom: 10, highFrom: 35 } as const;

/**
 * Compares the leader's displayed value with the employees'. Undefined where one of them is not shown.
 * `spread` as for the uncertainty of the same measure.
 */
export function compareViews(
	self: Figure | undefined,
	employees: Figure | undefined,
	spread = priorSpread
): Gap | undefined {
	const own = readDisplayed(self);
	const theirs = readDisplayed(employees);
	if (own?.kind !== 'value' || theirs === undefined || !employees?.shown) return undefined;

	const { halfWidth } = estimateUncertainty(employees, spread);
	const [low, high] =
		theirs.kind === 'band' ? [theirs.low, theirs.high] : [theirs.tenths, theirs.tenths];
	const nearest = own.tenths - Math.min(Math.max(own.tenths, low), high);
	const farthest = Math.max(Math.abs(own.tenths - low), Math.abs(own.tenths - high));
	const group = nameGroup(nearest, farthest, 10 * halfWidth, isStrength(theirs));

	return {
		group,
		heading: headings[group],
		tenths: nearest,
		isBand: theirs.kind === 'band',
		isLarge: group !== 'none' && Math.abs(nearest) >= gapCuts.largeFrom
	};
}

const headings: Readonly<Record<GapGroup, GapHeading>> = {
	agreeHigh: 'strength',
	overHigh: 'strength',
	underHigh: 'hidden',
	overLow: 'blind',
	agreeLow: 'develop',
	underLow: 'develop',
	none: 'none'
};

/** A strength starts at 3.5; a band is judged by its middle. */
function isStrength(theirs: Displayed): boolean {
	const doubled = theirs.kind === 'band' ? theirs.low + theirs.high : 2 * theirs.tenths;

	return doubled >= 2 * gapCuts.highFrom;
}

/**
 * They see the same where even the far end lies close. Otherwise there is a difference only if the near
 * end lies far enough away, and farther than chance can carry the employees' value.
 */
function nameGroup(
	nearest: number,
	farthest: number,
	uncertainty: number,
	strength: boolean
): GapGroup {
	if (farthest < gapCuts.agreeBelow) return strength ? 'agreeHigh' : 'agreeLow';
	const distance = Math.abs(nearest);
	if (distance < gapCuts.agreeBelow || distance <= uncertainty) return 'none';
	if (nearest > 0) return strength ? 'overHigh' : 'overLow';

	return strength ? 'underHigh' : 'underLow';
}
