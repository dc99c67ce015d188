import { type Figure, figureOf, type NationalPopulation } from '../disclosure/figure.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import { nameCell } from './cells.ts';
import { describeCell } from './describe.ts';
import { roundCount, wordRate } from './display.ts';
import type { FramedCell } from './frame.ts';
import { spreadOfMeasure } from './intervals.ts';
import type { NationalMeasure } from './measures.ts';
import type { Published, PublishedMeasure } from './publish.ts';
import type { NationalRules } from './rules.ts';
import { listOrganisations, totalOf } from './tabulate.ts';

type NationalFigure = Figure<NationalPopulation>;

/** What a writer of figures works on: the units of one kind, of one year. */
export interface Writer {
	readonly published: Published;
	readonly year: number;
	readonly group: RaterGroup;
	readonly rules: NationalRules;
}

/** All figures of one kind of units: measure by measure, cell by cell, in the order of the lists. */
export function writeFigures(writer: Writer): readonly NationalFigure[] {
	const { frame, measures } = writer.published;

	return [
		...writeRates(writer),
		...frame.kept.measures.measures.flatMap((measure, index) => {
			const of = measures[index];
			return of === undefined ? [] : writeMeasure(writer, measure, of);
		})
	];
}

export function listedCells({ frame }: Published): readonly FramedCell[] {
	return frame.cells.filter(({ isListed }) => isListed);
}

export function populationOf(
	{ published, year, group }: Writer,
	{ codes }: FramedCell
): NationalPopulation {
	return { kind: 'national', year, group, cell: nameCell(published.frame.kept.list, codes) };
}

function writeRates(writer: Writer): readonly NationalFigure[] {
	const { published, group, rules } = writer;
	const measure = { kind: 'responseRate', id: group, statistic: 'rate' } as const;

	return listedCells(published).map((cell, index) => {
		const { respondents, invited } = totalsOf(published, cell);
		const size = { n: roundCount(respondents, rules), invited: roundCount(invited, rules) };
		const shown = published.counted.has(index) ? wordRate(size, rules) : undefined;

		return figureOf(populationOf(writer, cell), measure, shown, size);
	});
}

function writeMeasure(
	writer: Writer,
	measure: NationalMeasure,
	of: PublishedMeasure
): readonly NationalFigure[] {
	const { published, group, rules } = writer;
	const { frame } = published;
	const spread = spreadOfMeasure(frame, of, rules);

	return listedCells(published).flatMap((cell, index) => {
		const parts = of.cells.has(index) ? listOrganisations(frame, of.table, cell.slots) : [];
		const totals = totalOf(parts);
		const { invited } = group === 'self' ? totalsOf(published, cell) : totals;
		const size = { n: roundCount(totals.respondents, rules), invited: roundCount(invited, rules) };
		const content = { frame, cell, parts, totals };

		return describeCell(measure, of, spread, content, rules).map(([made, shown]) =>
			figureOf(populationOf(writer, cell), made, shown, size)
		);
	});
}

function totalsOf({ frame, everybody }: Published, { slots }: FramedCell) {
	return totalOf(listOrganisations(frame, everybody, slots));
}
