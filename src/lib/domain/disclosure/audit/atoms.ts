import type { Frame, FrameTeam } from './frame.ts';

/** People about whom every figure says the same: they are together in it, or together not. */
export interface Atom {
	readonly id: number;
	readonly size: number;
	/** The teams that they are in: several where one leader is asked about twice in a short time. */
	readonly teams: readonly FrameTeam[];
}

export type AtomsOf = ReadonlyMap<FrameTeam, readonly Atom[]>;

/** Within so many days a person is taken to answer a statement about the same leader alike. */
const sameAnswerDays = 180;

/**
 * Takes everybody who answered apart into atoms. Rounds about the same leader that lie close together
 * are one system, in which people who answered in both stand once.
 */
export function listAtoms(frame: Frame): AtomsOf {
	const atoms = new Map<FrameTeam, Atom[]>();
	let id = 0;
	const keep = (size: number, teams: readonly FrameTeam[]) => {
		const atom = { id: id++, size, teams };
		for (const team of teams) atoms.set(team, [...(atoms.get(team) ?? []), atom]);
	};

	const byLeader = Map.groupBy(frame, ({ leader, group }) => `${leader} ${group}`);
	for (const teams of byLeader.values())
		for (const system of listSystems(teams)) {
			const known = system.filter(({ people }) => people !== undefined);
			for (const people of groupByTeams(known).values())
				keep(people.length, teamsOf(known, people[0] ?? ''));
			for (const team of system) if (!known.includes(team)) keep(team.answered, [team]);
		}

	return atoms;
}

/** Rounds of one leader, each within half a year of the one before. */
function listSystems(teams: readonly FrameTeam[]): readonly (readonly FrameTeam[])[] {
	const systems: FrameTeam[][] = [];
	let before = -Infinity;
	for (const team of teams.toSorted((one, other) => (one.closedOn < other.closedOn ? -1 : 1))) {
		const day = Date.parse(team.closedOn) / 86_400_000;
		if (day - before > sameAnswerDays) systems.push([]);
		systems.at(-1)?.push(team);
		before = day;
	}

	return systems;
}

function groupByTeams(system: readonly FrameTeam[]): ReadonlyMap<string, readonly string[]> {
	const people = [...new Set(system.flatMap((team) => team.people ?? []))];

	return Map.groupBy(people, (person) =>
		system.map((team) => (team.people?.includes(person) ? '1' : '0')).join('')
	);
}

function teamsOf(system: readonly FrameTeam[], person: string): readonly FrameTeam[] {
	return system.filter(({ people }) => people?.includes(person));
}
