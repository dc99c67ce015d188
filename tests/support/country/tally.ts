import { type GroupTally, tallyGroup } from '#lib/domain/disclosure/tally.ts';
import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { questionnaire } from '../team.ts';
import type { CountryGroup, CountryRound } from './country.ts';

/** What the close would count of a group. */
export function tallyOf(
	{ selection }: CountryRound,
	group: AnonymousGroup,
	{ invited, ballots }: CountryGroup
): GroupTally {
	const answers = ballots.map((ballot) => ballot.answers);

	return tallyGroup(questionnaire, selection, group, answers, invited);
}
