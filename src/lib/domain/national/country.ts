import type { Answers } from '../ballot/answers.ts';
import type { GroupTally } from '../disclosure/tally.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';
import type { Background } from '../round/plan.ts';
import type { CellLists } from './cells.ts';

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

/** What one leader answered, and the employees' counts where those are large enough. */
export interface CountryLeader extends Placed {
	readonly answers: Answers;
	readonly employees: GroupTally | undefined;
}

/** A group that is too small for figures of its own: it is in no cell, and the coverage says so. */
export interface SmallTeam {
	readonly group: AnonymousGroup;
	readonly invited: number;
	readonly answered: number;
}

/** A year's answers, in as little room as they need. What is added cannot be read back one by one. */
export interface Country {
	readonly questionnaire: Questionnaire;
	readonly year: number;
	readonly lists: CellLists;
	addTeam(team: CountryTeam): void;
	addLeader(leader: CountryLeader): void;
	addSmallTeam(team: SmallTeam): void;
	/** So many leaders were asked another version of the questionnaire. */
	addOtherVersion(leaders: number): void;
}

/** An empty country, for the rounds of one year that asked one version of the questionnaire. */
export function openCountry(questionnaire: Questionnaire, year: number, lists: CellLists): Country {
	const ignore = () => undefined;

	return {
		questionnaire,
		year,
		lists,
		addTeam: ignore,
		addLeader: ignore,
		addSmallTeam: ignore,
		addOtherVersion: ignore
	};
}
