import { depthOf, nameCell } from './cells.ts';
import { cutPoints, valuesWithin } from './benchmarks.ts';
import type { Country } from './country.ts';
import { roundCount } from './display.ts';
import type { NationalMeasure } from './measures.ts';
import type { Benchmark, MeasureReference, NationalReference } from './national-release.ts';
import type { Published, PublishedMeasure } from './publish.ts';
import type { NationalRules } from './rules.ts';
import { listOrganisations, passes, totalOf } from './tabulate.ts';
import { spreadKey, themeParts } from './team-spreads.ts';
import { halfUp, millionths } from './team-values.ts';

/** What leaders' reports of the years to come are read against: of employees, statements and themes. */
export function makeReference(
	country: Country,
	published: Published,
	rules: NationalRules
): NationalReference {
	const measures = published.frame.kept.measures.measures.flatMap((measure, index) => {
		const of = published.measures[index];
		return of !== undefined && isReferenced(measure) ? [{ measure, of }] : [];
	});

	return {
		group: 'employee',
		measures: measures.flatMap(({ measure, of }) => {
			return referTo(country, published, measure, of, rules) ?? [];
		}),
		benchmarks: measures.flatMap(({ measure, of }) => listBenchmarks(published, measure, of, rules))
	};
}

interface Referenced extends NationalMeasure {
	readonly kind: 'item' | 'theme';
}

function isReferenced(measure: NationalMeasure): measure is Referenced {
	return measure.kind === 'item' || measure.kind === 'theme';
}

/** Means and spreads of the country as a whole. */
function referTo(
	country: Country,
	{ frame }: Published,
	{ kind, id }: Referenced,
	{ table, cells }: PublishedMeasure,
	{ reference }: NationalRules
): MeasureReference | undefined {
	const [whole] = frame.cells;
	const components = country.spreads.get(spreadKey(kind, id))?.read();
	if (whole === undefined || components === undefined || !cells.has(0)) return undefined;
	const totals = totalOf(listOrganisations(frame, table, whole.slots));
	if (!passes(totals, reference)) return undefined;
	const unit = kind === 'theme' ? themeParts : 1;
	const spread = (variance: number) => 10 * Math.round((100 * Math.sqrt(variance)) / unit);

	return {
		kind,
		id,
		mean: 10 * halfUp(totals.sum, (totals.leaders * millionths) / 100),
		within: spread(components.within),
		between: spread(components.between)
	};
}

/** Reference groups are the whole country and what differs from it in one thing only. */
function listBenchmarks(
	{ frame }: Published,
	{ kind, id }: Referenced,
	{ table, cells, values }: PublishedMeasure,
	rules: NationalRules
): readonly Benchmark[] {
	return frame.cells.flatMap((cell, index) => {
		if (!cells.has(index) || depthOf(cell.codes) > 1) return [];
		const totals = totalOf(listOrganisations(frame, table, cell.slots));
		if (!passes(totals, rules.benchmark)) return [];

		return [
			{
				cell: nameCell(frame.kept.list, cell.codes),
				kind,
				id,
				leaders: roundCount(totals.leaders, rules),
				cuts: cutPoints(valuesWithin(frame, cell, values)).map((tenths) => 100 * tenths)
			}
		];
	});
}
