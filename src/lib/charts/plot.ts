import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';

/**
 * One group's figure in a row plot. A single answer and a value are a mark, a band is drawn between
 * its bounds without a mark, and a figure that is not shown leaves nothing but its words.
 */
export type PlotFigure = ShownFigure | WithheldFigure;

interface WithheldFigure {
	readonly group: RaterGroup;
	readonly shown: false;
	/** Why there is none, where it may be said: »ved ikke«. All else reads »vises ikke«. */
	readonly text?: string | undefined;
}

export interface ShownFigure {
	readonly group: RaterGroup;
	readonly shown: true;
	readonly kind: 'single' | 'value' | 'band';
	/** The displayed bounds, on the scale 1 to 5. */
	readonly low: number;
	readonly high: number;
	/** The figure in the reader's language. */
	readonly text: string;
	/** How far the value may lie from what all invited would have answered. */
	readonly interval?: { readonly low: number; readonly high: number } | undefined;
}

export interface PlotRow {
	readonly id: string;
	readonly label: string;
	readonly note?: string | undefined;
	readonly href?: string | undefined;
	readonly figures: readonly PlotFigure[];
	/** Where the middle half of other leaders lies, drawn behind everything else. */
	readonly middle?: { readonly low: number; readonly high: number } | undefined;
}

/** A group with its name as this page calls it. */
export interface PlotGroup {
	readonly group: RaterGroup;
	readonly name: string;
}

/** The height at which each of the groups is drawn, so that no mark can cover another. */
export function laneOf(group: RaterGroup, groups: readonly RaterGroup[]): string {
	const lanes = { 1: ['50%'], 2: ['22%', '78%'], 3: ['22%', '50%', '78%'] }[groups.length] ?? [];

	return lanes[groups.indexOf(group)] ?? '50%';
}

/** Where a value from 1 to 5 lies on the axis. */
export function placeOnAxis(value: number): string {
	return inPercent((value - 1) * 25);
}

/** How much of the axis lies between two values. */
export function lengthOnAxis(low: number, high: number): string {
	return inPercent((high - low) * 25);
}

function inPercent(share: number): string {
	return `${Number(share.toFixed(2))}%`;
}
