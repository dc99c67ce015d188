import {
	type Figure,
	figureOf,
	type Measure,
	type NationalCell,
	type NationalPopulation
} from '#lib/domain/disclosure/figure.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { all, type CellLists, nameCell } from '../cells.ts';
import type { CountryYear } from '../reading/figures.ts';
import { indexThemes, measureCells, measureNames } from '../tables/cells.ts';
import { dimensions } from '../tables/population.ts';
import { listMeasureSets, type MeasureSet } from './measure-sets.ts';
import type { CellQuery } from './query.ts';

/**
 * The figures of a year that a question asks for, in the order of the release, those that are not shown
 * among them. Only cells of the fixed lists can be asked for, so no question gives more than the year.
 */
export function selectFigures(
	at: CountryYear,
	query: CellQuery,
	questionnaire: Questionnaire,
	lists: CellLists
): readonly Figure<NationalPopulation>[] {
	const themeOf = indexThemes(questionnaire);
	const isAsked = (measure: Measure) => holds(query, measureCells(measure, themeOf));

	return query.groups.flatMap((group) => {
		const list = group === 'self' ? lists.leaders : lists.teams;
		const populations = list.cells
			.map((codes): NationalPopulation => {
				return { kind: 'national', year: at.year, group, cell: nameCell(list, codes) };
			})
			.filter(({ cell }) => isIn(query, cell));
		const asked = listMeasureSets(questionnaire, group).flatMap((sets) => {
			const some = sets.map((set) => ({ set, wanted: set.filter(isAsked) }));
			const told = some.filter(({ wanted }) => wanted.length > 0);
			return told.length === 0 ? [] : [told];
		});

		return asked.flatMap((sets) =>
			populations.flatMap((population) =>
				sets.flatMap(({ set, wanted }) => readSet(at, population, set, wanted))
			)
		);
	});
}

function readSet(
	at: CountryYear,
	population: NationalPopulation,
	[first]: MeasureSet,
	wanted: readonly Measure[]
): readonly Figure<NationalPopulation>[] {
	const { group, cell } = population;
	const isShown = at.find(group, first, cell) !== undefined;

	return wanted
		.filter((measure) => isShown || measure === first)
		.map((measure) => {
			const found = at.find(group, measure, cell);
			return figureOf(population, measure, found, found ?? nobody);
		});
}

/** Behind a figure that is not shown, and never written. */
const nobody = { n: 0, invited: 0 };

function holds({ where }: CellQuery, cells: ReturnType<typeof measureCells>): boolean {
	return measureNames.every((name, index) => (where[name] ?? cells[index]) === cells[index]);
}

function isIn({ by, only }: CellQuery, cell: NationalCell): boolean {
	return dimensions.every((name) => by.includes(name) || cell[name] === (only[name] ?? all));
}
