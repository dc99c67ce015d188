import type { NationalCell } from '../disclosure/figure.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';

/** One way in which leaders are sorted: a name of NationalCell, and the codes of the questionnaire. */
export interface Dimension {
	readonly name: keyof NationalCell;
	readonly codes: readonly string[];
}

/**
 * Which cells may be published at all. Fixed beforehand, so that nobody can ask for one cell more and
 * subtract. A cell has one code for each dimension, `all` for a margin; coarse cells come first.
 */
export interface CellList {
	readonly dimensions: readonly Dimension[];
	readonly cells: readonly (readonly string[])[];
}

/** The two lists that are kept in db/national. */
export interface CellLists {
	/** Of teams: sector, level and field with all margins. */
	readonly teams: CellList;
	/** Of leaders' own answers: one of level, age and region. */
	readonly leaders: CellList;
}

export const all = 'all';

/** The field of a leader's background that each dimension is read from. */
export const backgroundFields: Readonly<Record<keyof NationalCell, string>> = {
	sector: 'sektor',
	level: 'niveau',
	field: 'omraade',
	age: 'alder',
	region: 'geografi'
};

/** Makes both lists from the codes of a questionnaire. What they were made into is kept in db/national. */
export function makeCellLists(questionnaire: Questionnaire): CellLists {
	const dimension = (name: keyof NationalCell): Dimension => ({
		name,
		codes: (
			questionnaire.background.leader.find(({ id }) => id === backgroundFields[name])?.options ?? []
		).map(({ code }) => code)
	});
	const teams = (['sector', 'level', 'field'] as const).map(dimension);
	const leaders = (['level', 'age', 'region'] as const).map(dimension);

	return {
		teams: { dimensions: teams, cells: listCells(teams, teams.length) },
		leaders: { dimensions: leaders, cells: listCells(leaders, 1) }
	};
}

/** The cell as it stands in a figure. */
export function nameCell({ dimensions }: CellList, codes: readonly string[]): NationalCell {
	const codeOf = (name: keyof NationalCell) =>
		codes[dimensions.findIndex((dimension) => dimension.name === name)] ?? all;

	return {
		sector: codeOf('sector'),
		level: codeOf('level'),
		field: codeOf('field'),
		age: codeOf('age'),
		region: codeOf('region')
	};
}

/**
 * The number of the finest cell that a leader belongs to. A code that is not on the list, or none at
 * all, counts as one code more of its dimension: such leaders stand in the margins only.
 */
export function indexCell(
	{ dimensions }: CellList,
	codeOf: (name: keyof NationalCell) => string | undefined
): number {
	return dimensions.reduce((index, { name, codes }) => {
		const place = codes.indexOf(codeOf(name) ?? '');

		return index * (codes.length + 1) + (place < 0 ? codes.length : place);
	}, 0);
}

/** How many dimensions a cell is narrowed down in. */
export function depthOf(codes: readonly string[]): number {
	return codes.filter((code) => code !== all).length;
}

/** Every combination of codes and margins with at most so many codes, the fewest first. */
function listCells(dimensions: readonly Dimension[], most: number): readonly (readonly string[])[] {
	const combinations = dimensions.reduce<readonly (readonly string[])[]>(
		(cells, { codes }) => cells.flatMap((cell) => [all, ...codes].map((code) => [...cell, code])),
		[[]]
	);

	return Array.from({ length: most + 1 }, (_, depth) =>
		combinations.filter((cell) => depthOf(cell) === depth)
	).flat();
}
