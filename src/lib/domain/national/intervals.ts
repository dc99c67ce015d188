import { absent } from './columns.ts';
import { reducedInterval } from '../statistics/clustered-mean.ts';
import { tMultiplier } from '../statistics/distributions.ts';
import type { Frame } from './frame.ts';
import type { PublishedMeasure } from './publish.ts';
import type { NationalRules } from './rules.ts';
import { type Components, estimateComponents } from './spread.ts';
import { listOrganisations, type OrganisationPart, passes, totalOf } from './tabulate.ts';
import { millionths } from './team-values.ts';

/** Between whom leaders' means differ in the country, and from how many organisations that is known. */
export interface NationalSpread extends Components {
	readonly organisations: number;
}

/** Of one measure; undefined where too few in the country have a value of it. */
export function spreadOfMeasure(
	frame: Frame,
	{ cells, table, values }: PublishedMeasure,
	{ reference }: NationalRules
): NationalSpread | undefined {
	const whole = frame.cells[0];
	if (whole === undefined || !cells.has(0)) return undefined;
	const parts = listOrganisations(frame, table, whole.slots);

	return passes(totalOf(parts), reference)
		? estimateNationalSpread(parts, sumOfSquares(values))
		: undefined;
}

/** Exact: the square of each value in two halves, so that no sum outgrows a double. */
function sumOfSquares(values: Int32Array): bigint {
	const half = 2 ** 24;
	let high = 0;
	let low = 0;
	for (const value of values) {
		if (value === absent) continue;
		const square = value * value;
		const rest = square % half;
		low += rest;
		high += (square - rest) / half;
	}

	return BigInt(high) * BigInt(half) + BigInt(low);
}

/**
 * The variance of leaders' means between organisations and between the leaders of one, in squared scale
 * points. `squares` is the sum of the squared means, in squared millionths.
 */
export function estimateNationalSpread(
	parts: readonly OrganisationPart[],
	squares: bigint
): NationalSpread | undefined {
	const leaders = sumUp(parts, (part) => part.leaders);
	if (parts.length < 2 || leaders <= parts.length) return undefined;
	const sum = sumUp(parts, (part) => part.sum) / millionths;
	const explained = sumUp(parts, (part) => (part.sum / millionths) ** 2 / part.leaders);
	const whole = Number(squares) / millionths ** 2;
	const components = estimateComponents({
		groups: parts.length,
		units: leaders,
		squaredSizes: sumUp(parts, (part) => part.leaders ** 2),
		within: whole - explained,
		between: explained - sum ** 2 / leaders
	});

	return { ...components, organisations: parts.length };
}

/**
 * Half of the 95 % interval around a cell's mean of leaders' means, in scale points. With many
 * organisations it rests on how far theirs lie apart (CR2, Bell & McCaffrey 2002); with few, where that
 * would be unsure and tell about single ones, on how far leaders and organisations differ in the country.
 */
export function halfWidthOf(
	parts: readonly OrganisationPart[],
	spread: NationalSpread | undefined,
	rules: NationalRules
): number | undefined {
	if (parts.length >= rules.ownSpreadFrom) return ownHalfWidth(parts);
	if (spread === undefined) return undefined;
	const leaders = sumUp(parts, (part) => part.leaders);
	const clustering = sumUp(parts, (part) => (part.leaders / leaders) ** 2);
	const variance = spread.between * clustering + spread.within / leaders;

	return tMultiplier(0.95, spread.organisations - 1) * Math.sqrt(variance);
}

function ownHalfWidth(parts: readonly OrganisationPart[]): number | undefined {
	const found = reducedInterval({
		n: Float64Array.from(parts, ({ leaders }) => leaders),
		means: Float64Array.from(parts, ({ sum, leaders }) => sum / (leaders * millionths))
	});
	if (found === undefined) return undefined;
	const [low, high] = found;

	return (high - low) / 2;
}

function sumUp(parts: readonly OrganisationPart[], of: (part: OrganisationPart) => number): number {
	return parts.reduce((sum, part) => sum + of(part), 0);
}
