import type { NationalCell, NationalPopulation } from '../figure.ts';
import type { Frame, FrameTeam } from './frame.ts';
import { isInCell, isSmall } from './members.ts';

/**
 * A year's groups of one kind, as columns: tens of thousands of leaders, looked at once for each figure.
 * Groups of the same organisation with the same codes stand or fall together in every cell: they are
 * one part.
 */
export interface YearUnits {
	readonly teams: readonly FrameTeam[];
	readonly organisation: Int32Array;
	readonly part: Int32Array;
	/** One team of each part. */
	readonly parts: readonly FrameTeam[];
	readonly organisations: number;
	/** Whether each group has a value of a measure, as its name is in `withheld`. */
	maskOf(measure: string): Uint8Array;
	/** The groups in a cell. */
	unitsIn(population: NationalPopulation): Int32Array;
}

/** Those that the country is made of: groups of five or more, and leaders for themselves. */
export function openYearUnits(frame: Frame, group: FrameTeam['group']): YearUnits {
	const teams = frame.filter(
		(team) => team.group === group && (group === 'self' || !isSmall(team))
	);
	const organisations = number(teams.map(({ organisation }) => organisation));
	const parts = number(
		teams.map((team) => [team.organisation, ...codeKeys.map((key) => team[key])].join('|'))
	);
	const masks = new Map<string, Uint8Array>();
	const cells = new Map<string, Int32Array>();

	return {
		teams,
		organisation: organisations.numbers,
		part: parts.numbers,
		parts: parts.first.flatMap((index) => teams[index] ?? []),
		organisations: organisations.first.length,
		maskOf: (measure) => remember(masks, measure, () => maskOf(teams, measure)),
		unitsIn: (population) =>
			remember(cells, Object.values(population.cell).join('|'), () => {
				const inside = parts.first.map((index) => {
					const team = teams[index];
					return team !== undefined && isInCell(team, population);
				});
				return Int32Array.from(
					teams.keys().filter((index) => inside[parts.numbers[index] ?? 0] === true)
				);
			})
	};
}

const codeKeys: readonly (keyof NationalCell)[] = ['sector', 'level', 'field', 'age', 'region'];

/** A pulse has no statements of its own. */
function maskOf(teams: readonly FrameTeam[], measure: string): Uint8Array {
	const isItem = measure.startsWith('item ');

	return Uint8Array.from(teams, ({ withheld, pulse, group }) =>
		withheld?.has(measure) || (isItem && pulse && group !== 'self') ? 0 : 1
	);
}

/** Numbers names in the order in which they come, and where each came first. */
function number(names: readonly string[]): { numbers: Int32Array; first: readonly number[] } {
	const known = new Map<string, number>();
	const first: number[] = [];
	const numbers = Int32Array.from(names, (name, index) => {
		const found = known.get(name);
		if (found !== undefined) return found;
		known.set(name, first.length);
		return first.push(index) - 1;
	});

	return { numbers, first };
}

function remember<T>(kept: Map<string, T>, name: string, make: () => T): T {
	const known = kept.get(name) ?? make();
	kept.set(name, known);

	return known;
}
