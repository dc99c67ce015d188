import { type Display, withheld } from '../disclosure/display.ts';
import type { Measure, Shown } from '../disclosure/figure.ts';
import { wordCount, wordTimeMean } from '../disclosure/organisation/wording.ts';
import { wordMean } from '../disclosure/wording.ts';
import { medianOfOrganisations } from './benchmarks.ts';
import { displayFraction, displayMean, wordIndex, wordInterval } from './display.ts';
import type { Frame, FramedCell } from './frame.ts';
import { halfWidthOf, type NationalSpread } from './intervals.ts';
import { gapGroups } from './leader-values.ts';
import type { NationalMeasure } from './measures.ts';
import type { PublishedMeasure } from './publish.ts';
import type { NationalRules } from './rules.ts';
import { listOrganisations, type OrganisationPart, totalOf, type Totals } from './tabulate.ts';
import { millionths } from './team-values.ts';

/** What a cell has of a measure; nothing at all where the cell is not published. */
export interface CellContent {
	readonly frame: Frame;
	readonly cell: FramedCell;
	readonly parts: readonly OrganisationPart[];
	readonly totals: Totals;
}

type Described = readonly (readonly [Measure, Shown | undefined])[];

/** What is said of a measure in one cell. Where nothing may be said, one bare figure stands for all. */
export function describeCell(
	measure: NationalMeasure,
	of: PublishedMeasure,
	spread: NationalSpread | undefined,
	content: CellContent,
	rules: NationalRules
): Described {
	const { id, kind } = measure;
	const mean = meanOf(content, rules);

	switch (kind) {
		case 'item':
			return keepBare([
				[{ kind, id, statistic: 'mean' }, wordMean(mean)],
				[{ kind, id, statistic: 'interval' }, intervalOf(mean, content, spread, rules)],
				[{ kind, id, statistic: 'median' }, medianOf(content, rules)]
			]);
		case 'theme':
			return keepBare([
				[{ kind, id, statistic: 'mean' }, wordMean(mean)],
				[{ kind, id, statistic: 'interval' }, intervalOf(mean, content, spread, rules)],
				[{ kind, id, statistic: 'median' }, medianOf(content, rules)],
				[{ kind, id, statistic: 'index' }, wordIndex(mean)]
			]);
		case 'condition':
			return keepBare([
				[{ kind, id, statistic: 'mean' }, wordMean(mean)],
				[{ kind, id, statistic: 'interval' }, intervalOf(mean, content, spread, rules)]
			]);
		case 'balance':
			return [[{ kind, id, statistic: 'mean' }, wordMean(mean)]];
		case 'timeSplit':
			return [[{ kind, id, statistic: measure.when ?? 'now' }, timeOf(content, rules)]];
		case 'challenge':
			return [[{ kind, id, statistic: 'count' }, countOf(content.totals, rules)]];
		case 'gapGroup':
			return gapGroups.map((group, number) => [
				{ kind, id: `${id}:${group}`, statistic: 'count' },
				countOf(countGroup(content, of, number), rules)
			]);
	}
}

/** A measure that has no mean in a cell has nothing else there. */
function keepBare(described: Described): Described {
	return described[0]?.[1] === undefined ? described.slice(0, 1) : described;
}

function meanOf({ totals }: CellContent, rules: NationalRules): Display {
	return totals.leaders === 0 ? withheld : displayMean(totals, rules);
}

/** Around what is displayed, so that it does not tell more of the mean; none beside a band. */
function intervalOf(
	mean: Display,
	{ parts }: CellContent,
	spread: NationalSpread | undefined,
	rules: NationalRules
): Shown | undefined {
	const halfWidth = halfWidthOf(parts, spread, rules);
	if (mean.kind !== 'value' || halfWidth === undefined) return undefined;

	return wordInterval(mean.tenths / 10 - halfWidth, mean.tenths / 10 + halfWidth);
}

function medianOf({ parts }: CellContent, rules: NationalRules): Shown | undefined {
	if (parts.length < rules.medianFrom) return undefined;

	return wordMean(displayFraction(medianOfOrganisations(parts), rules));
}

/** The mean part of the time, which each leader gave in whole per cent. */
function timeOf(
	{ totals }: CellContent,
	{ leadersOwn, timeStep }: NationalRules
): Shown | undefined {
	if (totals.leaders === 0) return undefined;
	const percent = (100 * totals.sum) / millionths;

	return wordTimeMean(percent, totals.leaders, leadersOwn.leaders, timeStep);
}

function countOf({ leaders, sum }: Totals, { step }: NationalRules): Shown | undefined {
	return leaders === 0 ? undefined : wordCount(sum, Infinity, step);
}

function countGroup(
	{ frame, cell, parts }: CellContent,
	of: PublishedMeasure,
	group: number
): Totals {
	if (parts.length === 0) return totalOf([]);
	const table = of.groups?.[group];

	return table === undefined ? totalOf([]) : totalOf(listOrganisations(frame, table, cell.slots));
}
