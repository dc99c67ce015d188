import type { Answers } from '../ballot/answers.ts';
import { sumTallies, tallyItems, type GroupTally } from '../disclosure/tally.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import { listOrganisationItems } from '../scoring/scope.ts';

/** What employees say of their own work, and to the organisation's own statements, takes so many. */
export const organisationLimits = { people: 10, teams: 3 } as const;

/**
 * The employees of a round as people: whoever is asked about several leaders is one of them, and
 * belongs to one team. Evaluations that came too soon after the last are left out.
 */
export interface CountedEmployees {
	readonly invited: number;
	readonly answered: number;
	readonly teams: number;
}

export interface OrganisationCounter {
	add(ballots: readonly Answers[]): void;
	/** Undefined where nothing was asked, or where so few answered that nothing is kept. */
	close(employees: CountedEmployees): GroupTally | undefined;
}

/** Counts over all leaders what is only ever shown of the whole organisation, and keeps no ballot. */
export function openOrganisationCount(
	questionnaire: Questionnaire,
	selection: Selection
): OrganisationCounter {
	const items = listOrganisationItems(questionnaire, selection);
	let tally = tallyItems(items, [], 0);

	return {
		add(ballots) {
			tally = sumTallies(tally, tallyItems(items, ballots, 0));
		},
		close: (employees) => (items.length === 0 ? undefined : ofPeople(tally, employees))
	};
}

/**
 * Each is asked once, so of somebody's second ballot nothing is counted: whoever gave no answer is told
 * from the number of people, not of ballots.
 */
function ofPeople(
	{ n: ballots, items }: GroupTally,
	{ invited, answered, teams }: CountedEmployees
): GroupTally | undefined {
	const { people: leastPeople, teams: leastTeams } = organisationLimits;
	if (Math.min(ballots, answered) < leastPeople || teams < leastTeams) return undefined;
	const given = Object.values(items).map(({ skipped }) => ballots - skipped);
	/* Two forms sent in the same moment by one person are two. */
	const n = Math.max(answered, ...given);

	return {
		...{ n, invited: Math.max(invited, n), themes: {} },
		items: Object.fromEntries(
			Object.entries(items).map(([id, item]) => [
				id,
				{ ...item, skipped: n - (ballots - item.skipped) }
			])
		)
	};
}
