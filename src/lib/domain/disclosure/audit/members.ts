import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import type {
	NationalPopulation,
	OrganisationPopulation,
	TeamPopulation,
	Measure,
	ShownFigure,
	Population
} from '../figure.ts';
import type { Frame, FrameTeam } from './frame.ts';

/** The teams whose people a figure is about, or undefined where the frame holds no such people. */
export type FindMembers = (figure: ShownFigure<Population>) => readonly FrameTeam[] | undefined;

/** Makes the way from a figure's population, and from the number beside it, to the people. */
export function findMembersIn(frame: Frame): FindMembers {
	const byEvaluation = Map.groupBy(frame, ({ evaluation }) => evaluation);
	const byRound = Map.groupBy(frame, ({ round }) => round);
	const byYear = Map.groupBy(listCounted(frame), ({ year }) => year);

	return ({ population, n, measure }) => {
		if (isOfEmployees(measure))
			return isOfEverybody(population)
				? ofSize(n, [
						(byRound.get(population.round) ?? []).filter(isOf(population)).filter(isRested)
					])
				: undefined;
		switch (population.kind) {
			case 'team':
				return ofSize(n, listTeams(byEvaluation.get(population.evaluation) ?? [], population));
			case 'pool': {
				const teams = (byRound.get(population.round) ?? []).filter(isOf(population));
				return ofSize(n, [teams.filter(isSmall)]);
			}
			case 'organisation': {
				const teams = (byRound.get(population.round) ?? [])
					.filter(isOf(population))
					.filter((team) => isInPart(team, population));
				if (population.group === 'self' && measure.kind !== 'responseRate')
					return ofSize(n, [teams.filter(isRested)]);
				const asked = teams.filter((team) => isAsked(team, measure));
				const kind = population.group === 'peer' ? 'item' : 'theme';
				const shown = asked.filter((team) => isSmall(team) || !isLeftOut(team, kind));
				const whole = [...asked.filter(isLarge), ...teams.filter(isSmall)];
				return ofSize(n, [asked.filter(isLarge), whole, shown.filter(isLarge), shown]);
			}
			case 'national': {
				const teams = (byYear.get(population.year) ?? [])
					.filter((team) => isInCell(team, population))
					.filter((team) => !isAnswer(measure) || hasValue(team, measure));
				return !isAnswer(measure)
					? ofAtMost(n, teams)
					: ofSize(n, [teams.filter(counts), teams], step);
			}
		}
	};
}

/** About something else than a leader: there is only one group of people whose answers it may show. */
export function isOfEmployees({ kind }: Measure): boolean {
	return kind === 'work' || kind === 'local';
}

/** Whether a population is all employees of a round, and no part of them. */
function isOfEverybody(population: Population): population is OrganisationPopulation {
	return (
		population.kind === 'organisation' &&
		population.group === 'employee' &&
		(population.unit ?? population.level ?? population.field) === undefined
	);
}

/** Whether a leader's round did not come too soon after their last. */
function isRested({ pulse = false }: FrameTeam): boolean {
	return !pulse;
}

/** A group of one leader, or several taken for one: the anonymous ones, or all but the leader. */
function listTeams(
	all: readonly FrameTeam[],
	{ group, leader }: TeamPopulation
): readonly (readonly FrameTeam[])[] {
	const own = all.filter((team) => team.leader === leader);

	return [
		own.filter((team) => team.group === group),
		own.filter((team) => isAnonymousGroup(team.group)),
		own.filter((team) => team.group !== 'self')
	];
}

function isOf({ group }: Population): (team: FrameTeam) => boolean {
	return (team) => team.group === group;
}

function isLarge(team: FrameTeam): boolean {
	return !isSmall(team);
}

/** Whether a team was asked for what a figure is about. Small teams together were asked alike. */
function isAsked({ asks }: FrameTeam, { kind, id }: Measure): boolean {
	return asks === undefined || (kind !== 'item' && kind !== 'theme') || asks.has(`${kind} ${id}`);
}

/** Whether a team stands in the country's figures of something: only where its own report shows it. */
function hasValue(team: FrameTeam, { kind, id }: Measure): boolean {
	if (isLeftOut(team, kind)) return false;
	const { shows, withheld } = team;
	const name = `${kind} ${id}`;

	return withheld?.has(name) !== true && (shows === undefined || shows.has(name));
}

/** A round that came soon after another has no statements, and themes only of fifteen or more. */
export function isLeftOut(
	{ group, pulse = false, answered }: Pick<FrameTeam, 'group' | 'pulse' | 'answered'>,
	kind: string
): boolean {
	return pulse && isAnonymousGroup(group) && (kind === 'item' || answered < 15);
}

/** What a team shows or does not. Of what is worked out further it is not known who has it. */
export function isAnswer({ kind }: Measure): boolean {
	return kind === 'item' || kind === 'theme' || kind === 'condition';
}

/** Leaders stand for themselves, one by one. */
function counts(team: FrameTeam): boolean {
	return team.group === 'self' || isLarge(team);
}

/** Teams in which at least so many answered: not all of them may be in the figure. */
function ofAtMost(n: number, teams: readonly FrameTeam[]): readonly FrameTeam[] | undefined {
	const people = teams.reduce((total, { answered }) => total + answered, 0);

	return n < people + step ? teams : undefined;
}

/** Numbers of the country are shown in such steps. */
const step = 5;

/** The first of some sets of teams in which so many people answered. */
function ofSize(
	n: number,
	candidates: readonly (readonly FrameTeam[])[],
	within = 1
): readonly FrameTeam[] | undefined {
	return candidates.find((teams) => {
		const people = teams.reduce((total, { answered }) => total + answered, 0);

		return people > 0 && Math.abs(people - n) < within;
	});
}

export function isSmall({ answered }: FrameTeam): boolean {
	return answered < 5;
}

function isInPart(team: FrameTeam, { unit, level, field }: OrganisationPopulation): boolean {
	return (
		(unit === undefined || unit === team.unit) &&
		(level === undefined || level === team.level) &&
		(field === undefined || field === team.field)
	);
}

export const cellKeys = ['sector', 'level', 'field', 'age', 'region'] as const;

/** Whether a team belongs to a cell; `all` takes in everybody, also those whose code is not known. */
export function isInCell(team: FrameTeam, { group, cell }: NationalPopulation): boolean {
	return (
		team.group === group && cellKeys.every((key) => cell[key] === 'all' || cell[key] === team[key])
	);
}

/** A leader's group counts once a year, as it was in the last round in which it was large enough. */
function listCounted(frame: Frame): Frame {
	const last = new Map<string, FrameTeam>();
	for (const team of frame.toSorted((one, other) => (one.closedOn < other.closedOn ? -1 : 1))) {
		const key = `${team.year} ${team.leader} ${team.group}`;
		if (!last.has(key) || (team.group === 'self' ? team.answered > 0 : isLarge(team)))
			last.set(key, team);
	}

	return [...last.values()];
}
