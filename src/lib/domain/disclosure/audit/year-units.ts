import type { NationalCell, NationalPopulation } from '../figure.ts';
import type { Frame, FrameTeam } from './frame.ts';
import { isInCell, isLeftOut, isSmall } from './members.ts';

/**
 * A year's groups of one kind, as columns: tens of thousands of leaders, looked at once for each figure.
 * Groups of the same organisation with the same codes stand or fall together in every cell: they are
 * one part.
 */
export interface YearUnits {
	readonly teams: readonly FrameTeam[];
	readonly answered: Int32Array;
	readonly organisation: Int32Array;
	readonly part: Int32Array;
	/** One team of each part. */
	readonly parts: readonly FrameTeam[];
	readonly organisations: number;
	/** Whether each group has a value of a measure, as its name is in `withheld`. */
	maskOf(measure: string): Uint8Array;
	/** The parts in a cell. */
	partsIn(population: NationalPopulation): Int32Array;
	/** The groups in a cell. */
	unitsIn(population: NationalPopulation): Int32Array;
	/** Those in a cell who have a value of a measure. */
	countIn(population: NationalPopulation, measure: string): PeopleCount;
}

export interface PeopleCount {
	readonly people: number;
	readonly leaders: number;
	readonly organisations: number;
	/** The people of the largest organisation. */
	readonly largest: number;
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
	const answered = Int32Array.from(teams, (team) => team.answered);
	const masks = new Map<string, Uint8Array>();
	const partsOfCells = new Map<string, Int32Array>();
	const cells = new Map<string, Int32Array>();
	const counts = new Map<string, PeopleCount>();
	const partsIn = (population: NationalPopulation) =>
		remember(partsOfCells, Object.values(population.cell).join('|'), () =>
			Int32Array.from(
				parts.first.flatMap((unit, part) => {
					const team = teams[unit];
					return team !== undefined && isInCell(team, population) ? part : [];
				})
			)
		);
	const units: Omit<YearUnits, 'countIn'> = {
		...{ teams, answered },
		organisation: organisations.numbers,
		part: parts.numbers,
		parts: parts.first.flatMap((index) => teams[index] ?? []),
		organisations: organisations.first.length,
		maskOf: (measure) => remember(masks, measure, () => maskOf(teams, measure)),
		partsIn,
		unitsIn: (population) =>
			remember(cells, Object.values(population.cell).join('|'), () => {
				const inside = new Uint8Array(parts.first.length);
				for (const part of partsIn(population)) inside[part] = 1;
				const found: number[] = [];
				for (const [unit, part] of parts.numbers.entries())
					if (inside[part] === 1) found.push(unit);
				return Int32Array.from(found);
			})
	};

	return {
		...units,
		/* A mean, its interval and its median are about the same people. */
		countIn: (population, measure) =>
			remember(counts, `${Object.values(population.cell).join('|')} ${measure}`, () =>
				countPeople(units, units.unitsIn(population), units.maskOf(measure))
			)
	};
}

function countPeople(
	{ answered, organisation, organisations }: Omit<YearUnits, 'countIn'>,
	inside: Int32Array,
	mask: Uint8Array
): PeopleCount {
	const by = new Int32Array(organisations);
	let [people, leaders] = [0, 0];
	for (const unit of inside) {
		const those = answered[unit] ?? 0;
		if (mask[unit] !== 1 || those === 0) continue;
		const place = organisation[unit] ?? 0;
		people += those;
		leaders += 1;
		by[place] = (by[place] ?? 0) + those;
	}

	return {
		...{ people, leaders, organisations: by.filter((those) => those > 0).length },
		largest: by.reduce((most, those) => Math.max(most, those), 0)
	};
}

const codeKeys: readonly (keyof NationalCell)[] = ['sector', 'level', 'field', 'age', 'region'];

function maskOf(teams: readonly FrameTeam[], measure: string): Uint8Array {
	const [kind = ''] = measure.split(' ');

	return Uint8Array.from(teams, (team) =>
		team.withheld?.has(measure) || isLeftOut(team, kind) ? 0 : 1
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
