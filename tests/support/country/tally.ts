import { type GroupTally, tallyGroup } from '#lib/domain/disclosure/tally.ts';
import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { questionnaire } from '../team.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { CountryGroup } from './country.ts';

/** What the close would count of a group that was asked by one form. */
export function tallyOf(
	{ selection }: { readonly selection: Selection },
	group: AnonymousGroup,
	{ invited, ballots }: CountryGroup
): GroupTally {
	const answers = ballots.map((ballot) => ballot.answers);

	return tallyGroup(questionnaire, selection, group, answers, invited);
}
