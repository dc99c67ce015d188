import { type Answers, noAnswers } from '../ballot/answers.ts';
import type { GroupTally } from '../disclosure/tally.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';
import type { Background } from '../round/plan.ts';
import { backgroundFields, type CellList, type CellLists, indexCell } from './cells.ts';
import { absent, openSheet, type Sheet } from './columns.ts';
import { valuesOfLeader } from './leader-values.ts';
import { isReported, listLeaderMeasures, listTeamMeasures, type MeasureList } from './measures.ts';
import { openSpread, type Spread } from './spread.ts';
import { addSpreads, listSpreadMeasures } from './team-spreads.ts';
import { valuesOfTeam } from './team-values.ts';

interface Placed {
	readonly organisation: string;
	/** A private organisation that nobody adopted. All of them together are one in every threshold. */
	readonly isPrivate: boolean;
	/** Whoever is counted as one leader. A leader's last round of the year counts, once for each group. */
	readonly leader: string;
	readonly background: Background;
	readonly selection: Selection;
	/** Its report shows themes only, so its statements do not count here either. */
	readonly isPulse: boolean;
}

/** One group of one leader that is large enough for figures of its own. */
export interface CountryTeam extends Placed {
	readonly group: AnonymousGroup;
	readonly tally: GroupTally;
}

/** What one leader answered, if anything, and the employees' counts where those are large enough. */
export interface CountryLeader extends Placed {
	readonly answers: Answers | undefined;
	readonly employees: GroupTally | undefined;
}

/** A group that is too small for figures of its own: it is in no cell, and the coverage says so. */
export interface SmallTeam {
	readonly group: AnonymousGroup;
	readonly invited: number;
	readonly answered: number;
}

/** A year's answers in as little room as they need: 50,000 leaders take a few dozen megabytes. */
export interface Country {
	readonly questionnaire: Questionnaire;
	readonly year: number;
	readonly lists: CellLists;
	addTeam(team: CountryTeam): void;
	addLeader(leader: CountryLeader): void;
	addSmallTeam(team: SmallTeam): void;
	/** So many leaders were asked another version of the questionnaire. */
	addOtherVersion(leaders: number): void;
	/** By the number that the sheets give them. */
	readonly organisations: readonly string[];
	readonly teams: Readonly<Record<AnonymousGroup, UnitSheet>>;
	readonly leaders: UnitSheet;
	/** Of employees: by kind and id of the measure. */
	readonly spreads: ReadonlyMap<string, Spread>;
	readonly leftOut: LeftOut;
}

/** Who is in no figure, counted. */
export interface LeftOut {
	readonly smallTeams: Readonly<Record<AnonymousGroup, SmallTeams>>;
	readonly otherVersions: number;
}

interface SmallTeams {
	readonly teams: number;
	readonly respondents: number;
}

/** What is kept of units of one kind, in what cells they are and of what they have values. */
export interface UnitSheet {
	readonly sheet: Sheet;
	readonly list: CellList;
	readonly measures: MeasureList;
}

/** An empty country, for the rounds of one year that asked one version of the questionnaire. */
export function openCountry(questionnaire: Questionnaire, year: number, lists: CellLists): Country {
	const organisations = openNumbering();
	const seen = new Set<string>();
	const open = (list: CellList, measures: MeasureList, extra = 0): UnitSheet => ({
		sheet: openSheet(measures.measures.length + extra),
		list,
		measures
	});
	const teams = {
		employee: open(lists.teams, listTeamMeasures(questionnaire, 'employee')),
		peer: open(lists.teams, listTeamMeasures(questionnaire, 'peer'))
	};
	const leaders = open(
		lists.leaders,
		listLeaderMeasures(questionnaire),
		2 * questionnaire.themes.filter(isReported).length + 1
	);
	const spreads = new Map(
		listSpreadMeasures(questionnaire).map((measure) => [measure, openSpread()])
	);
	const leftOut = {
		smallTeams: { employee: { teams: 0, respondents: 0 }, peer: { teams: 0, respondents: 0 } },
		otherVersions: 0
	};

	function place({ sheet, list }: UnitSheet, unit: Placed, kind: string): void {
		const key = `${kind} ${unit.leader}`;
		if (seen.has(key)) throw new Error('a leader was added twice');
		seen.add(key);
		sheet.organisation.push(organisations.number(unit.isPrivate ? unadopted : unit.organisation));
		sheet.cell.push(indexCell(list, (name) => unit.background[backgroundFields[name]]));
	}

	return {
		questionnaire,
		year,
		lists,
		addTeam(team) {
			const kept = teams[team.group];
			place(kept, team, team.group);
			fill(kept.sheet, team.tally, valuesOfTeam(questionnaire, team));
			if (team.group === 'employee') addSpreads(spreads, questionnaire, team);
		},
		addLeader(leader) {
			place(leaders, leader, 'self');
			const values = valuesOfLeader(questionnaire, leader, leader.answers ?? noAnswers);
			fill(leaders.sheet, { n: leader.answers ? 1 : 0, invited: 1 }, values);
		},
		addSmallTeam({ group, answered }) {
			leftOut.smallTeams[group].teams += 1;
			leftOut.smallTeams[group].respondents += answered;
		},
		addOtherVersion(count) {
			leftOut.otherVersions += count;
		},
		organisations: organisations.names,
		teams,
		leaders,
		spreads,
		leftOut
	};
}

/** What all unadopted private organisations are called together. */
const unadopted = 'unadopted';

/** Numbers names in the order in which they come. */
function openNumbering() {
	const names: string[] = [];
	const numbers = new Map<string, number>();

	return {
		names,
		number(name: string): number {
			const known = numbers.get(name);
			if (known !== undefined) return known;
			numbers.set(name, names.length);

			return names.push(name) - 1;
		}
	};
}

function fill(
	sheet: Sheet,
	{ n, invited }: { readonly n: number; readonly invited: number },
	values: readonly number[]
): void {
	if (values.length !== sheet.values.length) throw new Error('a unit lacks a value');
	sheet.respondents.push(n);
	sheet.invited.push(invited);
	for (const [index, column] of sheet.values.entries()) column.push(values[index] ?? absent);
}
