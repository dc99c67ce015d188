import { teamRules, type TeamRules } from '../bounds.ts';

/** What may be shown of an organisation's round, as a whole that tests take apart rule by rule. */
export interface OrganisationRules {
	/** How many people who answered a figure needs, and from how many teams with a figure of their own. */
	readonly respondents: number;
	readonly teams: number;
	/** How many leaders must have answered before their own answers are shown together. */
	readonly leaders: number;
	/** Counts of leaders are shown in such steps. */
	readonly countStep: number;
	/** Parts of time are shown in such steps, in per cent. */
	readonly timeStep: number;
	/** Small teams together, and managers together. */
	readonly pool: TeamRules;
	/** All employees together, about what is not their leader. */
	readonly work: TeamRules;
	/** Leaders together, about themselves. */
	readonly own: TeamRules;
	/** Whether a part is kept back when it would tell, less the others, about too few teams. */
	readonly guardsDifferences: boolean;
}

export const organisationRules: OrganisationRules = {
	respondents: 10,
	teams: 3,
	leaders: 10,
	countStep: 5,
	timeStep: 5,
	pool: { ...teamRules, threshold: 10 },
	work: { ...teamRules, threshold: 10 },
	own: { ...teamRules, threshold: 10 },
	guardsDifferences: true
};
