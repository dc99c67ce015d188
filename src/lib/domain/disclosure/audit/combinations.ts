import type { Figure, NationalCell, NationalPopulation } from '../figure.ts';
import { checkNational } from './check-form.ts';
import type { FrameTeam } from './frame.ts';
import { cellKeys } from './members.ts';
import { type Columns, listFollowing } from './row-space.ts';

/** The cells of one year, group and measure that are shown, and all teams that are in any cell. */
export interface Cells {
	readonly teams: readonly FrameTeam[];
	readonly shown: readonly NationalCell[];
}

/**
 * A hidden cell whose people can be worked out from the shown ones, by the public or by one
 * organisation that knows its own people, or undefined.
 */
export function findCombination({ teams, shown }: Cells): NationalCell | undefined {
	const bases = [...Map.groupBy(teams, baseOf).entries()];
	const names = new Set(shown.map(nameOf));
	/* Whoever is in a base is in the same cells. */
	const within = (cell: NationalCell) =>
		bases.flatMap(([, members]) => (members[0] && matches(members[0], cell) ? members : []));
	const hidden = listCells(bases.flatMap(([, members]) => members.slice(0, 1))).filter(
		(cell) => !names.has(nameOf(cell)) && !isLargeEnough(within(cell))
	);
	if (hidden.length === 0) return undefined;

	for (const own of listOwnBases(bases)) {
		const open = bases.filter(([base]) => !own.has(base)).map(([, members]) => members[0]);
		const columnsOf = (cell: NationalCell): Columns =>
			open.flatMap((team, column) => (team && matches(team, cell) ? [column] : []));
		const [found] = listFollowing(
			shown.map(columnsOf),
			hidden.map((cell) => [cell, columnsOf(cell)] as const),
			open.length
		);
		if (found) return found;
	}

	return undefined;
}

/** Cells that could be shown by themselves need not be hidden; only those that could not are looked for. */
function isLargeEnough(teams: readonly FrameTeam[]): boolean {
	const leaders = teams[0]?.group === 'self' ? 30 : 5;

	return checkNational(teams, leaders) === undefined;
}

/** Whoever has the same codes in everything that cells are made of. */
function baseOf(team: FrameTeam): string {
	return dimensionsOf(team.group)
		.map((key) => team[key])
		.join('|');
}

function dimensionsOf(group: FrameTeam['group']): readonly (keyof NationalCell)[] {
	return group === 'self' ? ['level', 'age', 'region'] : ['sector', 'level', 'field'];
}

/** For the public nothing, and for each organisation the bases that hold nobody but its own people. */
function listOwnBases(
	bases: readonly (readonly [string, readonly FrameTeam[]])[]
): readonly ReadonlySet<string>[] {
	const own = new Map<string, string[]>();
	for (const [base, [first, ...others]] of bases) {
		if (!first || others.some(({ organisation }) => organisation !== first.organisation)) continue;
		own.set(first.organisation, [...(own.get(first.organisation) ?? []), base]);
	}

	return [new Set<string>(), ...[...own.values()].map((names) => new Set(names))];
}

/** Every cell of the fixed lists that has people in it: all margins of teams, one code of leaders. */
function listCells(teams: readonly FrameTeam[]): readonly NationalCell[] {
	const cells = new Map<string, NationalCell>();
	for (const team of teams) for (const cell of listCellsOf(team)) cells.set(nameOf(cell), cell);

	return [...cells.values()];
}

function listCellsOf(team: FrameTeam): readonly NationalCell[] {
	const keys = dimensionsOf(team.group);
	const most = team.group === 'self' ? 1 : keys.length;

	return Array.from({ length: 2 ** keys.length }, (_, bits) =>
		keys.filter((_key, index) => (bits >> index) % 2 === 1)
	)
		.filter((chosen) => chosen.length <= most && chosen.every((key) => team[key] !== undefined))
		.map((chosen) => ({
			...everywhere,
			...Object.fromEntries(chosen.map((key) => [key, team[key]]))
		}));
}

const everywhere: NationalCell = {
	sector: 'all',
	level: 'all',
	field: 'all',
	age: 'all',
	region: 'all'
};

function matches(team: FrameTeam, cell: NationalCell): boolean {
	return cellKeys.every((key) => cell[key] === 'all' || cell[key] === team[key]);
}

function nameOf(cell: NationalCell): string {
	return cellKeys.map((key) => cell[key]).join('|');
}

/** A place for the operator: which cell of which year. */
export function placeOfCell(
	{ population, measure }: Figure<NationalPopulation>,
	cell: NationalCell
) {
	return `national ${population.year} ${population.group} ${nameOf(cell)} ${measure.kind} ${measure.id}`;
}
